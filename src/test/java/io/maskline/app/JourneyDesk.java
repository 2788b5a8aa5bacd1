package io.maskline.app;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.output.CutOff;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.shell.Shell;
import io.maskline.shell.ShellServices;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The whole window on a ledger in a file, with what a hand does in it; everything waits until it can be done. */
final class JourneyDesk implements AutoCloseable {

    final Composition parts;
    final Messages words = Messages.of(Language.ZH);
    private final AnsweringDialogs dialogs;
    private final Settings settings;
    private final TaskBoard board = new TaskBoard();
    private final FxThread fx = new FxThread();
    private final FxBackground background = new FxBackground(fx, board);
    private final Stage stage;
    private Shell shell;

    JourneyDesk(Path folder, AnsweringDialogs dialogs) {
        this.dialogs = dialogs;
        this.parts = Composition.open(folder, DemoLedger.clock(), CutOff.USUAL);
        this.settings = Settings.open(parts.folder());
        Theme.loadFonts();
        Theme theme = new Theme(false, 100);
        stage = Snapshot.show(() -> {
            Session session = new Session(DemoLedger.DAY);
            session.operatorProperty().set("陈某");
            session.departmentProperty().set("综合组");
            UiContext ui = new UiContext(words, background, session, new ViewLoader(words), parts.ledger(), dialogs);
            shell = new Shell(parts.features(ui, settings), ui, new ShellServices(settings, board, fx, DemoLedger.clock(), theme, () -> {}));
            return shell.root();
        }, theme, 1366, 768);
    }

    DemoServices services() {
        return parts.demoServices();
    }

    void open(String target) {
        Snapshot.onFx(() -> {
            shell.open(target);
            return true;
        });
    }

    void open(String target, UUID record) {
        Snapshot.onFx(() -> {
            shell.open(target, record);
            return true;
        });
    }

    void press(KeyCode code, KeyCode... held) {
        List<KeyCode> with = List.of(held);
        Snapshot.onFx(() -> {
            Node at = stage.getScene().getFocusOwner();
            (at == null ? stage.getScene().getRoot() : at).fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, with.contains(KeyCode.SHIFT), with.contains(KeyCode.CONTROL), with.contains(KeyCode.ALT), false));
            Node now = stage.getScene().getFocusOwner();
            if (now != null) {
                now.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            }
            return true;
        });
        Snapshot.frames(2);
    }

    void type(String text) {
        for (String key : text.split("")) {
            Snapshot.onFx(() -> {
                stage.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
                return true;
            });
        }
    }

    void focusAt(String id) {
        until("focus at " + id, () -> id.equals(focus()));
    }

    void focusOn(String id) {
        until(id, () -> shown(id));
        Snapshot.onFx(() -> {
            find(id).requestFocus();
            return true;
        });
        focusAt(id);
    }

    String focus() {
        return Snapshot.onFx(() -> stage.getScene().getFocusOwner() == null ? "" : String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    /** Down or up in a closed list that has the focus, until it shows the wanted words. */
    void choose(String id, String wanted) {
        focusOn(id);
        for (int i = 0; i < 20 && !chosen(id).startsWith(wanted); i++) {
            press(KeyCode.DOWN);
        }
        until(wanted, () -> chosen(id).startsWith(wanted));
    }

    /** What a closed list shows; empty while it shows nothing. */
    String chosen(String id) {
        return Snapshot.onFx(() -> find(id) instanceof ComboBox<?> box ? words(box) : "");
    }

    private static <T> String words(ComboBox<T> box) {
        return box.getValue() == null ? "" : box.getConverter().toString(box.getValue());
    }

    void fill(String id, String text) {
        until(id, () -> shown(id));
        Snapshot.onFx(() -> {
            ((TextInputControl) find(id)).setText(text);
            return true;
        });
    }

    void fire(String id) {
        until(id, () -> shown(id));
        Snapshot.onFx(() -> {
            ((ButtonBase) find(id)).fire();
            return true;
        });
    }

    /** Presses the one button that saves a small form. */
    void confirm(String form) {
        until(form, () -> shown(form));
        Snapshot.onFx(() -> {
            ((ButtonBase) find(form).lookup("#saveButton")).fire();
            return true;
        });
    }

    void tab(String pane, String tab) {
        until(pane, () -> shown(pane));
        Snapshot.onFx(() -> {
            ((DetailPane) find(pane)).chooseTab(tab);
            return true;
        });
    }

    /** The ids of the boxes ticked whose id begins so. */
    List<String> ticked(String beginning) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll(".check-box").stream()
                .filter(n -> n.getId() != null && n.getId().startsWith(beginning) && ((CheckBox) n).isSelected())
                .map(Node::getId).sorted().collect(Collectors.toList()));
    }

    boolean shown(String id) {
        return Snapshot.onFx(() -> {
            stage.getScene().getRoot().applyCss();
            Node node = find(id);
            return node != null && !node.isDisabled() && inSight(node);
        });
    }

    /** A tab that is not in front keeps its nodes. */
    private static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    String text(String id) {
        return Snapshot.onFx(() -> {
            stage.getScene().getRoot().applyCss();
            return switch (find(id)) {
                case Labeled label -> label.getText();
                case TextInputControl field -> field.getText();
                case null, default -> "";
            };
        });
    }

    /** All the words inside a node. */
    String words(String id) {
        return Snapshot.onFx(() -> {
            stage.getScene().getRoot().applyCss();
            StringBuilder said = new StringBuilder();
            stage.getScene().getRoot().lookupAll("#" + id).forEach(n -> n.lookupAll(".label").forEach(l -> said.append(((Labeled) l).getText()).append('\n')));
            return said.toString();
        });
    }

    void until(String what, BooleanSupplier holds) {
        for (int i = 0; i < 900; i++) {
            if (holds.getAsBoolean()) {
                return;
            }
            Snapshot.frames(1);
        }
        picture("journey-stuck");
        throw new AssertionError(what + "; focus at " + focus() + "; said " + text("statusMessageLabel") + "; faults " + dialogs.faults);
    }

    void picture(String name) {
        Snapshot.write(stage, Path.of("target/screens/" + name + ".png"));
    }

    @Override
    public void close() throws Exception {
        Snapshot.onFx(() -> {
            shell.close();
            stage.close();
            return true;
        });
        background.close();
        settings.close();
        parts.close();
    }
}
