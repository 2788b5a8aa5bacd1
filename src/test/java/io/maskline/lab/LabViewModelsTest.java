package io.maskline.lab;

import static io.maskline.testkit.TempLedger.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.FieldMessage.Level;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabViewModelsTest {

    private static final List<String> CATALOGUE = List.of("过滤效率（盐性）", "过滤效率（油性）", "通气阻力");

    private final TempLedger temp = SampleLedger.open();
    private final LabServices services = SampleLedger.services(temp);
    private final Labs labs = services.labs();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = ui();
    private final LabEditViewModel form = new LabEditViewModel(ui, labs, () -> CATALOGUE);
    private final LabListViewModel list = new LabListViewModel(ui, services);

    private UiContext ui() {
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(TempLedger.DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs);
    }

    @AfterEach
    void close() {
        list.close();
        temp.close();
    }

    private Lab stored(String name) {
        Lab blank = Labs.blank();
        return labs.save(new Lab(blank.id(), 0, name, "", "甬江市", "0574-55508010", null, null, LabTerms.UNKNOWN), ACTOR);
    }

    private static Lab moved(Lab lab, String city) {
        return new Lab(lab.id(), lab.version(), lab.name(), lab.shortName(), city, lab.phone(), lab.freeItems(), lab.remark(), lab.terms());
    }

    @Test
    void a_new_lab_is_stored_with_all_that_was_typed() {
        form.startNew();
        form.name.set(" 市检测中心 ");
        form.city.set("甬江市");
        form.phone.set("0574 55508010");
        form.freeItems.set("过滤效率，通气阻力");
        form.remark.set("周末不排样");
        List<Lab> told = new ArrayList<>();
        form.save(told::add);

        assertThat(told).isEqualTo(labs.all()).singleElement().satisfies(l -> {
            assertThat(List.of(l.name(), l.shortName(), l.city(), l.phone(), l.remark()))
                    .containsExactly("市检测中心", "市检测中心", "甬江市", "057455508010", "周末不排样");
            assertThat(l.freeItemNames()).containsExactly("过滤效率", "通气阻力");
        });
        assertThat(form.state().dirty()).isFalse();
    }

    @Test
    void a_correction_changes_the_lab_and_stands_in_its_history() {
        Lab lab = stored("市检测中心");
        form.show(lab);
        form.city.set("邻市");
        form.save(_ -> {});

        assertThat(labs.find(lab.id()).orElseThrow().city()).isEqualTo("邻市");
        assertThat(temp.ledger().history(LabStore.TYPE, lab.id()).getFirst().fields()).singleElement().satisfies(c ->
                assertThat(List.of(c.field(), c.before(), c.after())).containsExactly("city", "甬江市", "邻市"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0574-55508010, 某市, name",
        "某所, 12, 某市, phone",
        "某所, '', 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一, city",
        "市检测中心, '', 某市, name"})
    void what_stands_against_saving_is_said_under_its_field(String name, String phone, String city, String field) {
        stored("市检测中心");
        form.startNew();
        form.name.set(name);
        form.phone.set(phone);
        form.city.set(city);
        form.save(_ -> {
            throw new AssertionError("saved");
        });

        assertThat(form.message(field).get().level()).isEqualTo(Level.ERROR);
        assertThat(form.message(field).get().text()).doesNotContain("⟦", "lab.");
        assertThat(labs.all()).hasSize(1);
        assertThat(dialogs.faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', INFO, 逗号",
        "过滤效率；通气阻力, INFO, 过滤效率、通气阻力",
        "过虑效率、通气阻力, WARNING, “过虑效率”"})
    void the_form_tells_how_free_items_are_written_and_understood(String typed, Level level, String part) {
        form.startNew();
        form.freeItems.set(typed);
        FieldMessage said = form.message("freeItems").get();

        assertThat(said.level()).isEqualTo(level);
        assertThat(said.text()).contains(part);
    }

    @Test
    void a_stale_save_shows_both_values_and_either_may_be_kept() {
        Lab lab = stored("市检测中心");
        form.show(lab);
        labs.save(moved(lab, "邻市"), ACTOR);
        form.city.set("别市");
        form.save(_ -> {});

        assertThat(form.staleProperty().get().differences())
                .anySatisfy(d -> assertThat(List.of(d.theirs(), d.mine())).containsExactly("邻市", "别市"));
        form.reload();
        assertThat(form.city.get()).isEqualTo("邻市");
        assertThat(form.staleProperty().get()).isNull();

        labs.save(moved(labs.find(lab.id()).orElseThrow(), "远市"), ACTOR);
        form.city.set("别市");
        form.save(_ -> {});
        form.saveOver(_ -> {});
        assertThat(labs.find(lab.id()).orElseThrow().city()).isEqualTo("别市");
        assertThat(form.staleProperty().get()).isNull();
    }

    @Test
    void leaving_unsaved_work_asks_and_stays_or_saves_or_discards() {
        List<Boolean> left = new ArrayList<>();
        form.startNew();
        form.name.set("市检测中心");
        dialogs.leave = Leave.STAY;
        form.mayLeave(left::add);
        dialogs.leave = Leave.SAVE;
        form.mayLeave(left::add);
        form.phone.set("12");
        form.mayLeave(left::add);
        dialogs.leave = Leave.DISCARD;
        form.mayLeave(left::add);
        form.mayLeave(left::add);

        assertThat(left).containsExactly(false, true, false, true, true);
        assertThat(dialogs.asked).hasSize(4);
        assertThat(labs.all()).singleElement().satisfies(l -> assertThat(l.phone()).isNull());
    }

    @Test
    void the_list_follows_the_ledger_and_tells_what_is_known_of_today() {
        list.load();
        Lab silent = stored("市检测中心");
        Lab planned = labs.save(SampleLedger.lab("纺织院", 2L), ACTOR);
        FreeQuota quota = services.quotas().save(new FreeQuota(Ids.next(), 0, planned.id(), "工信局", 5, TempLedger.DAY, null, List.of(), null), ACTOR);
        SampleLedger.book(temp, services, planned, TempLedger.DAY, quota.id());

        assertThat(list.rowsProperty().get()).extracting(r -> r.lab().name()).containsExactly("市检测中心", "纺织院");
        assertThat(list.rowsProperty().get()).extracting(LabRow::earliest).containsExactly(null, TempLedger.DAY.plusDays(3));
        assertThat(list.rowsProperty().get().getLast()).satisfies(r -> {
            assertThat(List.of(r.bookedToday(), r.bookedTomorrow(), r.quotaLeft())).containsExactly(1L, 0L, 4L);
            assertThat(r.board()).hasSize(14);
            assertThat(r.board().getFirst().numbers()).containsExactly("A-0001");
        });
        assertThat(list.asOfProperty().get()).isEqualTo("已登记 2 家，1 家说得出最早可排日，1 家今日有免费额度");
        list.delete(silent, () -> {});
        assertThat(dialogs.asked).singleElement().asString().contains("市检测中心");
        assertThat(list.rowsProperty().get()).extracting(r -> r.lab().name()).containsExactly("纺织院");
        assertThat(temp.ledger().bin()).hasSize(1);
        temp.ledger().undo(ACTOR);
        assertThat(list.rowsProperty().get()).hasSize(2);
    }

    @Test
    void what_a_lab_can_be_planned_with_is_typed_and_blank_stays_unknown() {
        form.startNew();
        form.name.set("市检测中心");
        form.terms.perDay.set("３");
        form.terms.promised.set("5");
        form.terms.count.set(DayCount.NATURAL);
        form.terms.weekends.set(true);
        assertThat(form.message("transportDays").get().level()).isEqualTo(Level.INFO);
        form.save(_ -> {});

        assertThat(labs.all().getFirst().terms())
                .isEqualTo(new LabTerms(3L, null, new LabTerms.Promise(5, DayCount.NATURAL), true, false, null, false));
        form.terms.perDay.set("");
        form.terms.promised.set("");
        form.save(_ -> {});
        assertThat(labs.all().getFirst().terms()).isEqualTo(new LabTerms(null, null, null, true, false, null, false));
    }

    @ParameterizedTest
    @CsvSource({"三, '', perDay", "1000, '', perDay", "3, 2.5, transportDays", "3, 400, transportDays", "3, -1, transportDays"})
    void what_is_no_number_of_batches_or_days_is_refused_at_its_field(String perDay, String transport, String field) {
        form.startNew();
        form.name.set("市检测中心");
        form.terms.perDay.set(perDay);
        form.terms.transport.set(transport);
        form.save(_ -> {
            throw new AssertionError("saved");
        });

        assertThat(form.message(field).get().level()).isEqualTo(Level.ERROR);
        assertThat(labs.all()).isEmpty();
        assertThat(dialogs.faults).isEmpty();
    }

    @Test
    void the_command_search_offers_the_screen_and_finds_a_lab_by_initials() {
        Lab lab = stored("市检测中心");
        Feature feature = new LabFeature(ui, services, SampleLedger.standards(temp));

        assertThat(feature.rail()).isEmpty();
        assertThat(feature.screens()).extracting(Feature.ScreenName::target).containsExactly("lab");
        assertThat(feature.search("sjczx", 5)).extracting(Feature.SearchHit::record).containsExactly(lab.id());
        assertThat(feature.search(" ", 5)).isEmpty();
    }
}
