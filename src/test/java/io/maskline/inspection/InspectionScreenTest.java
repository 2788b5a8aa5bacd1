package io.maskline.inspection;

import static io.maskline.inspection.InspectionLedger.DAY;
import static io.maskline.inspection.InspectionLedger.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Screen;
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
import io.maskline.standard.Standard;
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionScreenTest {

    private static final InspectionLedger LEDGER = new InspectionLedger();
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final Inspections INSPECTIONS = new Inspections(LEDGER.schemes, LEDGER.lots, LEDGER.enterprises, LEDGER.standards);
    private static final Product CIVIL = new Product(LEDGER.firm.id(), "民用防护口罩", "GB/T 32610-2016");

    private static Scheme approved;
    private static Scheme draft;
    private static Lot refused;

    @BeforeAll
    static void fill() {
        approved = LEDGER.approved();
        draft = LEDGER.schemes.draft(new SchemeDraft(CIVIL, DAY, null, LEDGER.schemes.habit("GB/T 32610-2016", false)), DRAFTER);
        LEDGER.lots.begin(LEDGER.lot("200214-1", DAY, 3L, 0L, null), DRAFTER);
        LEDGER.lots.begin(LEDGER.lot("200214-2", DAY, 2L, 1L, 0L), DRAFTER);
        refused = LEDGER.lots.begin(LEDGER.lot("200214-3", DAY, 16L, 1L, null), DRAFTER);
    }

    @AfterAll
    static void close() {
        BACKGROUND.close();
        LEDGER.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_draft_shows_its_lines_as_habit_and_its_drafter_cannot_approve_it(Language language) {
        shown(language, "陈某", "schemes", (screen, stage) -> {
            Snapshot.onFx(() -> {
                screen.reveal("schemes", draft.id());
                return true;
            });
            boolean zh = language == Language.ZH;
            until(() -> texts(stage).contains(zh ? "陈某 2020-02-14 拟定；拟定人不能自己核准" : "drafted by 陈某 on 2020-02-14, who cannot approve it"));
            until(() -> texts(stage).stream().anyMatch(t -> t.startsWith(zh ? "Ⅱ，AQL 4.0；惯例，置信度" : "Ⅱ, AQL 4.0; Habit, confidence")));
            assertThat(Snapshot.onFx(() -> button(stage, "approveSchemeButton").isDisabled())).isTrue();
            narrowAndDark(stage, "schemes-draft", language);
            assertThat(texts(stage)).noneMatch(t -> t.contains("⟦"));
            picture(stage, "schemes-draft", language);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_approved_scheme_is_only_read_and_shows_the_lots_of_its_product(Language language) {
        shown(language, "林某", "schemes", (screen, stage) -> {
            Snapshot.onFx(() -> {
                screen.reveal("schemes", approved.id());
                return true;
            });
            until(() -> texts(stage).contains(language == Language.ZH ? "陈某 拟定，林某 2020-02-14 核准" : "drafted by 陈某, approved by 林某 on 2020-02-14"));
            until(() -> field(stage, "lineCountField") != null);
            assertThat(Snapshot.onFx(() -> ((TextInputControl) stage.getScene().lookup("#lineCountField")).isEditable())).isFalse();
            picture(stage, "schemes-approved", language);
            Snapshot.onFx(() -> {
                tab(stage, "schemePane", "schemeLotsTab");
                return true;
            });
            until(() -> texts(stage).contains("200214-1"));
            assertThat(texts(stage)).anyMatch(t -> t.contains(language == Language.ZH ? "下一批：加严（口罩带）" : "Next lot: tightened (Strap"));
            picture(stage, "schemes-lots", language);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_lot_shows_why_it_was_not_accepted(Language language) {
        shown(language, "林某", "lots", (screen, stage) -> {
            Snapshot.onFx(() -> {
                screen.reveal("lots", refused.id());
                return true;
            });
            boolean zh = language == Language.ZH;
            until(() -> texts(stage).contains("200214-3") && field(stage, "found_1_Field") != null);
            until(() -> "16".equals(text(stage, "found_1_Field")));
            assertThat(text(stage, "found_3_Field")).as("not typed, not 0").isEmpty();
            narrowAndDark(stage, "lots", language);
            assertThat(texts(stage)).anyMatch(t -> t.startsWith(zh ? "外观 16 > Ac 14" : "Appearance 16 > Ac 14"));
            assertThat(texts(stage)).noneMatch(t -> t.contains("⟦"));
            picture(stage, "lots", language);
        });
    }

    /** The habitual lines stand there as soon as the standard is chosen; without a firm nothing is stored. */
    @Test
    void a_new_scheme_starts_from_the_habit_of_its_standard() {
        shown(Language.ZH, "周某", "schemes", (screen, stage) -> {
            Snapshot.onFx(() -> screen.perform(Screen.Action.NEW));
            until(() -> field(stage, "schemeProductField") != null);
            until(() -> Snapshot.onFx(() -> !standards(stage).getItems().isEmpty()));
            Snapshot.onFx(() -> {
                type(stage, "schemeProductField", "一次性使用医用口罩");
                standards(stage).getItems().stream().filter(s -> s.code().equals("YY/T 0969-2013")).findFirst().ifPresent(standards(stage)::setValue);
                return true;
            });
            until(() -> texts(stage).stream().anyMatch(t -> t.equals("通气阻力")));
            picture(stage, "schemes-new", Language.ZH);
            Snapshot.onFx(() -> screen.perform(Screen.Action.SAVE));
            until(() -> texts(stage).contains("没有选企业。先选是哪一家的产品。"));
            assertThat(texts(stage)).contains("没有选企业。先选是哪一家的产品。");
            Snapshot.onFx(() -> {
                button(stage, "discardButton").fire();
                return true;
            });
        });
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Standard> standards(Stage stage) {
        return (ComboBox<Standard>) stage.getScene().lookup("#schemeStandardChoice");
    }

    private static Node field(Stage stage, String id) {
        return Snapshot.onFx(() -> stage.getScene().lookup("#" + id));
    }

    private static String text(Stage stage, String id) {
        return Snapshot.onFx(() -> ((TextInputControl) stage.getScene().lookup("#" + id)).getText());
    }

    private static Button button(Stage stage, String id) {
        return (Button) stage.getScene().lookup("#" + id);
    }

    private static void type(Stage stage, String id, String text) {
        ((TextInputControl) stage.getScene().lookup("#" + id)).setText(text);
    }

    private static void tab(Stage stage, String pane, String id) {
        TabPane tabs = (TabPane) stage.getScene().lookup("#" + pane + " .tab-pane");
        tabs.getTabs().stream().filter(t -> id.equals(t.getId())).forEach(tabs.getSelectionModel()::select);
    }

    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private static void shown(Language language, String operator, String view, Visit visit) {
        UiContext ui = ui(language, operator);
        Nowhere nowhere = new Nowhere();
        Screen screen = Snapshot.onFx(() -> {
            PartsScreen parts = new PartsScreen(ui.text("inspection.title"), "standardViewSwitch");
            InspectionScreen.of(ui, INSPECTIONS, "standard").forEach(v -> v.addTo(parts, nowhere));
            return parts.startAt(view);
        });
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(false, 100), 1294, 640);
        try {
            visit.with(screen, stage);
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void picture(Stage stage, String name, Language language) {
        Snapshot.write(stage, Path.of("target/screens/inspection-" + name + "-" + language + ".png"));
    }

    /** The smallest window, in the dark theme, then back. */
    private static void narrowAndDark(Stage stage, String name, Language language) {
        Snapshot.onFx(() -> {
            stage.setWidth(928);
            stage.setHeight(572);
            new Theme(true, 100).apply(stage.getScene());
            return true;
        });
        picture(stage, name + "-dark-narrow", language);
        Snapshot.onFx(() -> {
            stage.setWidth(1294);
            stage.setHeight(640);
            new Theme(false, 100).apply(stage.getScene());
            return true;
        });
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static List<String> texts(Stage stage) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(n -> n instanceof Labeled && n.isVisible())
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null)
                .toList());
    }

    private static UiContext ui(Language language, String operator) {
        Messages messages = Messages.of(language);
        Session session = new Session(DAY);
        session.operatorProperty().set(operator);
        return new UiContext(messages, BACKGROUND, session, new ViewLoader(messages), LEDGER.temp.ledger(), new NoQuestions());
    }
}
