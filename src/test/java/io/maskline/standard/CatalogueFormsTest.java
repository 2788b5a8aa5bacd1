package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of the catalogue without a screen. */
class CatalogueFormsTest {

    private final TempLedger temp = new TempLedger(Standards.entityTypes());
    private final Standards standards = new Standards(temp.database(), temp.ledger());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Session session = new Session(TempLedger.DAY);
    private final Messages messages = Messages.of(Language.ZH);
    private final UiContext ui = new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs);
    private final StandardEditViewModel standard = new StandardEditViewModel(ui, standards);
    private final LimitEditViewModel limit = new LimitEditViewModel(ui, standards);
    private final List<Object> stored = new ArrayList<>();

    @BeforeEach
    void seed() {
        standards.seed(TempLedger.ACTOR);
        session.operatorProperty().set("陈某");
        session.departmentProperty().set("综合组");
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private StandardLimit row(String code, String grade, String item) {
        return standards.limit(code, grade, item, TempLedger.DAY);
    }

    private static String said(FieldMessage message) {
        return message == null ? "" : message.text();
    }

    private void emergency() {
        standard.startNew();
        standard.level.set(Level.LOCAL_EMERGENCY);
        standard.code.set("甬应急 1 号");
        standard.title.set("应急产品质量标准");
        standard.scope.set("转产企业口罩");
        standard.source.set("区专班文件");
        standard.inForceFrom.set(TempLedger.DAY);
    }

    @Test
    void a_local_emergency_standard_needs_its_place_and_carries_its_mark() {
        emergency();
        assertThat(standard.force.get()).isEqualTo(Force.EMERGENCY);
        standard.save(stored::add);
        assertThat(stored).isEmpty();
        assertThat(said(standard.message("emergencyRegion").get())).contains("地方应急");
        standard.emergencyRegion.set("宁波市");
        assertThat(standard.message("emergencyRegion").get()).isNull();
        standard.emergencyUntil.set(LocalDate.of(2020, 3, 31));
        standard.save(stored::add);
        assertThat(stored).hasSize(1);
        assertThat(standard.state().dirty()).isFalse();
        Standard read = standards.find("甬应急1号");
        assertThat(new StandardWords(messages).title(read)).isEqualTo("限本市应急期使用（宁波市，至 2020-03-31） 应急产品质量标准");
        StandardListViewModel list = new StandardListViewModel(ui, standards);
        list.load();
        assertThat(list.standardsProperty().get()).anyMatch(r -> r.title().startsWith("限本市应急期使用"));
    }

    @Test
    void another_level_takes_the_place_away_and_offers_its_own_forces() {
        emergency();
        standard.emergencyRegion.set("宁波市");
        standard.level.set(Level.NATIONAL);
        assertThat(standard.emergencyRegion.get()).isEmpty();
        assertThat(standard.forces).containsExactly(Force.MANDATORY, Force.RECOMMENDED);
        standard.save(stored::add);
        assertThat(said(standard.message("code").get())).contains("GB");
        standard.level.set(Level.INDUSTRY);
        standard.code.set("GB 1-2020");
        standard.save(stored::add);
        assertThat(said(standard.message("code").get())).contains("级别");
        assertThat(stored).isEmpty();
    }

    @Test
    void dates_title_and_note_of_a_standard_are_changed_and_undone() {
        Standard before = standards.find("GB/T 32610-2016");
        standard.show(before);
        standard.inForceTo.set(LocalDate.of(2030, 12, 31));
        standard.note.set("已核对封面");
        assertThat(standard.state().changed()).containsExactly("standard.field.in-force-to", "standard.field.note");
        standard.save(stored::add);
        assertThat(standards.find("GB/T 32610-2016").inForceTo()).isEqualTo(LocalDate.of(2030, 12, 31));
        temp.ledger().undo(TempLedger.ACTOR);
        assertThat(standards.find("GB/T 32610-2016")).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void a_doubtful_limit_is_checked_by_one_action_with_name_and_day() {
        limit.show(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance"));
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.OPEN);
        limit.check(stored::add);
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NONE);
        StandardLimit read = row("GB 2626-2019", "KN95 无阀", "inhalation_resistance");
        assertThat(read.checkedBy()).isEqualTo("陈某");
        assertThat(read.checkedOn()).isEqualTo(TempLedger.DAY);
        assertThat(limit.fields.checkedBy.get()).isEqualTo("陈某");
        assertThat(dialogs.faults).isEmpty();
    }

    @Test
    void a_check_inside_unsaved_work_waits_for_its_save() {
        limit.show(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance"));
        limit.fields.remark.set("原文第 5.5 条");
        limit.check(stored::add);
        assertThat(stored).isEmpty();
        assertThat(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance").checkedBy()).isNull();
        limit.save(stored::add);
        assertThat(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance").checkedBy()).isEqualTo("陈某");
    }

    @Test
    void a_blank_limit_judges_nothing_until_it_is_entered_with_source_confidence_and_check() {
        limit.show(row("T/CTCA 7-2019", "", "ventilation_resistance"));
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NO_VERDICT);
        limit.fields.value.set("49");
        limit.fields.unit.set("Pa");
        limit.fields.source.set("标准原文");
        limit.fields.confidence.set(Confidence.HIGH);
        limit.save(stored::add);
        assertThat(said(limit.message("checkedBy").get())).contains("核对");
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.OPEN);
        limit.check(stored::add);
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NONE);
        limit.save(stored::add);
        assertThat(stored).hasSize(1);
        assertThat(row("T/CTCA 7-2019", "", "ventilation_resistance").limit().judges()).isTrue();
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NONE);
    }

    @Test
    void changing_the_figures_takes_an_old_check_away_and_putting_them_back_brings_it_back() {
        standards.check(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance"), "李某", LocalDate.of(2020, 2, 10), TempLedger.ACTOR);
        limit.show(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance"));
        limit.fields.value.set("200");
        assertThat(limit.fields.checkedBy.get()).isEmpty();
        assertThat(limit.fields.checkedOn.get()).isNull();
        assertThat(said(limit.message("checkedBy").get())).contains("李某", "2020-02-10");
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.OPEN);
        limit.fields.value.set("210");
        assertThat(limit.fields.checkedBy.get()).isEqualTo("李某");
        assertThat(limit.state().dirty()).isFalse();
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NONE);
        limit.fields.remark.set("见附录");
        assertThat(limit.fields.checkedBy.get()).isEqualTo("李某");
        limit.fields.value.set("205");
        limit.discard();
        assertThat(limit.fields.checkedBy.get()).isEqualTo("李某");
        assertThat(limit.doubtProperty().get()).isEqualTo(LimitEditViewModel.Doubt.NONE);
        limit.fields.value.set("200");
        limit.save(stored::add);
        assertThat(stored).isEmpty();
        assertThat(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance").limit().value()).isEqualTo("210");
    }

    @Test
    void a_new_limit_takes_the_code_of_a_known_item_and_the_rule_as_typed() {
        limit.startNew("");
        limit.fields.standard.set("t/ctca7-2019");
        limit.fields.itemName.set("口罩带");
        assertThat(limit.fields.item.get()).isEqualTo("strap_strength");
        limit.fields.value.set("10");
        limit.fields.unit.set("N");
        limit.fields.variant.set(Optional.of(Variant.ADULT));
        limit.fields.rule.set(Rule.Kind.N_OF);
        limit.fields.ruleOf.set("vier");
        limit.fields.source.set("标准原文");
        limit.save(stored::add);
        assertThat(said(limit.message("rule").get())).contains("vier");
        limit.fields.ruleOf.set("4/5");
        limit.fields.specimens.set("5");
        limit.fields.flow.set("85");
        limit.save(stored::add);
        assertThat(stored).hasSize(1);
        assertThat(limit.fields.standard.get()).isEqualTo("T/CTCA 7-2019");
        StandardLimit read = row("T/CTCA 7-2019", "成人", "strap_strength");
        assertThat(read.limit().rule()).isEqualTo(Rule.atLeast(4, 5));
        assertThat(read.limit().condition()).isEqualTo("流量 85 L/min");
        limit.delete(() -> stored.add("gone"));
        assertThat(stored).hasSize(2);
        assertThat(dialogs.asked).containsExactly("删除 T/CTCA 7-2019 口罩带？");
        assertThat(standards.limits("T/CTCA 7-2019")).hasSize(2);
    }

    @Test
    void a_comparison_without_a_figure_empties_it() {
        limit.startNew("T/CTCA 7-2019");
        limit.fields.value.set("10");
        limit.fields.unit.set("N");
        limit.fields.operator.set(Operator.NONE_ALLOWED);
        assertThat(limit.fields.value.get()).isEmpty();
        assertThat(limit.fields.unit.get()).isEmpty();
    }

    @Test
    void a_delivered_row_is_deleted_with_a_reason_only() {
        limit.show(row("GB/T 32610-2016", null, "lower_field"));
        limit.delete(() -> stored.add("gone"));
        assertThat(dialogs.asked).isEmpty();
        assertThat(said(limit.message("reason").get())).contains("理由");
        limit.fields.reason.set("录错");
        assertThat(limit.state().dirty()).isFalse();
        limit.delete(() -> stored.add("gone"));
        assertThat(stored).containsExactly("gone");
        standard.show(standards.find("ASTM F2100-20"));
        standard.delete(0, () -> stored.add("too"));
        assertThat(said(standard.message("reason").get())).contains("ASTM F2100-20");
        standard.reason.set("本市不用");
        standard.delete(0, () -> stored.add("too"));
        assertThat(stored).containsExactly("gone", "too");
    }

    @Test
    void unsaved_work_is_asked_about_and_a_refused_save_keeps_the_user() {
        List<Boolean> left = new ArrayList<>();
        limit.show(row("GB/T 32610-2016", null, "lower_field"));
        limit.mayLeave(left::add);
        assertThat(left).containsExactly(true);
        limit.fields.value.set("七十");
        dialogs.leave = Dialogs.Leave.SAVE;
        limit.mayLeave(left::add);
        assertThat(left).containsExactly(true, false);
        assertThat(said(limit.message("value").get())).contains("七十");
        dialogs.leave = Dialogs.Leave.DISCARD;
        limit.mayLeave(left::add);
        assertThat(left).containsExactly(true, false, true);
        assertThat(limit.fields.value.get()).isEqualTo("60");
        assertThat(dialogs.asked.getFirst()).isEqualTo("GB/T 32610-2016 下方视野 有 1 处未保存");
    }

    @Test
    void a_save_after_somebody_elses_shows_both_and_may_win() {
        StandardLimit row = row("GB/T 32610-2016", null, "lower_field");
        limit.show(row);
        standards.check(row, "李某", TempLedger.DAY, TempLedger.ACTOR);
        limit.fields.remark.set("我的说明");
        limit.save(stored::add);
        assertThat(limit.staleProperty().get()).isNotNull().extracting(Fault.Stale::differences).asList().isNotEmpty();
        limit.saveOver(stored::add);
        assertThat(stored).hasSize(1);
        assertThat(row("GB/T 32610-2016", null, "lower_field").remark()).isEqualTo("我的说明");
    }

    @Test
    void the_lists_follow_what_is_stored_and_undone() {
        StandardListViewModel list = new StandardListViewModel(ui, standards);
        list.load();
        long doubtful = list.limitsProperty().get().stream().filter(r -> r.row().toBeChecked()).count();
        limit.show(row("GB 2626-2019", "KN95 无阀", "inhalation_resistance"));
        limit.check(stored::add);
        assertThat(list.limitsProperty().get().stream().filter(r -> r.row().toBeChecked()).count()).isEqualTo(doubtful - 1);
        temp.ledger().undo(TempLedger.ACTOR);
        assertThat(list.limitsProperty().get().stream().filter(r -> r.row().toBeChecked()).count()).isEqualTo(doubtful);
        list.close();
    }
}
