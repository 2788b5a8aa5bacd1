package io.maskline.subsidy;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofPaneTest {

    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());

    @AfterAll
    static void close() throws Exception {
        BACKGROUND.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH, false", "EN, true"})
    void originals_are_ticked_and_machines_seen_beside_the_application(Language language, boolean dark) throws Exception {
        Theme.loadFonts();
        try (TempLedger temp = new TempLedger(
                        Stream.of(Enterprises.types(), Subsidies.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
                Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
            subsidies.seed(ACTOR);
            ClaimFile file = submitted(subsidies, enterprises);
            Session session = new Session(DAY);
            session.operatorProperty().set("陈某");
            Messages words = Messages.of(language);
            Policy policy = subsidies.claims().policy(file.application());
            UiContext ui = new UiContext(words, BACKGROUND, session, new ViewLoader(words), temp.ledger(), new AnsweringDialogs());
            CountDownLatch stored = new CountDownLatch(1);
            ProofViewModel model = new ProofViewModel(ui, subsidies.claims(), new SupplementDesk(new PaperRenderer(), temp.folder(), _ -> true));
            model.onDone(_ -> stored.countDown());
            Stage stage = Snapshot.show(() -> new ProofPane(ui, model), new Theme(dark, 100), 460, 640);
            Snapshot.onFx(() -> {
                model.show(file, policy);
                return true;
            });
            Snapshot.onFx(() -> click(stage.getScene()));
            Snapshot.write(stage, Path.of("target/screens/proof-%s.png".formatted(language)));
            Snapshot.onFx(() -> {
                assertThat(((TextField) stage.getScene().lookup("#seenByField_1")).getText()).isEqualTo("陈某");
                assertThat(((Label) stage.getScene().lookup("#proofMissingLabel")).getText()).doesNotContain("KZ-01");
                ((Button) stage.getScene().lookup("#saveProofButton")).fire();
                return true;
            });
            assertThat(stored.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(subsidies.claims().file(file.application().id()).machines()).singleElement().matches(ClaimMachine::seen);
            assertThat(subsidies.claims().file(file.application().id()).evidence()).extracting(ClaimEvidence::document).containsExactly("contracts");
            Snapshot.onFx(() -> {
                stage.close();
                return true;
            });
        }
    }

    private static boolean click(Scene scene) {
        CheckBox original = (CheckBox) scene.lookup("#proofOriginal_contracts");
        original.fire();
        assertThat(scene.lookup("#proofOriginal_contracts")).as("the box that was clicked stays").isSameAs(original);
        ((CheckBox) scene.lookup("#seenBox_1")).fire();
        return true;
    }

    private static ClaimFile submitted(Subsidies subsidies, Enterprises enterprises) {
        Enterprise firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗"), Set.of(), ACTOR);
        ClaimDraft draft = ClaimDraft.of(subsidies.programmes().programme("HARBIN-2020-LINE", DAY).id(), firm.id(), new BigDecimal("1280000"), DAY)
                .with(ClaimRows.machines(ClaimRows.machine("KZ-01", null, null)));
        return subsidies.claims().submit(null, draft, ACTOR);
    }
}
