package io.maskline.material;

import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.output.LineLedger;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MaterialViewModelsTest {

    private final LineLedger ledger = new LineLedger();
    private final UiContext ui = ui();
    private final Enterprise firm = ledger.firm("甬甲健康科技");
    private final MaterialListViewModel model = new MaterialListViewModel(ui, new MaterialSources(
            ledger.enterprises, ledger.materials,
            new MaterialBoard(ledger.enterprises, ledger.lines, LineSteps.open(ledger.temp.database()), ledger.materials), () -> CoverLimits.USUAL));
    private final List<String> refused = new ArrayList<>();
    private final List<MaterialRow> saved = new ArrayList<>();

    private UiContext ui() {
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), ledger.temp.ledger(), new AnsweringDialogs());
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        ledger.close();
    }

    private MaterialRow row(Material material) {
        return model.rowsProperty().get().stream().filter(r -> r.material() == material).findFirst().orElseThrow();
    }

    private void open() {
        ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);
        model.load();
    }

    private void type(Material material, String typed) {
        model.enter(row(material), typed, new CellEditor.Reply<>() {
            @Override
            public void saved(MaterialRow stored) {
                saved.add(stored);
            }

            @Override
            public void refused(String sentence) {
                refused.add(sentence);
            }
        });
    }

    @Test
    void a_stock_typed_into_its_cell_is_a_count_of_the_business_day() {
        open();
        assertThat(model.text(row(Material.EAR_LOOP))).isEmpty();
        type(Material.EAR_LOOP, "30万根");
        assertThat(saved).singleElement().satisfies(r -> assertThat(r.cover().text()).isEqualTo("0.75"));
        assertThat(model.text(row(Material.EAR_LOOP))).isEqualTo("300000根");
        assertThat(new MaterialWords(ui.messages()).notice(row(Material.EAR_LOOP))).isEqualTo("耳带还够 0.75 天");
        assertThat(ledger.materials.counted(firm.id(), Material.EAR_LOOP, DAY)).isPresent();
    }

    @Test
    void what_is_no_stock_is_refused_by_name_and_nothing_is_stored() {
        open();
        type(Material.MELTBLOWN, "好多");
        assertThat(refused).singleElement().asString().startsWith("甬甲健康科技 熔喷布：");
        assertThat(row(Material.MELTBLOWN).stock()).isNull();
        assertThat(new MaterialWords(ui.messages()).notice(row(Material.MELTBLOWN))).isEqualTo("未报库存");
    }

    @Test
    void the_form_says_what_it_understood_and_corrects_the_count_it_shows() {
        open();
        type(Material.MELTBLOWN, "620");
        MaterialEditViewModel form = model.countForm();
        form.show(row(Material.MELTBLOWN));
        form.stock.set("0.7吨");
        form.inTransit.set("1.2t");
        assertThat(form.message("onHand").get()).isEqualTo(FieldMessage.info("按 0.7 吨 记"));
        form.save(_ -> {});
        assertThat(form.state().dirty()).isFalse();
        assertThat(ledger.materials.counts(firm.id())).singleElement().satisfies(c -> {
            assertThat(c.stock()).isEqualTo(Amount.of("0.700", MaterialUnit.T));
            assertThat(c.underWay()).isEqualTo(Amount.of("1.200", MaterialUnit.T));
        });
    }

    @Test
    void a_form_that_saw_an_older_count_does_not_overwrite_a_newer_one() {
        open();
        type(Material.MELTBLOWN, "620");
        MaterialEditViewModel form = model.countForm();
        form.show(row(Material.MELTBLOWN));
        type(Material.MELTBLOWN, "500");
        form.stock.set("700kg");
        form.save(_ -> {});
        assertThat(form.staleProperty().get()).isNotNull();
        assertThat(model.text(row(Material.MELTBLOWN))).isEqualTo("500kg");
        form.saveOver(_ -> {});
        assertThat(model.text(row(Material.MELTBLOWN))).isEqualTo("700kg");
    }

    @Test
    void a_firms_own_use_needs_its_source() {
        open();
        UseEditViewModel uses = model.useForm();
        uses.show(row(Material.MELTBLOWN));
        uses.per.set("1.25");
        uses.save(() -> {});
        assertThat(uses.message("source").get()).isNotNull();
        uses.source.set("企业实测");
        uses.save(() -> {});
        assertThat(uses.usesProperty().get()).anySatisfy(u -> {
            assertThat(u.ofFirm()).isTrue();
            assertThat(u.amount().text()).isEqualTo("1.25");
        });
    }

    @Test
    void the_bill_is_reached_without_a_row_and_holds_for_all_firms() {
        UseEditViewModel uses = model.useForm();
        uses.show(null, Material.MELTBLOWN);
        assertThat(uses.usesProperty().get()).isNotEmpty().allSatisfy(u -> assertThat(u.ofFirm()).isFalse());
        uses.material.set(Material.EAR_LOOP);
        assertThat(uses.usesProperty().get()).isNotEmpty().allSatisfy(u -> assertThat(u.material()).isEqualTo(Material.EAR_LOOP));
        uses.scope.set(UseEditViewModel.Scope.FIRM);
        uses.per.set("2根");
        uses.source.set("实测");
        uses.save(() -> {});
        assertThat(uses.message("scope").get()).isEqualTo(FieldMessage.error("没有选定企业，只能登记全部企业的数。"));
        uses.scope.set(UseEditViewModel.Scope.ALL);
        uses.save(() -> {});
        assertThat(uses.usesProperty().get()).anySatisfy(u -> assertThat(u.source()).isEqualTo("实测"));
    }

    @Test
    void a_price_is_given_with_its_source_and_the_firms_own_goes_before_the_market() {
        open();
        PriceEditViewModel form = model.priceForm();
        form.show(firm, Material.MELTBLOWN);
        form.save(() -> {});
        assertThat(form.message("perTonne").get()).isEqualTo(FieldMessage.error("请填每吨价格。"));
        form.perTonne.set("8万");
        assertThat(form.message("perTonne").get()).isEqualTo(FieldMessage.info("＝ 80,000.00 元/吨"));
        form.save(() -> {});
        assertThat(form.message("source").get()).isNotNull();
        form.source.set("市经信局询价");
        form.pricedOn.set(DAY.plusDays(1));
        form.save(() -> {});
        assertThat(form.message("pricedOn").get()).isNotNull();
        form.pricedOn.set(DAY);
        form.save(() -> {});
        assertThat(form.pricesProperty().get()).singleElement()
                .satisfies(p -> assertThat(form.figure(p)).isEqualTo("2020-02-14：80,000.00 元/吨，市场价"));
        assertThat(form.state().dirty()).isFalse();

        form.scope.set(PriceEditViewModel.Scope.FIRM);
        form.perTonne.set("95000");
        form.source.set("合同");
        form.save(() -> {});
        assertThat(MaterialPrices.of(form.pricesProperty().get(), Material.MELTBLOWN, firm.id()).orElseThrow().perTonne()).isEqualTo("95000.00");
        form.perTonne.set("0");
        form.source.set("合同");
        form.save(() -> {});
        assertThat(form.message("perTonne").get()).isNotNull();
        assertThat(form.pricesProperty().get()).hasSize(2);
    }

    @Test
    void an_unsaved_price_is_asked_about() {
        PriceEditViewModel form = model.priceForm();
        form.show(null, Material.MELTBLOWN);
        List<Boolean> answers = new ArrayList<>();
        form.mayLeave(answers::add);
        form.perTonne.set("80000");
        form.mayLeave(answers::add);
        ((AnsweringDialogs) ui.dialogs()).leave = io.maskline.platform.fx.Dialogs.Leave.SAVE;
        form.mayLeave(answers::add);
        form.source.set("询价");
        form.mayLeave(answers::add);
        assertThat(answers).containsExactly(true, false, false, true);
        assertThat(ledger.materials.prices().upTo(DAY)).singleElement().satisfies(p -> assertThat(p.source()).isEqualTo("询价"));
    }
}
