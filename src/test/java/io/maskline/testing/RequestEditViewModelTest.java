package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.lab.Lab;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the form of a new request asks, offers and stores. */
class RequestEditViewModelTest {

    private static final String INHALE = "inhalation_resistance";
    private static final String EXHALE = "exhalation_resistance";

    private final TestingRegisters office = new TestingRegisters();
    private final UiContext ui = new UiContext(
            Messages.of(Language.ZH), new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(Messages.of(Language.ZH)), office.temp.ledger(),
            new AnsweringDialogs());
    private final RequestEditViewModel form = new RequestEditViewModel(office.services().registers(), ui);
    private final List<TestingRow> stored = new ArrayList<>();

    @AfterEach
    void close() {
        office.close();
    }

    private void begin() {
        form.onCreated(stored::add);
        form.start(null);
        form.firm.set(office.firm);
        form.product.set("日常防护口罩");
        form.standard.set(office.standards.find(TestingRegisters.CIVIL));
        form.grade.set("III");
    }

    private ItemChoiceViewModel item(String code) {
        return form.items.stream().filter(c -> c.limit().limit().item().equals(code)).findFirst().orElseThrow();
    }

    private Lab lab(String name, String... items) {
        Lab lab = office.lab(name, 5);
        office.labServices.scopes().enter(
                new ScopeDraft(lab.id(), TestingRegisters.CIVIL, List.of(items), new ScopeDraft.Terms(ScopeMark.CMA, null, null, null, null)), TempLedger.ACTOR);
        return lab;
    }

    private LabOfferViewModel.Offer offer(Lab lab) {
        return form.labs().offers.stream().filter(o -> o.lab().id().equals(lab.id())).findFirst().orElseThrow();
    }

    @Test
    void urgent_asks_for_its_reason_and_keeps_it() {
        begin();
        item(INHALE).chosen().set(true);
        form.priority.set(Priority.Level.TOP);
        form.says("priorityReason");
        form.save(() -> {});
        assertThat(form.says("priorityReason").getValue().text()).contains("写明原因");
        assertThat(stored).isEmpty();
        form.priorityReason.set(" 定点医院等货 ");
        form.save(() -> {});
        assertThat(stored.getFirst().request().priority()).isEqualTo(new Priority(Priority.Level.TOP, "定点医院等货"));
    }

    @Test
    void every_item_has_its_own_number_of_specimens() {
        begin();
        item(INHALE).chosen().set(true);
        item(EXHALE).chosen().set(true);
        Long usual = item(EXHALE).limit().specimens();
        assertThat(item(EXHALE).specimens().get()).isEqualTo(usual == null ? "5" : usual.toString());
        item(INHALE).specimens().set("１２");
        item(EXHALE).specimens().set("0");
        form.says("items");
        form.save(() -> {});
        assertThat(form.says("items").getValue().text()).contains("呼气阻力", "“0”", "1 到 99");
        assertThat(stored).isEmpty();
        item(EXHALE).specimens().set("3");
        form.save(() -> {});
        assertThat(stored.getFirst().items()).extracting(i -> i.item().specimens()).containsExactlyInAnyOrder(12, 3);
    }

    @Test
    void a_draft_keeps_its_counts_its_priority_and_its_due_day() {
        RequestDraft from = office.draft("III", 2, INHALE, EXHALE);
        List<RequestDraft.Wanted> items = List.of(new RequestDraft.Wanted(from.items().getFirst().limit(), 7), new RequestDraft.Wanted(from.items().getLast().limit(), 4));
        form.start(new RequestDraft(
                from.enterpriseId(), from.firmName(), from.lineId(), from.product(), from.standardCode(), from.grade(), items, from.labId(), false,
                from.dates(), new Priority(Priority.Level.URGENT, "补货"), null));
        assertThat(List.of(item(INHALE).specimens().get(), item(EXHALE).specimens().get())).containsExactly("7", "4");
        assertThat(form.labs().chosen.get().lab()).isEqualTo(office.lab);
        assertThat(form.priority.get()).isEqualTo(Priority.Level.URGENT);
        assertThat(form.priorityReason.get()).isEqualTo("补货");
        assertThat(form.dueOn.get()).isEqualTo(TempLedger.DAY.plusDays(2));
    }

    @Test
    void labs_stand_with_their_days_those_that_test_everything_first() {
        Lab one = lab("一项所", INHALE);
        Lab both = lab("两项所", INHALE, EXHALE);
        begin();
        assertThat(form.labs().offers).extracting(LabOfferViewModel.Offer::words).contains("一项所", "两项所", "纺织院");
        item(INHALE).chosen().set(true);
        item(EXHALE).chosen().set(true);
        assertThat(form.labs().offers.getFirst().words()).isEqualTo("两项所，02-14 周五开检，02-17 周一出报告");
        assertThat(offer(one).words()).startsWith("一项所，02-14 周五开检").contains("不能测：呼气阻力");
        form.sampledOn.set(TempLedger.DAY.plusDays(2));
        assertThat(offer(both).words()).isEqualTo("两项所，02-16 周日开检，02-19 周三出报告");
    }

    @Test
    void the_lab_fills_the_due_day_and_a_typed_one_stays() {
        Lab both = lab("两项所", INHALE, EXHALE);
        begin();
        item(INHALE).chosen().set(true);
        form.labs().chosen.set(offer(both));
        assertThat(form.dueOn.get()).isEqualTo(TempLedger.DAY.plusDays(3));
        form.sampledOn.set(TempLedger.DAY.plusDays(1));
        assertThat(form.labs().chosen.get().lab()).isEqualTo(both);
        assertThat(form.dueOn.get()).isEqualTo(TempLedger.DAY.plusDays(4));
        form.dueOn.set(TempLedger.DAY.plusDays(9));
        form.sampledOn.set(TempLedger.DAY.plusDays(2));
        assertThat(form.dueOn.get()).isEqualTo(TempLedger.DAY.plusDays(9));
        form.save(() -> {});
        assertThat(stored.getFirst().request().assignment().labId()).isEqualTo(both.id());
    }
}
