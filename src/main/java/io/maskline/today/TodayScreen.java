package io.maskline.today;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The overview as the shell frames it. */
final class TodayScreen implements Screen {

    private final TodayViewModel model;
    private final TodayController controller;
    private final Node root;
    private final ReadOnlyStringWrapper title;
    private final List<Node> actions;

    TodayScreen(UiContext ui, TodayViewModel model, Navigator navigator) {
        this.model = model;
        this.controller = new TodayController(ui, model, navigator);
        this.title = new ReadOnlyStringWrapper(this, "title", ui.text("today.title"));
        this.root = ui.views().load("today/today", controller).root();
        Button recheck = new Button(ui.text("today.recheck"), new FontIcon("fth-refresh-cw"));
        recheck.setId("recheckButton");
        recheck.setOnAction(_ -> model.load());
        Button compose = new Button(ui.text("today.compose"), new FontIcon("fth-file-text"));
        compose.setId("composeDailyButton");
        compose.getStyleClass().add("accent");
        compose.setOnAction(_ -> navigator.open("brief"));
        this.actions = List.of(recheck, compose);
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
        return actions;
    }

    @Override
    public StatusLine status() {
        return controller.status();
    }

    @Override
    public void shown() {
        controller.shown();
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
