package io.maskline.lab;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.standard.Standards;
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LabScreenTest {

    private static final TempLedger TEMP = SampleLedger.open();
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final Standards STANDARDS = SampleLedger.standards(TEMP);
    private static final LabServices LABS = SampleLedger.services(TEMP);
    private static Lab lab;

    @BeforeAll
    static void fill() {
        STANDARDS.seed(ACTOR);
        LabTerms terms = new LabTerms(2L, 1L, new LabTerms.Promise(5, DayCount.WORKING), true, true, "2月12日电话，王某", true);
        lab = LABS.labs().save(new Lab(Ids.next(), 0, "甬江市产品质量检验检测中心", "市检测中心", "甬江市", "0574-55508010", "过滤效率", "周末排样", terms), ACTOR);
        LABS.labs().save(new Lab(Ids.next(), 0, "邻省医疗器械检验研究院", "省器械院", "邻省", null, null, null, LabTerms.UNKNOWN), ACTOR);
        scope("GB/T 32610-2016", DAY.plusDays(12), "演示-001");
        scope("YY/T 0969-2013", DAY.minusDays(4), "演示-002");
        LABS.closures().save(new LabClosure(Ids.next(), 0, lab.id(), DAY.plusDays(4), DAY.plusDays(5), "过滤效率台检定"), ACTOR);
        LABS.quotas().save(
                new FreeQuota(Ids.next(), 0, lab.id(), "口罩生产专班", 8, DAY, DAY.plusDays(15), List.of("filtration_salt", "inhalation_resistance"), null), ACTOR);
        SampleLedger.book(TEMP, LABS, lab, DAY, null);
        SampleLedger.book(TEMP, LABS, lab, DAY, null);
        SampleLedger.book(TEMP, LABS, lab, DAY.plusDays(3), null);
    }

    private static void scope(String standard, LocalDate to, String certificate) {
        LABS.scopes().enter(new ScopeDraft(lab.id(), standard, List.of(), new ScopeDraft.Terms(ScopeMark.CMA, null, to, certificate, "演示数据")), ACTOR);
    }

    @AfterAll
    static void close() {
        BACKGROUND.close();
        TEMP.close();
    }

    @Test
    void the_list_tells_what_is_free_and_every_tab_shows_in_both_languages_themes_and_sizes() {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                int width = language == Language.ZH == dark ? 1000 : 1366;
                shown(language, dark, width, (screen, stage) -> {
                    reveal(screen, stage, language == Language.ZH ? "能力与天数待核" : "Capacity and days to be checked");
                    assertThat(texts(stage)).contains("市检测中心");
                    String name = language + (dark ? "-dark-" : "-light-") + width;
                    for (String tab : List.of("labFormTab", "labScopeTab", "labDaysTab", "labQuotaTab")) {
                        choose(stage, tab);
                        until(() -> !tab.equals("labScopeTab") || texts(stage).stream().anyMatch(t -> t.contains(language == Language.ZH ? "下方视野" : "Lower field")));
                        Snapshot.write(stage, Path.of("target/screens/labs-" + name + "-" + tab + ".png"));
                    }
                });
            }
        }
    }

    @Test
    void the_board_says_in_words_and_numbers_what_each_day_is() {
        shown(Language.ZH, false, 1366, (screen, stage) -> {
            reveal(screen, stage, "能力与天数待核");
            choose(stage, "labDaysTab");
            until(() -> texts(stage).contains("停检"));
            assertThat(texts(stage)).contains("排满 2", "A-0001，A-0001", "已排 1，余 1", "已排 0，余 2", "停检", "过滤效率台检定", "02-18 周二 至 02-19 周三");
        });
    }

    /** The tab, the fields, Ctrl+S: the closure is stored, listed, taken away by its link and one undo brings it back. */
    @Test
    void closed_days_are_entered_and_removed_in_the_window() {
        shown(Language.ZH, false, 1366, (screen, stage) -> {
            reveal(screen, stage, "能力与天数待核");
            choose(stage, "labDaysTab");
            Snapshot.onFx(() -> {
                type(stage, "labClosureFromDate", "2020-03-02");
                type(stage, "labClosureReasonField", "停电");
                return screen.perform(Screen.Action.SAVE);
            });
            until(() -> texts(stage).contains("停电"));
            assertThat(LABS.closures().ofLab(lab.id())).hasSize(2);
            Snapshot.onFx(() -> {
                ((Hyperlink) stage.getScene().lookup("#labClosure1_removeLink")).fire();
                return true;
            });
            until(() -> !texts(stage).contains("停电"));
            assertThat(LABS.closures().ofLab(lab.id())).hasSize(1);
            TEMP.ledger().undo(ACTOR);
            until(() -> texts(stage).contains("停电"));
            TEMP.ledger().undo(ACTOR);
            until(() -> !texts(stage).contains("停电"));
            assertThat(LABS.closures().ofLab(lab.id())).hasSize(1);
        });
    }

    private static void reveal(Screen screen, Stage stage, String mark) {
        Snapshot.onFx(() -> {
            screen.reveal("", lab.id());
            return screen.perform(Screen.Action.OPEN_DETAIL);
        });
        until(() -> texts(stage).contains(mark));
        assertThat(texts(stage)).contains(mark);
    }

    private static void choose(Stage stage, String tab) {
        Snapshot.onFx(() -> {
            TabPane tabs = (TabPane) stage.getScene().lookup("#labPane .tab-pane");
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(t -> tab.equals(t.getId())).findFirst().orElseThrow());
            return true;
        });
        Snapshot.frames(6);
    }

    private static void type(Stage stage, String id, String text) {
        Node field = stage.getScene().lookup("#" + id);
        TextInputControl input = field instanceof TextInputControl own ? own : (TextInputControl) field.lookup(".text-field");
        input.requestFocus();
        input.setText(text);
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private static void shown(Language language, boolean dark, int width, Visit visit) {
        Screen screen = Snapshot.onFx(() -> new LabFeature(ui(language), LABS, STANDARDS).open(new Nowhere()));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(dark, 100), width, width == 1000 ? 632 : 700);
        try {
            until(() -> screen.status().shown.get().contains("2"));
            visit.with(screen, stage);
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
    }

    private static List<String> texts(Stage stage) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n).getText())
                .toList());
    }

    private static UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, BACKGROUND, session, new ViewLoader(messages), TEMP.ledger(), new NoQuestions());
    }
}
