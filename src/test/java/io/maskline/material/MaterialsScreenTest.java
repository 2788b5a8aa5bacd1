package io.maskline.material;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.material.CountDraft.Transit;
import io.maskline.output.LineLedger;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialsScreenTest {

    private final LineLedger ledger = new LineLedger();
    private final FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @BeforeEach
    void fill() {
        String[] names = {"甬甲健康科技", "甬乙医疗用品", "甬丙服饰", "港甲滤材"};
        for (int f = 0; f < names.length; f++) {
            Enterprise firm = ledger.firm(names[f]);
            Line line = ledger.line(firm, "1", f == 3 ? LineStage.SETUP : LineStage.PRODUCING, 200_000L - f * 50_000L);
            assertThat(line.capacity().approved()).isNotNull();
            if (f < 2) {
                ledger.materials.count(
                        new CountDraft(firm.id(), Material.MELTBLOWN, DAY, Amount.of(f == 0 ? "620" : "95.5", MaterialUnit.KG),
                                new Transit(Amount.of("300", MaterialUnit.KG), DAY.plusDays(2)), "演示供应商", null),
                        ACTOR);
                ledger.materials.count(CountDraft.of(firm.id(), Material.EAR_LOOP, DAY.minusDays(f), Amount.of("300000", MaterialUnit.PIECE)), ACTOR);
            }
        }
        ledger.materials.prices().save(
                new MaterialPrice(Ids.next(), 0, Material.MELTBLOWN, DAY.minusDays(2), new BigDecimal("80000.00"), null, "演示"), ACTOR);
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        ledger.close();
    }

    private Screen open(Language language) {
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(language);
        UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), ledger.temp.ledger(), dialogs);
        MaterialBoard board = new MaterialBoard(ledger.enterprises, ledger.lines, LineSteps.open(ledger.temp.database()), ledger.materials);
        MaterialSources sources = new MaterialSources(ledger.enterprises, ledger.materials, board, () -> CoverLimits.USUAL);
        MaterialListViewModel model = new MaterialListViewModel(ui, sources);
        model.load();
        return new PartsScreen(messages.text("material.screen"), "testSwitch")
                .only(() -> new MaterialsPart(ui, model, new SimpleObjectProperty<>()))
                .closes(model);
    }

    private static void await(Callable<Boolean> done) {
        for (int i = 0; i < 600 && !Snapshot.onFx(done); i++) {
            Snapshot.frames(1);
        }
        assertThat(Snapshot.onFx(done)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ZH, false, 1294, 622", "EN, true, 928, 554"})
    void materials_are_shown_critical_first_and_counted_beside_the_grid(Language language, boolean dark, double width, double height) {
        Theme.loadFonts();
        Screen[] screen = new Screen[1];
        Stage stage = Snapshot.show(() -> {
            screen[0] = open(language);
            return (Parent) screen[0].root();
        }, new Theme(dark, 100), width, height);
        String look = language + (dark ? "-dark" : "-light");
        Path folder = Path.of("target/screens");
        Snapshot.onFx(() -> {
            screen[0].shown();
            return true;
        });
        await(() -> !table(stage).shownRows().isEmpty());
        assertThat(Snapshot.onFx(() -> table(stage).shownRows().getFirst().cover().text())).isEqualTo("0.63");
        Snapshot.frames(10);
        Snapshot.write(stage, folder.resolve("materials-" + look + ".png"));
        Snapshot.onFx(() -> {
            table(stage).select(table(stage).shownRows().getFirst().key());
            return screen[0].perform(Screen.Action.OPEN_DETAIL);
        });
        await(() -> stage.getScene().lookup("#stockField") instanceof TextField f && !f.getText().isEmpty());
        Snapshot.write(stage, folder.resolve("material-form-" + look + ".png"));
        Snapshot.onFx(() -> {
            ((TextField) stage.getScene().lookup("#stockField")).setText("0.2吨");
            return true;
        });
        assertThat(Snapshot.onFx(() -> ((Label) stage.getScene().lookup("#stockFieldNote")).getText())).contains("0.2");
        Snapshot.onFx(() -> screen[0].perform(Screen.Action.SAVE));
        await(() -> table(stage).shownRows().stream().anyMatch(r -> r.stock() != null && r.stock().unit() == MaterialUnit.T));
        Snapshot.onFx(() -> {
            ((DetailPane) stage.getScene().lookup("#materialPane")).chooseTab("materialUseTab");
            return true;
        });
        Snapshot.frames(10);
        Snapshot.write(stage, folder.resolve("material-use-" + look + ".png"));
        assertThat(dialogs.faults).isEmpty();
        Snapshot.onFx(() -> {
            screen[0].close();
            stage.close();
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private static MlTable<MaterialRow> table(Stage stage) {
        return (MlTable<MaterialRow>) stage.getScene().lookup("#materialTable");
    }
}
