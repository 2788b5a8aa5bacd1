package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.approval.Side;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application over the budget: every way out and the second signature are in reach without scrolling. */
class GrantScreenTest {

    private final GrantOffice office = new GrantOffice();
    private final FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
    private UUID over;

    @BeforeEach
    void apply() {
        office.approvals.bookBudget(GrantOffice.HARBIN, new BigDecimal("400000"), "会议纪要 1 号", TempLedger.DAY, GrantOffice.CHECKER);
        office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        over = office.applied("甬乙医疗", "91330203XDEM00024Q", "3000000");
        office.approvals.review(over, Side.INDUSTRY, true, null, new Actor("周某", "工信局", TempLedger.DAY));
        office.approvals.review(over, Side.FINANCE, true, null, new Actor("吴某", "财政局", TempLedger.DAY));
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        office.close();
    }

    /** The page of a window of 1366×768 and of 1000×700, without rail, bars and page head. */
    @ParameterizedTest
    @CsvSource({"ZH, 1294, 652", "EN, 928, 584"})
    void the_ways_out_of_an_overrun_and_the_second_signature_are_in_view(Language language, double width, double height) {
        Messages messages = Messages.of(language);
        UiContext ui = new UiContext(messages, background, office.session, new ViewLoader(messages), office.temp.ledger(), office.dialogs);
        Screen screen = Snapshot.onFx(() -> new GrantFeature(ui, office.services, List.of()).open(new Nowhere()));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(language == Language.EN, 100), width, height);
        try {
            Snapshot.onFx(() -> {
                screen.shown();
                screen.reveal("applications", over);
                return true;
            });
            until(() -> inView(stage, "#overrunButton"));
            for (String id : List.of("#waitlistButton", "#adjustButton", "#overrunButton", "#secondSignInButton")) {
                assertThat(inView(stage, id)).as(id).isTrue();
            }
            Snapshot.onFx(() -> {
                ((Button) stage.getScene().lookup("#waitlistButton")).fire();
                return true;
            });
            until(() -> inView(stage, "#secondSignIn"));
            Snapshot.write(stage, Path.of("target/screens/grant-over-" + language + ".png"));
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static boolean inView(Stage stage, String id) {
        return Snapshot.onFx(() -> {
            Node node = stage.getScene().lookup(id);
            if (node == null || !node.isVisible() || node.getParent() == null || !node.getParent().isVisible()) {
                return false;
            }
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getHeight() > 0 && bounds.getMinY() >= 0 && bounds.getMaxY() <= stage.getScene().getHeight() && bounds.getMaxX() <= stage.getScene().getWidth() + 0.5;
        });
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
