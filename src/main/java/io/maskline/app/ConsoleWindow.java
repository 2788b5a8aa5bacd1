package io.maskline.app;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.FxDialogs;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Preferences.Look;
import io.maskline.platform.settings.Preferences.WindowPlace;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.shell.OperatorDialog;
import io.maskline.shell.Shell;
import io.maskline.shell.ShellServices;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The main window from its first paint to its close. FX thread only. */
final class ConsoleWindow {

    private final Launch launch;
    private final Settings settings;
    private final FxThread fx;
    private final TaskBoard board;
    private final FxBackground background;
    private final Runnable closed;
    private final Theme theme;
    private final Session session;
    private final Opening opening = new Opening();
    private final Stage stage = new Stage();
    private final Scene scene;
    private Language language;
    private Messages messages;
    private @Nullable WindowParts parts;
    private @Nullable Shell shell;
    private boolean operatorKnown;
    private WindowPlace normal = new WindowPlace(0, 0, WindowPlaces.LEAST_WIDTH, WindowPlaces.LEAST_HEIGHT, false);

    ConsoleWindow(Launch launch, Settings settings, FxThread fx, TaskBoard board, FxBackground background, Runnable closed) {
        this.launch = launch;
        this.settings = settings;
        this.fx = fx;
        this.board = board;
        this.background = background;
        this.closed = closed;
        Preferences preferences = settings.get();
        this.theme = new Theme(dark(preferences.look()), preferences.zoom());
        this.session = new Session(launch.businessDate().orElse(launch.clock().today()));
        this.language = launch.language().orElse(preferences.language());
        this.messages = speak(language);
        this.scene = new Scene(opening);
        theme.apply(scene);
    }

    /** Paints the empty frame; who works here is asked as soon as there are letters to ask with. */
    void show() {
        stage.setScene(scene);
        stage.setTitle(messages.text("shell.window.title"));
        stage.setMinWidth(WindowPlaces.LEAST_WIDTH);
        stage.setMinHeight(WindowPlaces.LEAST_HEIGHT);
        place();
        stage.setOnCloseRequest(e -> {
            e.consume();
            close();
        });
        stage.show();
        settings.follow(this::follow);
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> look(settings.get()));
    }

    void askOperator() {
        opening.say(messages.text("shell.start.opening"));
        new OperatorDialog(messages, session, settings, theme).ask(stage, () -> {
            operatorKnown = true;
            fill();
        });
    }

    /** The ledger is open. */
    void opened(WindowParts opened) {
        parts = opened;
        fill();
    }

    /** Closes the frame that will not be filled. */
    void giveUp(Fault fault) {
        stage.hide();
        new FaultWindow(messages, theme, launch.logs()).show(fault, closed);
    }

    void tell(Fault fault) {
        new FxDialogs(() -> stage.isShowing() ? stage : null, messages, theme, launch.logs().toString()).fault(fault);
    }

    void say(String key) {
        if (shell != null) {
            shell.say(messages.text(key));
        }
    }

    /** Comes to the front for a second start. */
    void raise() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
        say("shell.said.alreadyRunning");
    }

    private void fill() {
        if (parts != null && operatorKnown && shell == null) {
            build(parts, "");
        }
    }

    private void build(WindowParts from, String target) {
        ViewLoader views = new ViewLoader(messages);
        FxDialogs dialogs = new FxDialogs(() -> stage, messages, theme, launch.logs().toString());
        UiContext ui = new UiContext(messages, background, session, views, from.ledger(), dialogs);
        List<Feature> features = from.features(ui, settings);
        Shell next = new Shell(features, ui, new ShellServices(settings, board, fx, launch.clock(), theme, this::close));
        scene.setRoot(next.root());
        theme.apply(scene);
        rows(settings.get());
        stage.titleProperty().bind(next.windowTitle());
        shell = next;
        next.open(target.isEmpty() ? first(features) : target);
    }

    private static String first(List<Feature> features) {
        return features.stream().filter(f -> f.rail().isPresent())
                .min(Comparator.comparingInt(f -> f.rail().orElseThrow().order() == 0 ? Integer.MAX_VALUE : f.rail().orElseThrow().order()))
                .map(Feature::id).orElse("");
    }

    private void follow(Preferences preferences) {
        look(preferences);
        if (preferences.language() != language && shell != null && parts != null) {
            speakAnew(preferences.language(), shell, parts);
        }
    }

    /** Another language is another set of screens; unsaved work is asked about before the old ones go. */
    private void speakAnew(Language wanted, Shell old, WindowParts from) {
        old.mayClose(may -> {
            if (may) {
                language = wanted;
                messages = speak(wanted);
                String target = old.current();
                old.close();
                build(from, target);
            } else {
                settings.change(p -> p.withLanguage(language));
            }
        });
    }

    private static Messages speak(Language language) {
        Locale.setDefault(language.locale());
        return Messages.of(language);
    }

    private void look(Preferences preferences) {
        theme.set(dark(preferences.look()), preferences.zoom());
        Window.getWindows().stream().map(Window::getScene).forEach(theme::apply);
        rows(preferences);
    }

    private void rows(Preferences preferences) {
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(c -> c.startsWith("rows-"));
        classes.add("rows-" + preferences.rowHeight());
    }

    private static boolean dark(Look look) {
        return look == Look.DARK || look == Look.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private void place() {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds)
                .sorted(Comparator.comparing(b -> !b.equals(Screen.getPrimary().getVisualBounds()))).toList();
        Optional<WindowPlace> fitting = WindowPlaces.fit(settings.get().window(), screens);
        WindowPlace place = fitting.orElseGet(() -> {
            Rectangle2D s = screens.getFirst();
            return new WindowPlace(s.getMinX(), s.getMinY(), s.getWidth(), s.getHeight(), true);
        });
        normal = place;
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
        Runnable remember = () -> {
            if (!stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
                normal = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            }
        };
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty()).forEach(p -> p.subscribe(remember));
    }

    private void close() {
        if (shell == null) {
            end();
        } else {
            shell.mayClose(may -> {
                if (may) {
                    end();
                }
            });
        }
    }

    private void end() {
        boolean maximised = stage.isMaximized();
        settings.change(p -> p.withWindow(new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), maximised)));
        if (shell != null) {
            shell.close();
        }
        stage.hide();
        closed.run();
    }
}
