package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.approval.Approvals;
import io.maskline.approval.Side;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.output.CutOff;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.shell.Shell;
import io.maskline.shell.ShellServices;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.testing.TestingRow;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from the first firm to the restart, by keys alone, through the whole window on a ledger in a file. */
class MainJobJourneyTest {

    private static final LocalDate DAY = DemoLedger.DAY;

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    /** The window on one opened ledger, from its opening to its close. */
    private final class Console implements AutoCloseable {
        final Composition parts = Composition.open(folder.resolve("专班 台账"), DemoLedger.clock(), CutOff.USUAL);
        final Settings settings = Settings.open(parts.folder());
        final TaskBoard board = new TaskBoard();
        final FxThread fx = new FxThread();
        final FxBackground background = new FxBackground(fx, board);
        final Theme theme = new Theme(false, 100);
        Shell shell;
        final Stage stage;

        Console() {
            Theme.loadFonts();
            stage = Snapshot.show(() -> {
                Messages messages = Messages.of(Language.ZH);
                Session session = new Session(DAY);
                session.operatorProperty().set("张敏");
                session.departmentProperty().set("综合组");
                UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), parts.ledger(), dialogs);
                List<Feature> features = parts.features(ui, settings);
                shell = new Shell(features, ui, new ShellServices(settings, board, fx, DemoLedger.clock(), theme, () -> {}));
                return shell.root();
            }, theme, 1366, 768);
            Snapshot.onFx(() -> {
                shell.open("today");
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
            Snapshot.frames(2);
        }

        /** Down in a list that is closed, until it shows the wanted words. */
        void choose(String words) {
            for (int i = 0; i < 20 && !chosen().startsWith(words); i++) {
                press(KeyCode.DOWN);
            }
            assertThat(chosen()).startsWith(words);
        }

        private String chosen() {
            return Snapshot.onFx(() -> stage.getScene().getFocusOwner() instanceof ComboBox<?> box ? words(box) : "");
        }

        private static <T> String words(ComboBox<T> box) {
            return box.getConverter().toString(box.getValue());
        }

        /** Waits, frame by frame; the condition is asked on the test's thread, where the ledger may be read. */
        void until(String what, BooleanSupplier holds) {
            for (int i = 0; i < 600; i++) {
                if (holds.getAsBoolean()) {
                    return;
                }
                Snapshot.frames(1);
            }
            throw new AssertionError(what + "; focus at " + focus() + "; said " + text("statusMessageLabel"));
        }

        /** Enter from field to field until the wanted one has the focus. */
        void enterUntil(String id) {
            for (int i = 0; i < 20 && !focus().equals(id); i++) {
                press(KeyCode.ENTER);
            }
            focusAt(id);
        }

        /** The view switch, from the rail's screen in front. */
        void shows(String screen, String view) {
            Snapshot.onFx(() -> {
                shell.open(screen + "/" + view);
                return true;
            });
            Snapshot.frames(2);
        }

        String text(String id) {
            return Snapshot.onFx(() -> switch (stage.getScene().lookup("#" + id)) {
                case TextInputControl field -> field.getText();
                case Labeled label -> label.getText();
                case null, default -> "";
            });
        }

        List<ApplicationStatus> grants() {
            return parts.demoServices().subsidies().rows().stream().map(r -> r.application().status()).toList();
        }

        void focusAt(String id) {
            until("focus at " + id, () -> id.equals(focus()));
        }

        private String focus() {
            return Snapshot.onFx(this::focusId);
        }

        private String focusId() {
            Node at = stage.getScene().getFocusOwner();
            return at == null || at.getId() == null ? "" : at.getId();
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

    @Test
    void theMainJobIsDoneByKeysUndoneRedoneAndThereAfterARestart() throws Exception {
        try (Console console = new Console()) {
            registerFirm(console);
            registerLine(console);
            enterReturn(console);
            testAndJudge(console);
            applyUndoAndRedo(console);
            othersDecide(console);
            goThroughTheBriefs(console);
        }
        try (Console again = new Console()) {
            DemoServices kept = again.parts.demoServices();
            Enterprise firm = kept.enterprises().all().getFirst();
            Line line = kept.lines().ofEnterprise(firm.id()).getFirst();
            TestingRow tested = kept.testing().rows().getFirst();

            assertThat(firm.name()).isEqualTo("Yong Jia Mask Co");
            assertThat(line.stage()).isEqualTo(LineStage.TRIAL);
            assertThat(line.capacity().approved()).isEqualTo(80_000);
            assertThat(kept.returns().of(line.id(), DAY).orElseThrow().quantity()).isEqualTo(62_000);
            assertThat(tested.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(tested.failing().getFirst().values()).containsExactly("168", "171", "176", "170", "169");
            assertThat(kept.subsidies().rows()).singleElement().satisfies(row -> {
                assertThat(row.application().status()).isEqualTo(ApplicationStatus.APPROVED);
                assertThat(row.application().approved()).isEqualByComparingTo("128000.00");
            });
            assertThat(kept.ledger().verify().findings()).isEmpty();
        }
        assertThat(dialogs.faults).isEmpty();
    }

    private static void registerFirm(Console console) {
        console.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        console.press(KeyCode.N, KeyCode.CONTROL);
        console.focusAt("firmNameField");
        console.type("Yong Jia Mask Co");
        console.press(KeyCode.S, KeyCode.CONTROL);
        console.until("firm stored", () -> console.parts.demoServices().enterprises().all().size() == 1);
    }

    private static void registerLine(Console console) {
        console.shows("line", "lines");
        console.press(KeyCode.N, KeyCode.CONTROL);
        console.focusAt("lineFirmField");
        console.until("firm and number proposed", () -> "1".equals(console.text("lineNoField")));
        console.enterUntil("stageCombo");
        console.choose("试产");
        console.enterUntil("approvedField");
        console.type("80000");
        console.press(KeyCode.S, KeyCode.CONTROL);
        console.until("line stored", () -> console.parts.demoServices().lines().all().size() == 1);
    }

    private static void enterReturn(Console console) {
        console.until("return awaited", () -> console.text("lineViewSwitch_returns").endsWith(" 1"));
        Snapshot.frames(5);
        console.press(KeyCode.F8);
        console.focusAt("outputTable");
        console.type("6.2");
        console.press(KeyCode.ENTER);
        console.until("return stored", () -> {
            DemoServices now = console.parts.demoServices();
            return now.returns().of(now.lines().all().getFirst().id(), DAY).isPresent();
        });
    }

    private static void testAndJudge(Console console) {
        console.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        console.press(KeyCode.N, KeyCode.CONTROL);
        console.focusAt("requestFirmField");
        console.type("yong");
        console.until("firm found", () -> console.stage.getScene().lookup("#requestFirmField") != null);
        Snapshot.frames(20);
        console.press(KeyCode.ENTER);
        console.focusAt("requestLineCombo");
        console.press(KeyCode.ENTER);
        console.focusAt("requestProductField");
        console.type("Mask");
        console.press(KeyCode.ENTER);
        console.choose("GB/T 32610-2016");
        console.press(KeyCode.ENTER);
        console.focusAt("requestGradeCombo");
        console.press(KeyCode.DOWN);
        console.press(KeyCode.ENTER);
        console.enterUntil("requestItem_inhalation_resistance");
        console.press(KeyCode.SPACE);
        console.press(KeyCode.S, KeyCode.CONTROL);
        console.focusAt("resultTable_inhalation_resistance_1");
        for (String value : List.of("168", "171", "176", "170", "169")) {
            console.type(value);
            console.press(KeyCode.ENTER);
        }
        console.focusAt("submitVerdictButton");
        assertThat(console.text("conclusionLabel")).contains("不合格").contains("▲176").contains("≤ 175 Pa");
        console.press(KeyCode.SPACE);
        console.until("verdict stored", () -> console.text("statusMessageLabel").contains("已提交判定"));
        console.focusAt("testTree");
    }

    private static void applyUndoAndRedo(Console console) {
        console.press(KeyCode.DIGIT7, KeyCode.CONTROL);
        console.press(KeyCode.N, KeyCode.CONTROL);
        console.focusAt("claimFirmField");
        console.type("yong");
        Snapshot.frames(20);
        console.press(KeyCode.ENTER);
        console.focusAt("claimProgrammeCombo");
        console.enterUntil("claimInvestmentField");
        console.type("1280000");
        console.press(KeyCode.ENTER, KeyCode.CONTROL);
        console.until("application stored", () -> console.grants().equals(List.of(ApplicationStatus.SUBMITTED)));
        console.focusAt("grantTable");
        console.press(KeyCode.Z, KeyCode.CONTROL);
        console.until("application undone", () -> console.grants().isEmpty());
        console.until("redo offered", () -> Snapshot.onFx(() -> !console.stage.getScene().lookup("#redoButton").isDisabled()));
        console.press(KeyCode.Y, KeyCode.CONTROL);
        console.until("application redone", () -> console.grants().equals(List.of(ApplicationStatus.SUBMITTED)));
    }

    /** Two departments and a second person sign, elsewhere; the list follows. */
    private static void othersDecide(Console console) {
        Approvals approvals = console.parts.approvals();
        UUID application = console.parts.demoServices().subsidies().rows().getFirst().application().id();
        approvals.review(application, Side.INDUSTRY, true, null, new Actor("王某", "工信局", DAY));
        approvals.review(application, Side.FINANCE, true, null, new Actor("孙某", "财政局", DAY));
        assertThatThrownBy(() -> approvals.approve(application, new Actor("张敏", "综合组", DAY))).isInstanceOf(FaultException.class);
        approvals.approve(application, new Actor("林某", "综合组", DAY));
        console.until("approved on screen", () -> console.text("budget_approved").contains("12.80"));
    }

    /** F6 comes to the days and to what is done with a brief, and round again. */
    private static void goThroughTheBriefs(Console console) {
        console.press(KeyCode.DIGIT9, KeyCode.CONTROL);
        Set<String> met = new HashSet<>();
        console.until("round by F6", () -> {
            console.press(KeyCode.F6);
            met.add(console.focus());
            return met.containsAll(Set.of("briefTree", "savePdfButton", "findField"));
        });
    }
}
