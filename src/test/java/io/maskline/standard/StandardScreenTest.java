package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Feature;
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
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandardScreenTest {

    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        STANDARDS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        BACKGROUND.close();
        TEMP.close();
    }

    @Test
    void a_revealed_limit_shows_its_condition_and_is_checked_with_one_button() {
        StandardLimit limit = STANDARDS.limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance", TempLedger.DAY);
        shown(new Look(Language.ZH, false, 1366, 700, "limit"), (screen, stage) -> {
            reveal(screen, "limits", limit.id());
            until(() -> "210".equals(typed(stage, "#limitValueField")));
            assertThat(typed(stage, "#limitValueField")).isEqualTo("210");
            assertThat(typed(stage, "#limitFlowField")).isEqualTo("85");
            assertThat(typed(stage, "#limitConditionArea")).isEqualTo("流量 85 L/min；随弃式，无呼气阀");
            assertThat(texts(stage)).contains("待核：还没有人对照标准原文核对。");
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#limitCheckedButton")).fire();
                return true;
            });
            until(() -> texts(stage).contains("已核 陈某 2020-02-14"));
            assertThat(texts(stage)).contains("已核 陈某 2020-02-14").doesNotContain("待核：还没有人对照标准原文核对。");
            assertThat(STANDARDS.limit("GB 2626-2019", "KN95 无阀", "inhalation_resistance", TempLedger.DAY).checkedBy()).isEqualTo("陈某");
            picture(stage, "limit-head");
            Snapshot.onFx(() -> {
                TextField value = (TextField) stage.getScene().lookup("#limitValueField");
                value.setText("200");
                stage.getScene().lookup("#limitRemarkArea").requestFocus();
                ((ScrollPane) stage.getScene().lookup("#limitForm .scroll-pane")).setVvalue(0.95);
                return true;
            });
            until(() -> texts(stage).stream().anyMatch(t -> t.contains("不再算数")));
            assertThat(typed(stage, "#limitCheckedByField")).isEmpty();
            picture(stage, "limit-foot");
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#discardButton")).fire();
                ((TabPane) stage.getScene().lookup("#limitPane .tab-pane")).getSelectionModel().select(1);
                return true;
            });
            until(() -> texts(stage).contains("修改限值 GB 2626-2019 吸气阻力"));
            assertThat(texts(stage)).contains("修改限值 GB 2626-2019 吸气阻力", "核对人", "装入标准库");
        });
    }

    @Test
    void a_revealed_standard_shows_how_it_stands_on_the_business_date() {
        Standard standard = STANDARDS.find("GB 2626-2019");
        shown(new Look(Language.EN, false, 1366, 700, "standard"), (screen, stage) -> {
            reveal(screen, "standards", standard.id());
            until(() -> texts(stage).contains("By declaration") && Snapshot.onFx(() -> stage.getScene().lookup("#standardLevelCombo") != null));
            assertThat(texts(stage)).contains("GB 2626-2019", "By declaration");
            assertThat(Snapshot.onFx(() -> ((ComboBox<?>) stage.getScene().lookup("#standardLevelCombo")).getValue())).isEqualTo(Level.NATIONAL);
            assertThat(typed(stage, "#standardCodeField")).isEqualTo("GB 2626-2019");
            assertThat(screen.status().shown.get()).contains(Integer.toString(STANDARDS.all().size()));
        });
    }

    @Test
    void a_local_emergency_standard_is_typed_stored_and_marked_and_gets_a_limit() {
        shown(new Look(Language.ZH, false, 1366, 700, "emergency"), (screen, stage) -> {
            reveal(screen, "standards", STANDARDS.find("GB/T 32610-2016").id());
            Snapshot.onFx(() -> screen.perform(Screen.Action.NEW));
            until(() -> stage.getScene().lookup("#standardCodeField") != null);
            type(stage, "#standardLevelCombo", Level.LOCAL_EMERGENCY);
            type(stage, "#standardCodeField", "甬应急 1 号");
            type(stage, "#standardTitleArea", "应急产品质量标准");
            type(stage, "#standardScopeArea", "转产企业口罩");
            type(stage, "#standardRegionField", "宁波市");
            type(stage, "#standardSourceArea", "区专班文件");
            Snapshot.onFx(() -> screen.perform(Screen.Action.SAVE));
            until(() -> texts(stage).contains("限本市应急期使用（宁波市）"));
            assertThat(texts(stage)).contains("限本市应急期使用（宁波市）", "地方应急", "甬应急 1 号");
            assertThat(STANDARDS.find("甬应急 1 号").level()).isEqualTo(Level.LOCAL_EMERGENCY);
        });
    }

    /** Both lists in both languages and looks, large and small; looked at by a person. */
    @Test
    void in_every_language_look_and_size_the_forms_are_filled() {
        StandardLimit limit = STANDARDS.limit("GB 2626-2019", "KN95 可更换", "inhalation_resistance", TempLedger.DAY);
        for (Look look : List.of(
                new Look(Language.ZH, false, 1366, 700, "limits-1366"), new Look(Language.EN, true, 1366, 700, "limits-1366"),
                new Look(Language.ZH, true, 1000, 632, "limits-1000"), new Look(Language.EN, false, 1000, 632, "limits-1000"))) {
            shown(look, (screen, stage) -> {
                reveal(screen, "limits", limit.id());
                until(() -> "300".equals(typed(stage, "#limitValueField")));
                assertThat(typed(stage, "#limitValueField")).isEqualTo("300");
            });
        }
        for (Look look : List.of(
                new Look(Language.ZH, true, 1366, 700, "standards-1366"), new Look(Language.EN, false, 1000, 632, "standards-1000"))) {
            shown(look, (screen, stage) -> {
                reveal(screen, "standards", STANDARDS.find("GB 2626-2006").id());
                until(() -> "GB 2626-2006".equals(typed(stage, "#standardCodeField")));
                assertThat(typed(stage, "#standardExitArea")).contains("没有检验规则");
            });
        }
    }

    @Test
    void the_command_search_finds_a_standard_by_code_and_by_initials() {
        Feature feature = new StandardFeature(ui(Language.ZH), STANDARDS, List.of(), List.of());
        assertThat(feature.search("32610", 5)).extracting(Feature.SearchHit::title).containsExactly("GB/T 32610-2016");
        assertThat(feature.search("ywkkz", 5)).extracting(Feature.SearchHit::title).contains("YY 0469-2011");
        assertThat(feature.search("", 5)).isEmpty();
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    /** What the window looks like, and the name of its picture. */
    private record Look(Language language, boolean dark, int width, int height, String name) {}

    private static void shown(Look look, Visit visit) {
        Screen screen = Snapshot.onFx(() -> new StandardFeature(ui(look.language()), STANDARDS, List.of(), List.of()).open(new Nowhere()));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(look.dark(), 100), look.width(), look.height());
        try {
            visit.with(screen, stage);
            Snapshot.write(stage, Path.of("target/screens/standards-" + look.name() + "-" + look.language() + (look.dark() ? "-dark" : "") + ".png"));
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void picture(Stage stage, String name) {
        Snapshot.frames(3);
        Snapshot.write(stage, Path.of("target/screens/standards-" + name + ".png"));
    }

    private static void reveal(Screen screen, String view, UUID id) {
        Snapshot.onFx(() -> {
            screen.reveal(view, id);
            return true;
        });
    }

    /** What stands in a text of the form; null while it is not there. */
    private static @Nullable String typed(Stage stage, String id) {
        return Snapshot.onFx(() -> stage.getScene().lookup(id) instanceof TextInputControl field ? field.getText() : null);
    }

    @SuppressWarnings("unchecked")
    private static void type(Stage stage, String id, Object value) {
        Snapshot.onFx(() -> {
            switch (stage.getScene().lookup(id)) {
                case TextInputControl field -> field.setText(value.toString());
                case ComboBox<?> box -> ((ComboBox<Object>) box).setValue(value);
                case null, default -> throw new AssertionError(id);
            }
            return true;
        });
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
    }

    private static List<String> texts(Stage stage) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(StandardScreenTest::visible)
                .map(n -> ((Label) n).getText())
                .toList());
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        Session session = new Session(TempLedger.DAY);
        session.operatorProperty().set("陈某");
        session.departmentProperty().set("综合组");
        return new UiContext(messages, BACKGROUND, session, new ViewLoader(messages), TEMP.ledger(), new NoQuestions());
    }
}
