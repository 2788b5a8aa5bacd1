package io.maskline.calendar;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** The working calendar as the shell frames it. */
final class CalendarScreen implements Screen {

    private final CalendarListViewModel model;
    private final CalendarListController controller;
    private final ReadOnlyStringWrapper title;
    private final Node root;

    CalendarScreen(UiContext ui, CalendarListViewModel model, CalendarListController controller) {
        this.model = model;
        this.controller = controller;
        this.title = new ReadOnlyStringWrapper(this, "title", ui.text("calendar.title"));
        this.root = ui.views().load("calendar/calendar-list", controller).root();
        model.load();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return controller.headActions();
    }

    @Override
    public StatusLine status() {
        return controller.status();
    }

    @Override
    public void shown() {
        controller.focus();
    }

    @Override
    public void reveal(String view, UUID id) {
        controller.reveal(id);
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        controller.mayLeave(answer);
    }

    @Override
    public boolean perform(Action action) {
        return controller.perform(action);
    }

    @Override
    public void close() {
        controller.close();
        model.close();
    }
}
