package io.maskline.inspection;

import static io.maskline.inspection.InspectionLedger.APPROVER;
import static io.maskline.inspection.InspectionLedger.DAY;
import static io.maskline.inspection.InspectionLedger.DRAFTER;
import static io.maskline.inspection.InspectionLedger.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.inspection.ProductLot.Outcome;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.Severity;
import io.maskline.standard.Confidence;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectionViewModelsTest {

    private final InspectionLedger ledger = new InspectionLedger();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Session session = new Session(DAY);
    private final Inspections inspections = new Inspections(ledger.schemes, ledger.lots, ledger.enterprises, ledger.standards);
    private final UiContext ui = ui();
    private final SchemeEditViewModel form = new SchemeEditViewModel(ui, inspections);
    private final SchemeListViewModel list = new SchemeListViewModel(ui, inspections);
    private final LotEditViewModel lot = new LotEditViewModel(ui, inspections);
    private final LotListViewModel lots = new LotListViewModel(ui, inspections);

    private UiContext ui() {
        Messages messages = Messages.of(Language.ZH);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), ledger.temp.ledger(), dialogs);
    }

    @AfterEach
    void close() {
        list.close();
        lots.close();
        ledger.close();
    }

    private List<String> names() {
        return form.lines().linesProperty().get().stream().filter(l -> l.kind() == Kind.EXIT).map(l -> l.item().name()).toList();
    }

    private void choose(String standard) {
        form.standard.set(ledger.standards.find(standard));
    }

    @Test
    void a_new_scheme_follows_the_habit_until_someone_touches_its_lines() {
        form.startNew();
        choose("YY 0469-2011");
        assertThat(names()).contains("压力差", "细菌菌落总数").doesNotContain("无菌");
        form.ethyleneOxide.set(true);
        assertThat(names()).contains("无菌", "环氧乙烷残留量").doesNotContain("细菌菌落总数");
        choose("YY/T 0969-2013");
        assertThat(names()).contains("通气阻力").doesNotContain("压力差");

        form.lines().remove();
        List<String> own = names();
        choose("GB 2626-2006");
        assertThat(names()).as("what someone has changed stays").isEqualTo(own);
    }

    @Test
    void a_draft_is_typed_approved_by_another_and_replaced_by_its_next_edition() {
        list.load();
        form.startNew();
        form.firm.set(ledger.firm);
        form.product.set("医用外科口罩");
        choose("YY 0469-2011");
        form.lines().linesProperty().get().stream().filter(l -> l.item().code().equals("bacteria")).findFirst().ifPresent(l -> form.lines().choose(l.id()));
        form.lines().count.set("5只");
        form.lines().basis.set(Basis.REGISTERED_REQUIREMENTS);
        form.lines().confidence.set(Confidence.HIGH);
        form.lines().add(new Item("", ""));
        form.lines().name.set("包装封口");
        form.lines().level.set(InspectionLevel.S3);
        form.lines().aql.set("2.5");
        List<Scheme> stored = new ArrayList<>();
        form.save(stored::add);

        assertThat(dialogs.faults).isEmpty();
        assertThat(form.state().dirty()).isFalse();
        Scheme draft = stored.getFirst();
        assertThat(draft.lines()).anySatisfy(l -> {
            assertThat(l.item()).isEqualTo(Item.own("包装封口"));
            assertThat(l.draw().aql()).isEqualTo("2.5");
        });
        assertThat(list.asOfProperty().get()).contains("已核准 0 份，拟定 1 份");

        list.approve(list.rowsProperty().get().getFirst(), stored::add);
        assertThat(dialogs.faults).extracting(f -> f.key()).containsExactly("inspection.fault.ownDraft");
        session.operatorProperty().set("林某");
        list.approve(list.rowsProperty().get().getFirst(), stored::add);
        assertThat(list.rowsProperty().get().getFirst().status()).isEqualTo(SchemeStatus.APPROVED);
        assertThat(dialogs.asked).hasSize(2);

        list.nextEdition(list.rowsProperty().get().getFirst(), stored::add);
        assertThat(list.rowsProperty().get()).extracting(r -> r.scheme().head().edition()).containsExactly(1L, 2L);
        list.remove(list.rowsProperty().get().get(1), () -> {});
        assertThat(list.rowsProperty().get()).hasSize(1);
        list.retire(list.rowsProperty().get().getFirst(), stored::add);
        assertThat(list.rowsProperty().get().getFirst().status()).isEqualTo(SchemeStatus.RETIRED);
    }

    @Test
    void what_stands_against_saving_is_said_at_its_line_and_its_field() {
        form.startNew();
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.message("firm").get().text()).startsWith("没有选企业");
        assertThat(form.message("standard").get().text()).startsWith("没有选标准");

        form.firm.set(ledger.firm);
        form.product.set("医用外科口罩");
        choose("YY 0469-2011");
        LineDraft second = form.lines().linesProperty().get().get(1);
        form.lines().choose(second.id());
        form.lines().aql.set(null);
        form.lines().choose(form.lines().linesProperty().get().getFirst().id());
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.lines().chosenProperty().get()).isEqualTo(second.id());
        assertThat(form.lines().message("aql").get().text()).startsWith("“尺寸”的检验水平和 AQL 只填了一个");
        form.lines().count.set("多");
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.lines().message("count").get()).isNotNull();
        assertThat(dialogs.faults).isEmpty();
    }

    @Test
    void an_approved_scheme_is_locked_and_a_stale_draft_shows_its_bar() {
        Scheme draft = ledger.schemes.draft(ledger.draft(DAY), DRAFTER);
        form.show(draft);
        ledger.schemes.save(draft.id(), draft.head().version(), new SchemeDraft(ledger.surgical, DAY, "别人改了", draft.lines()), APPROVER);
        form.note.set("我改了");
        form.save(_ -> {});
        assertThat(form.staleProperty().get()).isNotNull();
        form.saveOver(_ -> {});
        assertThat(ledger.schemes.find(draft.id()).orElseThrow().head().note()).isEqualTo("我改了");

        form.show(ledger.schemes.approve(ledger.schemes.find(draft.id()).orElseThrow().head(), APPROVER));
        assertThat(form.locked()).isTrue();
        assertThat(form.state().dirty()).isFalse();
    }

    @Test
    void leaving_asks_while_something_is_unsaved() {
        form.show(ledger.schemes.draft(ledger.draft(DAY), DRAFTER));
        List<Boolean> answers = new ArrayList<>();
        form.mayLeave(answers::add);
        form.lines().occasion.set("每班");
        form.mayLeave(answers::add);
        dialogs.leave = Leave.SAVE;
        form.mayLeave(answers::add);
        assertThat(answers).containsExactly(true, false, true);
        assertThat(dialogs.asked).hasSize(2);
        assertThat(ledger.schemes.all().getFirst().lines().getFirst().occasion()).isEqualTo("每班");
    }

    private void typeLot(String number, String appearance, String strap) {
        lot.startNew();
        lot.product.set(lot.products().getFirst());
        lot.number.set(number);
        lot.size.set("1万");
        lot.find("appearance", appearance);
        lot.find("strap_strength", strap);
        lot.find("bacteria", "0");
    }

    @Test
    void the_plan_stands_there_before_a_lot_is_stored_and_blank_stays_blank() {
        ledger.approved();
        lots.load();
        typeLot("L1", "3", "");
        assertThat(lot.plannedProperty().get().lines()).extracting(l -> l.plan().n()).containsExactly(200L, 5L, 5L);
        List<Lot> stored = new ArrayList<>();
        lot.save(stored::add);

        assertThat(stored.getFirst().outcome()).isEqualTo(Outcome.PENDING);
        assertThat(stored.getFirst().lines().get(1).found()).isNull();
        assertThat(lot.finding("strap_strength")).isEmpty();
        assertThat(lots.asOfProperty().get()).contains("共 1 批，不接收 0 批，待检 1 批").doesNotContain("合格");

        lot.find("strap_strength", "半只");
        lot.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(lot.message("found").get()).isNotNull();
        lot.find("strap_strength", "1");
        lot.save(stored::add);
        assertThat(lots.rowsProperty().get().getFirst().lot().outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
    }

    @Test
    void a_stopped_product_takes_no_lot_until_measures_are_noted_and_saving_notes_them_first() {
        ledger.approved();
        for (int i = 0; i < 7; i++) {
            ledger.lots.begin(ledger.lot("L" + i, DAY, 0L, 1L, 0L), on(DRAFTER, DAY));
        }
        typeLot("L8", "0", "0");
        assertThat(lot.bookProperty().get().stopped()).containsExactly(new Item("strap_strength", "口罩带"));
        assertThat(lot.message("product").get().text()).contains("已停止检验").contains("口罩带");
        lot.note(() -> {
            throw new AssertionError("noted");
        });
        assertThat(lot.message("measures").get().text()).startsWith("没有写整改措施");

        lot.measures.set("换超声波焊头");
        List<Lot> stored = new ArrayList<>();
        lot.save(stored::add);
        assertThat(dialogs.faults).isEmpty();
        assertThat(stored.getFirst().lines().get(1).plan().severity()).isEqualTo(Severity.TIGHTENED);
        assertThat(lot.bookProperty().get().restarts()).extracting(Restart::measures).containsExactly("换超声波焊头");
        assertThat(lot.state().busyProperty().get()).isFalse();
    }

    @Test
    void a_correction_of_a_finding_stands_in_the_history_of_the_lot() {
        ledger.approved();
        Lot first = ledger.lots.begin(ledger.lot("L1", DAY, 3L, null, 0L), DRAFTER);
        lot.show(first);
        lot.find("appearance", "4");
        lot.save(_ -> {});
        assertThat(ledger.lots.findingHistory(first.id())).flatExtracting(e -> e.fields())
                .anySatisfy(c -> assertThat(List.of(c.before(), c.after())).containsExactly("3", "4"));
        lots.load();
        lots.remove(lots.rowsProperty().get().getFirst(), lot::discard);
        assertThat(lots.rowsProperty().get()).isEmpty();
    }
}
