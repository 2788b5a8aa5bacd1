package io.maskline.app;

import io.maskline.app.demo.DemoLedger;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.FxDialogs;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.TaskBoard;
import io.maskline.shell.Shell;
import io.maskline.shell.ShellServices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole console in one language and look, painted into memory; the scene is the Friday of the demo. */
final class OffscreenConsole implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Camera camera;
    private final Settings settings;
    private final FxBackground background;
    private final Frame frame;

    private record Frame(Stage stage, Shell shell, List<Feature> features) {}

    OffscreenConsole(Camera camera, Composition composition, Language language, boolean dark) {
        this.camera = camera;
        this.settings = Settings.open(composition.folder());
        TaskBoard board = new TaskBoard();
        this.background = new FxBackground(camera.fx(), board);
        this.frame = camera.onScreen(() -> frame(composition, Messages.of(language), new Theme(dark, Preferences.DEFAULT.zoom()), board));
    }

    private Frame frame(Composition composition, Messages messages, Theme theme, TaskBoard board) {
        Session session = new Session(DemoLedger.DAY);
        session.operatorProperty().set(DemoLedger.actor(DemoLedger.DAY).operator());
        session.departmentProperty().set(DemoLedger.actor(DemoLedger.DAY).department());
        FxDialogs dialogs = new FxDialogs(() -> null, messages, theme, "");
        UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), composition.ledger(), dialogs);
        List<Feature> features = composition.features(ui, settings);
        Shell shell = new Shell(features, ui, new ShellServices(settings, board, camera.fx(), DemoLedger.clock(), theme, () -> {}));
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        shell.root().getStyleClass().add("rows-" + settings.get().rowHeight());
        theme.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Frame(stage, shell, features);
    }

    /** Ids of the screens of the rail from top to bottom; what stands at its foot comes last. */
    List<String> screens() {
        return frame.features().stream()
                .filter(f -> f.rail().isPresent())
                .sorted(Comparator.comparingInt(f -> Math.floorMod(f.rail().orElseThrow().order() - 1, 10)))
                .map(Feature::id)
                .toList();
    }

    void open(String screen) {
        camera.onScreen(() -> {
            frame.shell().open(screen);
            return screen;
        });
    }

    /** Opens a screen with one record of it. */
    void open(String screen, String target, UUID record) {
        open(screen);
        camera.onScreen(() -> {
            frame.shell().open(target, record);
            return target;
        });
    }

    void shoot(Path file) throws IOException {
        camera.shoot(frame.stage().getScene(), file);
    }

    @Override
    public void close() {
        camera.onScreen(() -> {
            frame.stage().hide();
            frame.shell().close();
            return frame;
        });
        background.close();
        settings.close();
    }
}
