package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineReasons;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.material.Material;
import io.maskline.material.MaterialUnit;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.Background;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roll-up and the 卡点 block, by their view models and drawn. */
class RollUpScreenTest {

    private final CapacityLedger ledger = new CapacityLedger();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
    private final List<String> opened = new ArrayList<>();
    private Enterprise first;
    private Line line;

    @BeforeEach
    void fill() {
        first = ledger.firm("甬甲健康科技", "东港区");
        Enterprise second = ledger.firm("甬乙医疗用品", "东港区");
        Enterprise third = ledger.firm("甬壬家纺", "南塘区");
        line = ledger.line(first, "1", ProductClass.CIVIL_HYGIENE, LineStage.PRODUCING, 200_000L);
        ledger.lines.save(line.withTerms(new Line.Terms(line.terms().pack(), line.sterility(), new Line.Staffing(20L, 24L), null)), ACTOR);
        ledger.count(first, Material.MELTBLOWN, "620", MaterialUnit.KG);
        ledger.count(first, Material.EAR_LOOP, "300000", MaterialUnit.PIECE);
        ledger.returns.enter(line.id(), DAY, 124_000, null, ACTOR);
        ledger.returns.enter(line.id(), DAY.minusDays(1), 118_000, null, ACTOR);
        Line surgical = ledger.line(second, "1", ProductClass.SURGICAL, LineStage.PRODUCING, 120_000L);
        ledger.returns.enter(surgical.id(), DAY, 116_000, null, ACTOR);
        ledger.line(second, "2", ProductClass.MEDICAL_PROTECTIVE, LineStage.TESTING, 40_000L);
        coming(second, "3", 90_000L, 3);
        coming(third, "1", 65_000L, 2);
        coming(third, "2", null, 5);
        ledger.line(third, "3", ProductClass.KN95, LineStage.INTENT, 50_000L);
    }

    /** It was expected a day earlier before. */
    private void coming(Enterprise firm, String lineNo, Long approved, int days) {
        Line set = ledger.line(firm, lineNo, ProductClass.CIVIL_PROTECTIVE, LineStage.SETUP, approved);
        Line dated = ledger.lines.save(set.withTerms(set.terms().withExpectedOn(DAY.plusDays(days - 1L))), ACTOR);
        ledger.lines.save(dated.withTerms(dated.terms().withExpectedOn(DAY.plusDays(days))), LineReasons.slip("设备晚到"), ACTOR);
    }

    @AfterEach
    void close() throws Exception {
        background.close();
        ledger.close();
    }

    private UiContext ui(Language language) {
        return ui(language, new InlineBackground());
    }

    private UiContext ui(Language language, Background background) {
        Messages messages = Messages.of(language);
        return new UiContext(messages, background, new Session(DAY), new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    @Test
    void the_block_says_what_holds_up_and_draws_the_lowest_first() {
        BottleneckViewModel model = new BottleneckViewModel(ui(Language.ZH), ledger.bottlenecks);
        assertThat(model.shownProperty().get()).isNull();

        model.showLine(first.id(), line.id());

        BottleneckViewModel.Shown shown = model.shownProperty().get();
        assertThat(shown.head()).isEqualTo("卡点：耳带，明日最多 15.0 万只");
        assertThat(shown.detail()).isEqualTo("现有 30 万根，每只 2 根（计划值），够 0.75 天");
        assertThat(shown.held()).isTrue();
        assertThat(shown.bars()).extracting(BottleneckViewModel.Bar::label).containsExactly("耳带", "设备", "用工", "熔喷布");
        assertThat(shown.bars()).extracting(BottleneckViewModel.Bar::value).containsExactly("15.0 万", "20.0 万", "24.0 万", "62.0 万");
        assertThat(shown.bars()).extracting(BottleneckViewModel.Bar::binding).containsExactly(true, false, false, false);
        assertThat(shown.notes()).containsExactly("未知：纺粘无纺布、鼻梁条");

        ledger.count(first, Material.EAR_LOOP, "900000", MaterialUnit.PIECE);
        assertThat(model.shownProperty().get().held()).as("follows the ledger").isFalse();
        assertThat(model.shownProperty().get().head()).isEqualTo("按已知情况没有卡点，明日最多 20.0 万只");
        model.showNothing();
        assertThat(model.shownProperty().get()).isNull();
        model.close();
    }

    @Test
    void every_line_has_its_bottleneck_and_what_it_may_hand_out() {
        LineOutlookViewModel model = new LineOutlookViewModel(ui(Language.ZH), ledger.bottlenecks);
        model.load();

        LineOutlook outlook = model.outlooksProperty().get().get(line.id());
        assertThat(outlook.bottleneck().binding().orElseThrow().factor()).isEqualTo(Factor.EAR_LOOP);
        assertThat(outlook.releasable()).isEqualTo(124_000);
        assertThat(model.outlooksProperty().get()).hasSize(7);

        ledger.returns.enter(line.id(), DAY, 130_000, "补报", ACTOR);
        assertThat(model.outlooksProperty().get().get(line.id()).releasable()).as("follows the ledger").isEqualTo(130_000);
        model.close();
    }

    @Test
    void the_roll_up_is_regrouped_and_each_row_knows_its_lines() {
        RollUpViewModel model = new RollUpViewModel(ui(Language.ZH), ledger.rollUps, ledger.forecasts);
        model.load();

        assertThat(model.sentenceProperty().get()).startsWith("2020-02-14：3 家企业 7 条线");
        assertThat(model.groupsProperty().get()).extracting(model::name).containsExactly("医用防护", "医用外科", "KN95类", "民用防护", "民用卫生");
        assertThat(model.target(model.groupsProperty().get().get(1))).isEqualTo("line/lines?productClass=SURGICAL");

        model.byProperty().set(RollUp.By.FIRM);
        assertThat(model.groupsProperty().get()).extracting(model::name).containsExactly("甬甲健康科技", "甬乙医疗用品", "甬壬家纺");
        model.byProperty().set(RollUp.By.DISTRICT);
        assertThat(model.groupsProperty().get()).extracting(model::name).containsExactly("东港区", "南塘区");
        assertThat(model.outlookProperty().get()).contains("T+3 产能 47.5 万只/日，悲观 38.5；其中 2 家新投产（2 条线）");
        assertThat(model.notCountedProperty().get()).contains("1 条线有预计投产日期，没有核定产能").contains("2 条线未投产，也没有预计日期");

        ledger.returns.enter(line.id(), DAY, 130_000, "补报", ACTOR);
        assertThat(model.groupsProperty().get().getFirst().figures().made().today()).as("follows the ledger").isEqualTo(246_000);
        model.close();
    }

    /** Waits until what was asked of the background has come back into a label. */
    private static void await(Stage stage, String label) {
        for (int i = 0; i < 600 && Snapshot.onFx(() -> ((Label) stage.getScene().lookup(label)).getText().isEmpty()); i++) {
            Snapshot.frames(1);
        }
        Snapshot.frames(5);
    }

    @ParameterizedTest
    @CsvSource({"ZH, false, 1294, 622", "EN, true, 1294, 622", "ZH, true, 928, 554", "EN, false, 928, 554"})
    void the_roll_up_is_drawn_and_enter_opens_the_lines_of_a_row(Language language, boolean dark, int width, int height) {
        Theme.loadFonts();
        UiContext ui = ui(language, background);
        RollUpPart[] part = new RollUpPart[1];
        Stage stage = Snapshot.show(() -> {
            RollUpViewModel model = new RollUpViewModel(ui, ledger.rollUps, ledger.forecasts);
            part[0] = new RollUpPart(ui, model, new SimpleStringProperty(""), opened::add);
            Node body = part[0].body();
            VBox.setVgrow(body, Priority.ALWAYS);
            return new VBox(part[0].bar(), body);
        }, new Theme(dark, 100), width, height);
        await(stage, "#rollUpSentence");
        Snapshot.write(stage, Path.of("target/screens", "rollup-" + language + (dark ? "-dark-" : "-light-") + width + ".png"));
        Snapshot.onFx(() -> {
            part[0].focus();
            Node table = stage.getScene().lookup("#rollUpTable");
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });

        assertThat(opened).containsExactly("line/lines?productClass=MEDICAL_PROTECTIVE");
        assertThat(dialogs.faults).isEmpty();
        Snapshot.onFx(() -> {
            part[0].close();
            stage.close();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"ZH, false", "EN, true"})
    void the_block_is_drawn(Language language, boolean dark) {
        Theme.loadFonts();
        UiContext ui = ui(language, background);
        BottleneckPane[] block = new BottleneckPane[1];
        Stage stage = Snapshot.show(() -> {
            block[0] = new BottleneckPane(new BottleneckViewModel(ui, ledger.bottlenecks));
            block[0].showLine(first.id(), line.id());
            BorderPane page = new BorderPane();
            page.setTop(block[0]);
            return (Parent) page;
        }, new Theme(dark, 100), 360, 260);
        await(stage, "#bottleneckLabel");
        Snapshot.write(stage, Path.of("target/screens", "bottleneck-" + language + (dark ? "-dark" : "-light") + ".png"));

        String head = Snapshot.onFx(() -> ((Label) stage.getScene().lookup("#bottleneckLabel")).getText());
        assertThat(head).contains("15.0");
        Snapshot.onFx(() -> {
            block[0].close();
            stage.close();
            return true;
        });
    }
}
