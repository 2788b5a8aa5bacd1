package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.enterprise.Enterprise;
import io.maskline.lab.Lab;
import io.maskline.lab.LabTerms;
import io.maskline.lab.Labs;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.output.CutOff;
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
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a short sample over a test that fails by one specimen to a retest that opens the way to 达标投产, in the window. */
class TestingJourneyTest {

    private static final LocalDate DAY = DemoLedger.DAY;
    private static final String CIVIL = "GB/T 32610-2016";
    private static final String ITEM = "inhalation_resistance";
    private static final Actor OFFICE = new Actor("陈某", "综合组", DAY);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    private final class Desk implements AutoCloseable {
        final Composition parts = Composition.open(folder.resolve("专班 台账"), DemoLedger.clock(), CutOff.USUAL);
        private final Settings settings = Settings.open(parts.folder());
        private final TaskBoard board = new TaskBoard();
        private final FxThread fx = new FxThread();
        private final FxBackground background = new FxBackground(fx, board);
        private final Stage stage;
        private Shell shell;

        Desk() {
            Theme.loadFonts();
            Theme theme = new Theme(false, 100);
            stage = Snapshot.show(() -> {
                Messages messages = Messages.of(Language.ZH);
                Session session = new Session(DAY);
                session.operatorProperty().set("陈某");
                session.departmentProperty().set("综合组");
                UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), parts.ledger(), dialogs);
                shell = new Shell(parts.features(ui, settings), ui, new ShellServices(settings, board, fx, DemoLedger.clock(), theme, () -> {}));
                return shell.root();
            }, theme, 1366, 768);
        }

        DemoServices services() {
            return parts.demoServices();
        }

        void open(UUID request) {
            Snapshot.onFx(() -> {
                shell.open("testing/requests", request);
                return true;
            });
        }

        void fill(String id, String text) {
            until(id, () -> shown(id));
            Snapshot.onFx(() -> {
                ((TextInputControl) stage.getScene().lookup("#" + id)).setText(text);
                return true;
            });
        }

        void fire(String id) {
            until(id, () -> shown(id));
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#" + id)).fire();
                return true;
            });
        }

        /** Presses the one button that saves a small form. */
        void confirm(String form) {
            until(form, () -> shown(form));
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#" + form).lookup("#saveButton")).fire();
                return true;
            });
        }

        private boolean shown(String id) {
            return Snapshot.onFx(() -> {
                stage.getScene().getRoot().applyCss();
                Node node = stage.getScene().lookup("#" + id);
                return node != null && node.isVisible() && !node.isDisabled();
            });
        }

        String text(String id) {
            return Snapshot.onFx(() -> {
                stage.getScene().getRoot().applyCss();
                return stage.getScene().lookup("#" + id) instanceof Labeled label ? label.getText() : "";
            });
        }

        /** All the words inside a node. */
        String words(String id) {
            return Snapshot.onFx(() -> {
                stage.getScene().getRoot().applyCss();
                StringBuilder words = new StringBuilder();
                stage.getScene().getRoot().lookupAll("#" + id).forEach(n -> n.lookupAll(".label").forEach(l -> words.append(((Labeled) l).getText()).append('\n')));
                return words.toString();
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
            throw new AssertionError(what + "; said " + text("entryMessageLabel") + "; faults " + dialogs.faults);
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

    @Test
    void aShortSampleIsRefusedAFailedTestIsRepeatedAndTheLineMayProduce() throws Exception {
        try (Desk desk = new Desk()) {
            Line line = register(desk.services());
            TestingRow request = request(desk.services(), line);
            UUID id = request.request().id();
            desk.open(id);
            desk.fire("nextStageButton");
            desk.until("accepted", () -> stage(desk, id) == TestingStage.ACCEPTED);

            send(desk, "F-0225", id);
            receive(desk, "4");
            desk.until("refused", () -> desk.words("refusalPlace").contains("差 1 只"));
            assertThat(stage(desk, id)).isEqualTo(TestingStage.SENT);
            desk.picture("journey-refused");

            desk.fire("giveBackNowButton");
            desk.confirm("giveBackForm");
            desk.until("returned", () -> stage(desk, id) == TestingStage.RETURNED);
            desk.until("reason in the list", () -> desk.words("testTree").contains("数量不足：收 4 只，需 5 只"));
            desk.picture("journey-returned");

            send(desk, "F-0226", id);
            receive(desk, "5");
            desk.until("received", () -> stage(desk, id) == TestingStage.RECEIVED);
            desk.until("custody", () -> desk.words("factsPane").contains("王某交，赵某收"));
            desk.picture("journey-received");

            judge(desk, id, List.of("168", "171", "176", "170", "169"));
            desk.until("failed", () -> desk.text("resultVerdict_" + ITEM).contains("不合格 1/5 超上限"));
            assertThat(desk.services().testing().row(id).outcome()).isEqualTo(Outcome.FAIL);
            assertThat(desk.words("resultTable")).contains("170.8");
            desk.until("chain", () -> desk.words("chainStep_1").contains("▲176"));
            assertThat(desk.words("retestChain")).contains("需本线合格且在期的报告");
            desk.picture("journey-failed");

            desk.fire("nextStageButton");
            desk.fill("remedyField", "换 25 克熔喷布，照片 2 张");
            desk.picture("journey-retest-form");
            desk.confirm("retestForm");
            desk.until("retest", () -> desk.text("numberLabel").endsWith("-R1"));
            UUID again = desk.services().testing().rows().stream().filter(r -> id.equals(r.request().chain().retestOf())).findFirst().orElseThrow().request().id();
            desk.fire("nextStageButton");
            desk.until("retest accepted", () -> stage(desk, again) == TestingStage.ACCEPTED);
            send(desk, "F-0231", again);
            receive(desk, "5");
            desk.until("retest received", () -> stage(desk, again) == TestingStage.RECEIVED);
            judge(desk, again, List.of("166", "165", "168", "170", "167"));
            desk.until("gate open", () -> desk.words("retestChain").contains("报告合格且在期，可以转阶段"));
            desk.picture("journey-passed");
            assertThat(desk.words("chainStep_1")).contains("▲176");
            assertThat(desk.words("chainStep_2")).contains("换 25 克熔喷布");
            assertThat(desk.text("resultVerdict_" + ITEM)).isEqualTo("合格");
            assertThat(desk.words("resultTable")).contains("不合格 1/5 超上限");

            Line stored = desk.services().lines().find(line.id()).orElseThrow();
            Line moved = desk.services().lines().moveStage(stored, LineStage.PRODUCING, DAY, null, OFFICE);
            assertThat(moved.stage()).isEqualTo(LineStage.PRODUCING);
            desk.until("producing", () -> desk.words("retestChain").contains("已达标投产"));
            assertThat(desk.parts.ledger().verify().findings()).isEmpty();
        }
        assertThat(dialogs.faults).isEmpty();
    }

    private static TestingStage stage(Desk desk, UUID request) {
        return desk.services().testing().row(request).request().stage();
    }

    private static void send(Desk desk, String seal, UUID request) {
        desk.fire("nextStageButton");
        desk.fill("sampleSealField", seal);
        desk.fill("sampleLotField", "20200213-2");
        desk.fire("nextStageButton");
        desk.until("sent", () -> stage(desk, request) == TestingStage.SENT);
        desk.until("sent, shown", () -> desk.text("nextStageButton").equals("收样"));
    }

    private static void receive(Desk desk, String counted) {
        Snapshot.frames(10);
        desk.fill("sampleCountedField", counted);
        desk.fill("custodyFromField", "王某");
        desk.fill("custodyToField", "赵某");
        desk.fill("custodyTimeField", "09:40");
        desk.fill("custodyConditionField", "封条完好");
        desk.fire("nextStageButton");
    }

    private static void judge(Desk desk, UUID request, List<String> values) {
        desk.until("values may be typed", () -> !desk.shown("nextStageButton") && desk.text("submitVerdictButton").equals("提交判定"));
        Snapshot.frames(10);
        for (int i = 0; i < values.size(); i++) {
            desk.fill("resultTable_" + ITEM + "_" + (i + 1), values.get(i));
        }
        desk.fire("submitVerdictButton");
        desk.until("judged", () -> stage(desk, request) == TestingStage.REPORTED);
    }

    private static Line register(DemoServices services) {
        Enterprise firm = services.enterprises().save(Enterprise.draft("甬甲健康科技有限公司", "甬甲健康科技"), Set.of(), OFFICE);
        return services.lines().save(
                Line.draft(firm.id(), "2", DAY.minusDays(9)).withStage(LineStage.TRIAL, DAY.minusDays(4)).withCapacity(new Line.Capacity(100_000L, 100_000L, null)),
                OFFICE);
    }

    private static TestingRow request(DemoServices services, Line line) {
        Lab blank = Labs.blank();
        Lab lab = services.labs().labs().save(new Lab(blank.id(), 0, "市检测中心", "市检测中心", null, null, null, null, LabTerms.UNKNOWN), OFFICE);
        return services.testing().create(new RequestDraft(
                line.enterpriseId(), "甬甲健康科技", line.id(), "民用防护 平面耳挂 M", CIVIL, "III",
                List.of(new RequestDraft.Wanted(services.standards().limit(CIVIL, "III", ITEM, DAY), 5)), lab.id(), false,
                new RequestDraft.Dates(DAY, null, DAY.plusDays(2)), Priority.ORDINARY, null), OFFICE);
    }
}
