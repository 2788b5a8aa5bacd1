package io.maskline.lab;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.FieldMessage.Level;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Standards;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scope, closed days and quotas through their forms, on a real ledger. */
class LabEntriesViewModelTest {

    private static final String SINGLE_USE = "YY/T 0969-2013";

    private final TempLedger temp = SampleLedger.open();
    private final Standards standards = SampleLedger.standards(temp);
    private final LabServices services = SampleLedger.services(temp);
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = ui();
    private final LabEntriesViewModel entries = new LabEntriesViewModel(ui, services, standards);
    private final LabListViewModel list = new LabListViewModel(ui, services);
    private final Lab lab = services.labs().save(SampleLedger.lab("市检测中心", 2L), ACTOR);

    private UiContext ui() {
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs);
    }

    @BeforeEach
    void read() {
        standards.seed(ACTOR);
        list.load();
        list.rowsProperty().subscribe(rows -> rows.stream().findFirst().ifPresent(entries::show));
        entries.load(() -> {});
    }

    @AfterEach
    void close() {
        list.close();
        temp.close();
    }

    private LabRow row() {
        return list.rowsProperty().get().getFirst();
    }

    private void enter(String standard, String items) {
        entries.scopes.standard.set(standard);
        entries.scopes.items.set(items);
        entries.scopes.save(() -> {});
    }

    @Test
    void all_items_of_a_standard_are_entered_in_one_step_and_undone_in_one() {
        entries.scopes.to.set(DAY.plusDays(20));
        entries.scopes.certificate.set("演示-001");
        enter(SINGLE_USE, "");

        long items = standards.limits(SINGLE_USE).stream().map(l -> l.limit().item()).distinct().count();
        assertThat(services.scopes().ofLab(lab.id())).hasSize((int) items).allSatisfy(s -> {
            assertThat(List.of(s.standardCode(), s.mark(), s.certificate())).containsExactly(SINGLE_USE, ScopeMark.CMA, "演示-001");
            assertThat(s.validTo()).isEqualTo(DAY.plusDays(20));
        });
        assertThat(entries.scopes.entries(row())).singleElement().satisfies(g -> assertThat(g.expiring(DAY)).isTrue());
        assertThat(row().expiring()).isTrue();
        assertThat(entries.unsaved()).isFalse();
        temp.ledger().undo(ACTOR);
        assertThat(row().facts().scopes()).isEmpty();
    }

    @Test
    void entering_an_item_again_renews_it_instead_of_doubling_it() {
        enter(SINGLE_USE, "细菌过滤效率（BFE）、通气阻力");
        List<String> first = services.scopes().ofLab(lab.id()).stream().map(LabScope::item).toList();
        entries.scopes.mark.set(ScopeMark.BOTH);
        enter(SINGLE_USE, "bfe");

        assertThat(first).hasSize(2).contains("bfe");
        assertThat(services.scopes().ofLab(lab.id())).hasSize(2).filteredOn(s -> s.item().equals("bfe")).extracting(LabScope::mark).containsExactly(ScopeMark.BOTH);
        assertThat(entries.scopes.entries(row())).hasSize(2);
    }

    @Test
    void a_line_of_a_certificate_is_changed_and_taken_away_as_a_whole() {
        enter(SINGLE_USE, "bfe、strap_strength");
        entries.scopes.edit(entries.scopes.entries(row()).getFirst());
        assertThat(entries.scopes.items.get()).contains("、");
        entries.scopes.to.set(DAY.minusDays(1));
        entries.scopes.items.set("bfe");
        entries.scopes.save(() -> {});

        assertThat(services.scopes().ofLab(lab.id())).singleElement().satisfies(s -> assertThat(s.validTo()).isEqualTo(DAY.minusDays(1)));
        assertThat(row().expired()).isEqualTo(1);
        assertThat(services.desk().earliest(Wanted.receivedOn(SINGLE_USE, List.of("bfe"), DAY, false)).getFirst().hindrance())
                .isEqualTo(LabSlot.Hindrance.NOTHING_ABLE);
        entries.scopes.remove(entries.scopes.entries(row()).getFirst());
        assertThat(services.scopes().ofLab(lab.id())).isEmpty();
    }

    @Test
    void names_with_a_comma_of_their_own_are_read_back_as_they_are_listed() {
        ItemNames names = ItemNames.of(standards, Messages.of(Language.EN));
        List<String> codes = List.of("filtration_salt", "filtration_oil", "bfe");
        assertThat(names.list(codes)).contains("Filter efficiency, salt; ");
        assertThat(ItemsText.read(names.list(codes), names)).isEqualTo(new ItemsText(codes, List.of()));
        assertThat(ItemsText.read("bfe, ph，盐雾", names)).isEqualTo(new ItemsText(List.of("bfe", "ph"), List.of("盐雾")));
    }

    /** 过滤效率 is one item in GB 19083 and another in a group standard. */
    @Test
    void a_name_means_the_item_its_own_standard_calls_so() {
        ItemNames names = ItemNames.of(standards, Messages.of(Language.ZH));
        for (String code : List.of("GB 19083-2010", "GB 2626-2006", "GB/T 32610-2016", "YY 0469-2011", SINGLE_USE, "T/CNTAC 55-2020")) {
            ItemNames own = names.under(code);
            List<String> items = names.ofStandard(code);
            assertThat(ItemsText.read(own.list(items), own)).as(code).isEqualTo(new ItemsText(items, List.of()));
        }
        assertThat(names.under("GB 19083-2010").name("filtration_salt")).isEqualTo("过滤效率");
        assertThat(names.under("GB/T 32610-2016").name("strap_strength")).isEqualTo("口罩带断裂强力");
    }

    @Test
    void a_renewal_after_the_old_one_stands_beside_it_and_ends_the_warning() {
        entries.scopes.to.set(DAY.plusDays(5));
        enter(SINGLE_USE, "bfe");
        entries.scopes.from.set(DAY.plusDays(6));
        enter(SINGLE_USE, "bfe");

        assertThat(row().facts().scopes()).hasSize(2);
        assertThat(row().expiring()).isFalse();
    }

    @Test
    void what_is_missing_or_unknown_in_the_scope_is_said_at_its_field() {
        entries.scopes.save(() -> {});
        assertThat(entries.scopes.message("standardCode").get().level()).isEqualTo(Level.ERROR);
        enter(SINGLE_USE, "bfe、盐雾");
        assertThat(entries.scopes.message("items").get().text()).contains("“盐雾”");
        enter(SINGLE_USE, "lower_field");
        assertThat(entries.scopes.message("items").get().text()).contains("没有项目“lower_field”");
        entries.scopes.from.set(DAY);
        entries.scopes.to.set(DAY.minusDays(1));
        enter(SINGLE_USE, "bfe");
        assertThat(entries.scopes.message("validTo").get().level()).isEqualTo(Level.ERROR);
        assertThat(services.scopes().ofLab(lab.id())).isEmpty();
        assertThat(dialogs.faults).isEmpty();
    }

    @Test
    void closing_days_names_what_is_booked_on_them_and_the_board_shows_both() {
        SampleLedger.book(temp, services, lab, DAY, null);
        entries.closures.from.set(DAY);
        assertThat(entries.closures.message("to").get().text()).isEqualTo("这几天已排 1 批：A-0001。保存后须改排。");
        entries.closures.save(() -> {});
        assertThat(entries.closures.message("reason").get().level()).isEqualTo(Level.ERROR);
        entries.closures.reason.set("设备检定");
        entries.closures.save(() -> {});

        assertThat(services.closures().ofLab(lab.id())).singleElement().satisfies(c -> assertThat(List.of(c.from(), c.to())).containsExactly(DAY, DAY));
        BoardDay today = row().board().getFirst();
        assertThat(today.state()).isEqualTo(LabDay.CLOSED);
        assertThat(today.over(2L)).isTrue();
        entries.closures.remove(services.closures().ofLab(lab.id()).getFirst());
        assertThat(row().board().getFirst().state()).isEqualTo(LabDay.FREE);
    }

    @Test
    void a_quota_is_entered_and_its_use_counted_from_the_bookings() {
        entries.quotas.save(() -> {});
        assertThat(entries.quotas.message("payer").get().level()).isEqualTo(Level.ERROR);
        entries.quotas.payer.set("工信局");
        entries.quotas.total.set("两批");
        assertThat(entries.quotas.message("total").get().level()).isEqualTo(Level.ERROR);
        entries.quotas.total.set("2");
        entries.quotas.from.set(DAY);
        entries.quotas.items.set("bfe");
        entries.quotas.save(() -> {});
        FreeQuota quota = services.quotas().ofLab(lab.id()).getFirst();
        SampleLedger.book(temp, services, lab, DAY, quota.id());

        assertThat(row().facts().used(quota.id())).isEqualTo(1);
        assertThat(new LabEntryWords(ui).quota(quota, row(), entries.quotas.names()).head()).isEqualTo("工信局 已用 1/2 批，余 1 批");
        entries.quotas.edit(quota);
        entries.quotas.total.set("0");
        entries.quotas.save(() -> {});
        assertThat(entries.quotas.message("total").get().text()).contains("少于已用的 1 批");
        entries.quotas.clear();
        entries.quotas.remove(quota);
        assertThat(dialogs.faults).singleElement().isInstanceOf(Fault.Denied.class);
    }

    @Test
    void unsaved_entries_are_asked_about_one_after_the_other() {
        List<Boolean> left = new ArrayList<>();
        entries.closures.from.set(DAY);
        entries.quotas.payer.set("工信局");
        assertThat(entries.unsaved()).isTrue();
        dialogs.leave = Leave.STAY;
        entries.mayLeave(left::add);
        dialogs.leave = Leave.DISCARD;
        entries.mayLeave(left::add);

        assertThat(left).containsExactly(false, true);
        assertThat(dialogs.asked).hasSize(3);
        assertThat(dialogs.asked.getFirst()).asString().contains("停检", "市检测中心");
        assertThat(entries.unsaved()).isFalse();
    }

    @Test
    void a_line_changed_by_somebody_else_is_not_written_over() {
        enter(SINGLE_USE, "bfe");
        ScopeGroup shown = entries.scopes.entries(row()).getFirst();
        entries.scopes.mark.set(ScopeMark.NONE);
        enter(SINGLE_USE, "bfe");

        assertThatThrownBy(() -> services.scopes().replace(
                        shown.rows(), new ScopeDraft(lab.id(), SINGLE_USE, List.of("bfe"), new ScopeDraft.Terms(ScopeMark.CNAS, null, null, null, null)), ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Stale.class));
    }
}
