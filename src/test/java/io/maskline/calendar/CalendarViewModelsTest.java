package io.maskline.calendar;

import static io.maskline.testkit.TempLedger.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.DayKind;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.FieldMessage.Level;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarViewModelsTest {

    private static final LocalDate FEB_1 = LocalDate.of(2020, 2, 1);

    private final TempLedger temp = new TempLedger(WorkingCalendars.entityTypes());
    private final WorkingCalendars calendars = WorkingCalendars.open(temp.database(), temp.ledger());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = ui();
    private final CalendarEditViewModel form = new CalendarEditViewModel(ui, calendars);
    private final CalendarListViewModel list = new CalendarListViewModel(ui, calendars);

    private UiContext ui() {
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(TempLedger.DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs);
    }

    @BeforeEach
    void seed() {
        calendars.seed(ACTOR);
        list.load();
    }

    @AfterEach
    void close() {
        list.close();
        temp.close();
    }

    private CalendarDay day(LocalDate date) {
        return calendars.all().stream().filter(d -> d.date().equals(date)).findFirst().orElseThrow();
    }

    private void type(LocalDate from, LocalDate to, DayKind kind, String occasion, String source) {
        form.from.set(from);
        form.to.set(to);
        form.kind.set(kind);
        form.occasion.set(occasion);
        form.source.set(source);
    }

    @Test
    void an_order_over_days_in_a_row_names_those_it_changes_and_shows_in_the_list() {
        form.startNew();
        type(FEB_1, LocalDate.of(2020, 2, 9), DayKind.HOLIDAY, "推迟复工", "省政府通知");
        assertThat(form.message("from").get().level()).isEqualTo(Level.WARNING);
        assertThat(form.message("from").get().text()).contains("2 天", "2020-02-01 周六 放假（春节延长）");
        List<CalendarDay> told = new ArrayList<>();
        form.save(told::add);

        assertThat(told).singleElement().satisfies(d -> assertThat(d.date()).isEqualTo(FEB_1));
        assertThat(list.rowsProperty().get()).hasSize(36 + 7);
        assertThat(list.asOfProperty().get()).contains("放假 24 天", "上班 6 天");
        temp.ledger().undo(ACTOR);
        assertThat(list.rowsProperty().get()).hasSize(36);
        assertThat(list.asOfProperty().get()).contains("放假 19 天");
    }

    @Test
    void what_stands_against_saving_is_said_under_its_field() {
        form.startNew();
        type(null, null, DayKind.HOLIDAY, "推迟复工", "省政府通知");
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.message("from").get().level()).isEqualTo(Level.ERROR);
        type(LocalDate.of(2020, 2, 3), null, DayKind.HOLIDAY, "推迟复工", "");
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.message("source").get().text()).contains("依据");
        assertThat(dialogs.faults).isEmpty();
    }

    @Test
    void a_changed_day_stands_in_its_history_and_a_stale_save_is_refused() {
        CalendarDay day = day(FEB_1);
        form.show(day);
        form.kind.set(DayKind.WORKING);
        form.save(_ -> {});
        assertThat(calendars.current().isWorking(FEB_1)).isTrue();
        assertThat(temp.ledger().history(CalendarDayStore.TYPE, day.id()).getFirst().fields())
                .anySatisfy(c -> assertThat(List.of(c.field(), c.before(), c.after())).containsExactly("kind", "holiday", "working"));

        form.show(day);
        form.occasion.set("停工");
        form.save(_ -> {});
        assertThat(form.staleProperty().get()).isNotNull();
        form.saveOver(_ -> {});
        assertThat(day(FEB_1).occasion()).isEqualTo("停工");
        assertThat(form.staleProperty().get()).isNull();
    }

    @Test
    void a_date_moved_onto_another_day_is_refused_at_the_date() {
        form.show(day(FEB_1));
        form.from.set(LocalDate.of(2020, 2, 2));
        form.save(_ -> {
            throw new AssertionError("saved");
        });
        assertThat(form.message("from").get().level()).isEqualTo(Level.ERROR);
    }

    @Test
    void leaving_unsaved_work_asks() {
        List<Boolean> left = new ArrayList<>();
        form.show(day(FEB_1));
        form.remark.set("改");
        dialogs.leave = Leave.STAY;
        form.mayLeave(left::add);
        dialogs.leave = Leave.DISCARD;
        form.mayLeave(left::add);
        form.startNew();
        type(LocalDate.of(2020, 2, 3), null, DayKind.HOLIDAY, "推迟复工", "省政府通知");
        dialogs.leave = Leave.SAVE;
        form.mayLeave(left::add);
        assertThat(left).containsExactly(false, true, true);
        assertThat(day(FEB_1).remark()).contains("原定调休上班");
        assertThat(calendars.current().isWorking(LocalDate.of(2020, 2, 3))).isFalse();
    }

    @Test
    void a_removed_day_follows_the_plain_week_and_can_be_taken_back() {
        list.remove(day(LocalDate.of(2020, 1, 31)), () -> {});
        assertThat(dialogs.asked).singleElement().asString().contains("2020-01-31 周五");
        assertThat(calendars.current().isWorking(LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(temp.ledger().bin()).hasSize(1);
        temp.ledger().undo(ACTOR);
        assertThat(list.rowsProperty().get()).hasSize(36);
    }
}
