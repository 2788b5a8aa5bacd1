package io.maskline.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Departments;
import io.maskline.enterprise.Enterprises;
import io.maskline.fund.FundDraft.Notes;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FundsPartTest {

    private static final TempLedger TEMP = new TempLedger(
            Stream.of(Enterprises.types(), Funds.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final Enterprises ENTERPRISES = Enterprises.open(TEMP.database(), TEMP.ledger());
    private static final Funds FUNDS = Funds.open(TEMP.database(), ENTERPRISES, TEMP.ledger(), BusinessClock.of(TempLedger.CLOCK));

    @BeforeAll
    static void enter() {
        enter(1, FundKind.LOAN_SOUGHT, "金融办", "1800000000.00");
        enter(0, FundKind.CREDIT_GRANTED, "金融办", "167000000.00");
        enter(0, FundKind.LOAN_APPROVED, "金融办", "30000000.00");
        enter(0, FundKind.SUPPORT_PAID, "财政局", "75934400.00");
    }

    private static void enter(int daysAgo, FundKind kind, String department, String yuan) {
        FUNDS.save(null, new FundDraft(TempLedger.DAY.minusDays(daysAgo), kind, null, department, new BigDecimal(yuan), null, new Notes(null, "日报", null)), TempLedger.ACTOR);
    }

    @AfterAll
    static void close() throws Exception {
        BACKGROUND.close();
        ENTERPRISES.close();
        TEMP.close();
    }

    /** Ctrl+N, an amount in 亿 with full-width digits, Ctrl+S; the sums follow, and a sum opens its entries. */
    @Test
    void an_entry_is_typed_in_a_readable_unit_and_every_sum_opens_its_entries() {
        shown(Language.ZH, (screen, stage) -> {
            until(() -> text(stage, "fundSentence").contains("18 亿元"));
            Snapshot.onFx(() -> screen.perform(Screen.Action.NEW));
            until(() -> stage.getScene().lookup("#fundAmountField") != null);
            Snapshot.onFx(() -> {
                type(stage, "fundAmountField", "０.４６亿");
                type(stage, "fundSourceField", "金融办电话");
                return screen.perform(Screen.Action.SAVE);
            });
            until(() -> text(stage, "fundSentence").contains("申请贷款 18.46 亿元"));
            assertThat(text(stage, "fundSentence")).contains("授信 1.67 亿元（为申请的 9.0%）", "其中已批 3,000 万元（为授信的 18.0%）", "7,593.44 万元");
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#fundSum_LOAN_SOUGHT")).fire();
                return true;
            });
            until(() -> screen.status().shown.get().contains("2 / 共 5"));
            assertThat(FUNDS.totals(TempLedger.DAY).of(FundKind.LOAN_SOUGHT)).isEqualTo(new BigDecimal("1846000000.00"));
        });
    }

    @Test
    void it_stands_in_english_and_dark() {
        shown(Language.EN, (screen, stage) -> until(() -> text(stage, "fundSentence").contains("75.9344 million yuan")));
    }

    private static void type(Stage stage, String id, String text) {
        Node field = stage.getScene().lookup("#" + id);
        TextField input = field instanceof TextField own ? own : (TextField) field.lookup(".text-field");
        input.requestFocus();
        input.setText(text);
    }

    private static String text(Stage stage, String id) {
        return Snapshot.onFx(() -> stage.getScene().lookup("#" + id) instanceof Label label ? label.getText() : "");
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private static void shown(Language language, Visit visit) {
        Messages messages = Messages.of(language);
        UiContext ui = new UiContext(messages, BACKGROUND, new Session(TempLedger.DAY), new ViewLoader(messages), TEMP.ledger(), new NoQuestions());
        Departments departments = Departments.open(TEMP.database(), TEMP.ledger());
        Screen screen = Snapshot.onFx(() -> new PartsScreen(ui.text("fund.title"), "fundViewSwitch")
                .only(() -> FundScreen.of(ui, FUNDS, ENTERPRISES, departments).part().apply(new Nowhere())));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(language == Language.EN, 100), 1280, 640);
        try {
            visit.with(screen, stage);
            Snapshot.write(stage, Path.of("target/screens/funds-" + language + ".png"));
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
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
