package io.maskline.standard;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** The screen of standards as the shell frames it. */
final class StandardScreen implements Screen {

    private final StandardListViewModel model;
    private final StandardListController controller;
    private final Node root;
    private final ReadOnlyStringWrapper title;

    StandardScreen(UiContext ui, StandardListViewModel model, StandardListController controller) {
        this.model = model;
        this.controller = controller;
        this.title = new ReadOnlyStringWrapper(this, "title", ui.text("standard.title"));
        this.root = ui.views().load("standard/standard-list", controller).root();
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
        return List.of();
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
        controller.reveal(view, id);
    }

    @Override
    public void reveal(String view) {
        controller.reveal(view);
    }

    @Override
    public boolean perform(Action action) {
        return controller.perform(action);
    }

    @Override
    public void close() {
        controller.close();
    }
}
