package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.TestReports;
import io.maskline.output.LineLedger;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen of firms and lines on the headless toolkit, with a real ledger behind it. */
class LineScreenTest {

    private final LineLedger ledger = new LineLedger();
    private final FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @BeforeEach
    void fill() {
        LineStage[] stages = LineStage.values();
        String[] names = {"甬甲健康科技", "甬乙医疗用品", "甬丁无纺制品", "港甲滤材", "港乙制衣", "塘甲生物科技"};
        for (int f = 0; f < names.length; f++) {
            Enterprise firm = ledger.firm(names[f]);
            for (int no = 1; no <= 2; no++) {
                Line line = ledger.line(firm, Integer.toString(no), f == 0 ? LineStage.PRODUCING : stages[(f * 2 + no) % stages.length], 80_000L + f * 10_000L);
                for (int back = 6; back >= (f == 3 ? 1 : 0) && line.stage().reports(); back--) {
                    ledger.returns.enter(line.id(), DAY.minusDays(back), 20_000L + (6 - back) * 9_000L + f * 4_000L, "试", ACTOR);
                }
            }
        }
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        ledger.close();
    }

    private UiContext ui(Language language) {
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        session.departmentProperty().set("综合组");
        Messages messages = Messages.of(language);
        return new UiContext(messages, background, session, new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    private Screen open(Language language) {
        UiContext ui = ui(language);
        return new LineFeature(ui, ledger.enterprises, ledger.panes(), ledger.outputs(), FirmTimelineViewModelTest.of(ledger), LedgerCapacities.of(ledger))
                .open(new NoNavigation());
    }

    private record NoNavigation() implements Navigator {
        @Override
        public void open(String target) {}

        @Override
        public void open(String target, UUID record) {}

        @Override
        public void say(String sentence) {}
    }

    /** Waits until what was asked of the background has come back. */
    private static void await(Callable<Boolean> done) {
        for (int i = 0; i < 600 && !Snapshot.onFx(done); i++) {
            Snapshot.frames(1);
        }
        assertThat(Snapshot.onFx(done)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ZH, false", "EN, true"})
    void every_view_opens_and_a_line_is_entered_beside_it(Language language, boolean dark) {
        Theme.loadFonts();
        Screen[] screen = new Screen[1];
        Stage stage = Snapshot.show(() -> {
            screen[0] = open(language);
            return (Parent) screen[0].root();
        }, new Theme(dark, 100), 1294, 622);
        String look = language + (dark ? "-dark" : "-light");
        Path folder = Path.of("target/screens");
        await(() -> screen[0].status().shown.get().contains("12"));
        Snapshot.onFx(() -> {
            screen[0].shown();
            return true;
        });
        Snapshot.frames(10);
        Snapshot.write(stage, folder.resolve("lines-" + look + ".png"));
        Snapshot.onFx(() -> {
            screen[0].reveal("returns");
            return screen[0].perform(Screen.Action.NEXT_MISSING);
        });
        Snapshot.write(stage, folder.resolve("returns-" + look + ".png"));
        Snapshot.onFx(() -> {
            screen[0].reveal("firms");
            screen[0].shown();
            return true;
        });
        Snapshot.write(stage, folder.resolve("firms-" + look + ".png"));
        Snapshot.onFx(() -> {
            screen[0].reveal("lines");
            return screen[0].perform(Screen.Action.NEW);
        });
        await(() -> stage.getScene().lookup("#lineNoField") instanceof TextField no && no.getText().equals("3"));
        Snapshot.onFx(() -> {
            ((TextField) stage.getScene().lookup("#lineFirmField")).setText("gjlc");
            ((TextField) stage.getScene().lookup("#lineNoField")).setText("9");
            ((TextField) stage.getScene().lookup("#approvedField")).setText("3.5万");
            return true;
        });
        await(() -> !((Label) stage.getScene().lookup("#lineFirmFieldNote")).getText().isEmpty());
        Snapshot.write(stage, folder.resolve("new-line-" + look + ".png"));
        Snapshot.onFx(() -> screen[0].perform(Screen.Action.SAVE));
        await(() -> screen[0].status().shown.get().contains("13"));

        assertThat(dialogs.faults).isEmpty();
        assertThat(ledger.lines.all()).filteredOn(l -> l.lineNo().equals("9")).singleElement().satisfies(l -> {
            assertThat(l.capacity().approved()).isEqualTo(35_000);
            assertThat(ledger.enterprises.find(l.enterpriseId()).orElseThrow().shortName()).isEqualTo("港甲滤材");
        });
        Snapshot.onFx(() -> {
            screen[0].close();
            stage.close();
            return true;
        });
    }

    @Test
    void a_refused_stage_offers_the_leaders_word_and_a_capacity_is_stated_beside_the_grid() {
        Theme.loadFonts();
        Line line = ledger.lines.all().stream().filter(l -> l.stage() == LineStage.TESTING).findFirst().orElseThrow();
        ledger.reports.set(line.id(), new TestReports.Standing.None());
        Screen[] screen = new Screen[1];
        Stage stage = Snapshot.show(() -> {
            screen[0] = open(Language.ZH);
            return (Parent) screen[0].root();
        }, new Theme(false, 100), 1294, 622);
        await(() -> screen[0].status().shown.get().contains("12"));
        Snapshot.onFx(() -> {
            screen[0].shown();
            screen[0].reveal("lines");
            screen[0].reveal("lines", line.id());
            return screen[0].perform(Screen.Action.OPEN_DETAIL);
        });
        await(() -> stage.getScene().lookup("#lineNoField") instanceof TextField no && no.getText().equals(line.lineNo()));
        Snapshot.onFx(() -> {
            combo(stage, "#stageCombo").setValue(LineStage.PRODUCING);
            return screen[0].perform(Screen.Action.SAVE);
        });
        await(() -> stage.getScene().lookup("#gateWayLink").isVisible());
        assertThat(Snapshot.onFx(() -> ((Label) stage.getScene().lookup("#stageComboNote")).getText())).contains("合格检测报告");
        Snapshot.onFx(() -> {
            ((Hyperlink) stage.getScene().lookup("#gateWayLink")).fire();
            return true;
        });
        await(() -> stage.getScene().lookup("#overrideByField") != null);
        assertThat(Snapshot.onFx(() -> combo(stage, "#moveStageCombo").getValue())).isEqualTo(LineStage.PRODUCING);
        Snapshot.onFx(() -> {
            ((TextField) stage.getScene().lookup("#overrideByField")).setText("王副局长");
            ((TextInputControl) stage.getScene().lookup("#overrideReasonArea")).setText("复检在途");
            return screen[0].perform(Screen.Action.SAVE);
        });
        awaitStored(line, l -> l.stage() == LineStage.PRODUCING);
        await(() -> stage.getScene().lookup("#stateCapacityButton") != null);
        Snapshot.frames(20);
        Snapshot.onFx(() -> {
            ((Button) stage.getScene().lookup("#stateCapacityButton")).fire();
            return true;
        });
        await(() -> stage.getScene().lookup("#capacityPerDayField") != null);
        Snapshot.onFx(() -> {
            ((TextField) stage.getScene().lookup("#capacityPerDayField")).setText("3.5万");
            return true;
        });
        Snapshot.write(stage, Path.of("target/screens/capacity-form-ZH-light.png"));
        boolean[] left = {true};
        Snapshot.onFx(() -> {
            screen[0].mayLeave(may -> left[0] = may);
            return true;
        });
        assertThat(left[0]).as("asked, and the answer is to stay").isFalse();
        Snapshot.onFx(() -> {
            ((TextInputControl) stage.getScene().lookup("#capacityBasisArea")).setText("现场核定");
            return screen[0].perform(Screen.Action.SAVE);
        });
        awaitStored(line, l -> Long.valueOf(35_000).equals(l.capacity().approved()));
        Snapshot.frames(20);
        Snapshot.write(stage, Path.of("target/screens/capacity-told-ZH-light.png"));
        assertThat(dialogs.faults).isEmpty();
        Snapshot.onFx(() -> {
            screen[0].close();
            stage.close();
            return true;
        });
    }

    private void awaitStored(Line line, Predicate<Line> as) {
        for (int i = 0; i < 600 && !as.test(ledger.lines.find(line.id()).orElseThrow()); i++) {
            Snapshot.frames(1);
        }
        assertThat(ledger.lines.find(line.id()).orElseThrow()).matches(as);
    }

    private static ComboBox<Object> combo(Stage stage, String id) {
        @SuppressWarnings("unchecked")
        ComboBox<Object> found = (ComboBox<Object>) stage.getScene().lookup(id);
        return found;
    }
}
