package io.maskline.planner;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.lab.Lab;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testing.LabPlace;
import io.maskline.testing.Priority;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TurnaroundScreen;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan over a real ledger: proposed, confirmed, refused, and drawn. */
class PlanScreenTest {

    private static final Priority TOP = new Priority(Priority.Level.TOP, "援鄂");

    private final PlannedLedger ledger = new PlannedLedger();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final FxBackground background = new FxBackground(new FxThread(), new TaskBoard());

    @AfterEach
    void close() {
        background.close();
        ledger.close();
    }

    private UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        return new UiContext(messages, new InlineBackground(), new Session(DAY), new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    /** As in the window: the ledger is read beside the screen. */
    private UiContext seen(Language language) {
        Messages messages = Messages.of(language);
        return new UiContext(messages, background, new Session(DAY), new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    private PlanViewModel model() {
        UiContext ui = ui(Language.ZH);
        ui.session().operatorProperty().set(ACTOR.operator());
        PlanViewModel model = new PlanViewModel(ui, ledger.desk, ledger.standards);
        model.compute();
        return model;
    }

    @Test
    void the_earlier_place_is_kept_for_the_urgent_one_and_a_confirmation_books_both() {
        Lab lab = ledger.lab("纺织院", 1, 3, "inhalation_resistance");
        TestingRow first = ledger.request(Priority.ORDINARY, 5, false, null, "inhalation_resistance");
        TestingRow urgent = ledger.request(TOP, 3, false, null, "inhalation_resistance");
        PlanViewModel model = model();
        assertThat(model.figuresProperty().get()).isEqualTo("待排 2 件，排上 2 件。加权迟延：建议 0，先到先排 9，下界 0。");
        assertThat(model.smallPrintProperty().get()).startsWith("已证明没有更好的排法。");
        assertThat(model.linesProperty().get()).extracting(l -> l.request().number(), PlanLine::lab, PlanLine::start, PlanLine::told).containsExactly(
                tuple(
                        first.request().number(), "纺织院", DAY.plusDays(1), "纺织院02-14 周五的位置（02-17 周一可出报告）留给更急的 " + urgent.request().number() + "。"),
                tuple(urgent.request().number(), "纺织院", DAY, "只有纺织院能做全部项目，取其最早空位。"));

        model.confirmAll();

        assertThat(dialogs.asked).containsExactly("确认 2 件排样？");
        assertThat(model.linesProperty().get()).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo("已确认 2 件。");
        assertThat(ledger.labs.bookings().of(urgent.request().id()).orElseThrow().day()).isEqualTo(DAY);
        assertThat(ledger.labs.bookings().of(first.request().id()).orElseThrow().labId()).isEqualTo(lab.id());
        assertThat(ledger.requests.row(first.request().id()).request().assignment().dueOn()).as("the day wanted stays").isEqualTo(DAY.plusDays(5));
        model.compute();
        assertThat(model.figuresProperty().get()).startsWith("待排 0 件");
        model.close();
    }

    @Test
    void what_is_full_by_now_is_refused_by_sentence_and_stays() {
        Lab lab = ledger.lab("纺织院", 1, 3, "inhalation_resistance");
        TestingRow waiting = ledger.request(Priority.ORDINARY, 5, false, null, "inhalation_resistance");
        PlanViewModel model = model();
        TestingRow other = ledger.request(TOP, 3, false, null, "inhalation_resistance");
        ledger.requests.assign(other.request(), new LabPlace(lab.id(), DAY, null, null), ACTOR);
        assertThat(model.outdatedProperty().get()).isEqualTo("算完之后台账有变动，请重新计算。");

        model.confirmAll();

        assertThat(model.linesProperty().get()).singleElement().satisfies(l -> {
            assertThat(l.id()).isEqualTo(waiting.request().id());
            assertThat(l.told()).startsWith("未确认：纺织院");
        });
        assertThat(ledger.labs.bookings().of(waiting.request().id())).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo("已确认 0 件；1 件未能确认，原因见「理由」，请重新计算。");
        model.compute();
        assertThat(model.linesProperty().get()).extracting(PlanLine::start).containsExactly(DAY.plusDays(1));
        model.close();
    }

    @Test
    void who_finds_no_place_is_told_why_and_is_not_confirmed() {
        Lab lab = ledger.lab("纺织院", 2, 3, "inhalation_resistance");
        ledger.quota(lab, 1);
        ledger.request(Priority.ORDINARY, 5, true, null, "inhalation_resistance");
        ledger.request(Priority.ORDINARY, 5, true, null, "inhalation_resistance");
        ledger.request(Priority.ORDINARY, null, false, null, "inhalation_resistance", "exhalation_resistance");
        PlanViewModel model = model();
        assertThat(model.linesProperty().get()).extracting(PlanLine::told).containsExactlyInAnyOrder(
                "纺织院有免费额度，其中出报告最早。", "免费额度不够，已排给其他申请。请增加额度，或改为自费检测。", "没有实验室能做：呼气阻力。请补充实验室的资质范围，或联系外地实验室。");
        model.confirm(model.linesProperty().get().stream().filter(l -> l.lab() == null).toList());
        assertThat(dialogs.asked).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo("没有可确认的：所选申请都没有排上实验室。");
        model.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH,false,1366,768,plan", "EN,true,1366,768,plan", "EN,false,1000,700,plan", "ZH,true,1000,700,turnaround", "EN,false,1366,768,turnaround"})
    void pictures(Language language, boolean dark, int width, int height, String view) {
        Lab lab = ledger.lab("纺织院", 1, 3, "inhalation_resistance", "exhalation_resistance");
        ledger.lab("质检院", 2, 6, "inhalation_resistance");
        ledger.quota(lab, 1);
        for (int i = 0; i < 4; i++) {
            ledger.request(i == 3 ? TOP : Priority.ORDINARY, i == 2 ? null : 2 + i, i == 1, null, "inhalation_resistance");
        }
        ledger.request(new Priority(Priority.Level.URGENT, "学校开学"), 4, false, lab.id(), "inhalation_resistance", "exhalation_resistance");
        ledger.request(Priority.ORDINARY, 4, false, null, "inhalation_resistance", "fungi");
        Theme.loadFonts();
        UiContext ui = seen(language);
        Stage stage = Snapshot.show(() -> root(ui, view), new Theme(dark, 100), width, height);
        String sentence = view.equals("plan") ? "#planFigures" : "#turnaroundSentence";
        for (int i = 0; i < 200 && Snapshot.onFx(() -> words(stage, sentence)).isEmpty(); i++) {
            Snapshot.frames(3);
        }
        Snapshot.frames(5);
        Snapshot.write(stage, Path.of("target/screens/plan-" + view + "-" + language + "-" + (dark ? "dark" : "light") + "-" + width + ".png"));
        assertThat(Snapshot.onFx(() -> words(stage, sentence))).contains(view.equals("plan") ? "6" : "0");
        Snapshot.onFx(() -> {
            stage.close();
            return true;
        });
    }

    private static String words(Stage stage, String id) {
        return stage.getScene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    private Parent root(UiContext ui, String view) {
        Navigator nowhere = new Navigator() {
            @Override
            public void open(String target) {}

            @Override
            public void open(String target, UUID record) {}

            @Override
            public void say(String sentence) {}
        };
        PartsScreen screen = new PartsScreen(ui.text("testing.title"), "testViewSwitch");
        PlannerScreen.of(ui, ledger.desk, ledger.standards, "testing/requests").addTo(screen, nowhere);
        TurnaroundScreen.of(ui, ledger.requests, ledger.labs.labs()).addTo(screen, nowhere);
        screen.startAt(view);
        screen.shown();
        HBox head = new HBox(6);
        head.getChildren().addAll(screen.headActions());
        VBox root = new VBox(head, screen.root());
        VBox.setVgrow(screen.root(), javafx.scene.layout.Priority.ALWAYS);
        return root;
    }
}
