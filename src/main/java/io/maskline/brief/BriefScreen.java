package io.maskline.brief;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/** The briefs as the shell frames them. */
final class BriefScreen implements Screen {

    private final BriefListViewModel model;
    private final ViewLoader.View<BriefListController> view;
    private final ReadOnlyStringWrapper title;
    private final Subscriptions subscriptions = new Subscriptions();

    BriefScreen(UiContext ui, BriefListViewModel model) {
        this.model = model;
        this.title = new ReadOnlyStringWrapper(this, "title", ui.text("brief.title"));
        this.view = ui.views().load("brief/brief-list", new BriefListController(ui, model));
        subscriptions.onChange(ui.session().businessDateProperty(), model::showBusinessDate);
    }

    @Override
    public Node root() {
        return view.root();
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
        return model.status();
    }

    @Override
    public void shown() {
        model.load();
        view.controller().focusList();
    }

    @Override
    public boolean perform(Action action) {
        return switch (action) {
            case PRINT -> done(model::print);
            case SAVE -> done(view.controller()::primary);
            case REFRESH, RECHECK -> done(model::load);
            case OPEN_DETAIL -> done(view.controller()::focusPage);
            case CLOSE_DETAIL -> done(view.controller()::focusList);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
        view.controller().close();
        model.close();
    }
}
