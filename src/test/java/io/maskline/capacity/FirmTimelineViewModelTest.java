package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.capacity.FirmTimelineViewModel.Item;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineEvents;
import io.maskline.line.LineStage;
import io.maskline.output.LineLedger;
import io.maskline.output.OutputEvents;
import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.feature.FirmEvents.Mark;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmTimelineViewModelTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LineLedger ledger = new LineLedger();
    private final Session session = new Session(DAY);
    private final UiContext ui = ui();
    private final Enterprise firm = ledger.firm("甬甲健康科技");
    private final Line line = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);

    static FirmTimelines of(LineLedger ledger) {
        return new FirmTimelines(
                List.of(LineEvents.open(ledger.temp.database(), ledger.lines, ledger.temp.ledger()), OutputEvents.open(ledger.temp.database(), ledger.lines, ledger.temp.ledger())), ZONE);
    }

    private UiContext ui() {
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        return new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), ledger.temp.ledger(), new AnsweringDialogs());
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private FirmTimelineViewModel real() {
        return new FirmTimelineViewModel(ui, of(ledger).sources(), ZONE);
    }

    private static Event event(String recordedAt, LocalDate day) {
        return new Event(OffsetDateTime.parse(recordedAt), day, "陈某", Mark.NOTE, "output.event.added", List.of("1", day.toString()), null, null);
    }

    private FirmTimelineViewModel with(Event... events) {
        FirmEvents source = (_, _) -> List.of(events);
        return new FirmTimelineViewModel(ui, List.of(source), ZONE);
    }

    @Test
    void a_return_and_its_correction_are_two_events_the_newer_first_with_both_figures() {
        ledger.returns.enter(line.id(), DAY, 124_000, null, ACTOR);
        ledger.returns.enter(line.id(), DAY, 126_000, "夜班漏计", ACTOR);
        FirmTimelineViewModel model = real();
        model.show(firm.id());
        assertThat(model.itemsProperty().get()).extracting(Item::sentence).contains(
                "1线 2020-02-14 产量 12.4 万只", "1线 2020-02-14 产量更正：12.4 → 12.6 万只，夜班漏计");
        assertThat(model.itemsProperty().get()).extracting(Item::status).contains(Status.PASS, Status.NOTE);
        assertThat(model.itemsProperty().get()).allSatisfy(i -> assertThat(i.muted()).contains("02-14 14:06").contains("陈某"));
    }

    @Test
    void a_return_of_a_day_long_ago_typed_today_is_since_yesterday() {
        ledger.returns.enter(line.id(), DAY.minusDays(5), 90_000, null, ACTOR);
        FirmTimelineViewModel model = real();
        model.show(firm.id());
        assertThat(model.itemsProperty().get()).extracting(Item::sentence).contains("1线 2020-02-09 产量 9.0 万只（迟报）");
        assertThat(model.itemsProperty().get()).extracting(Item::muted).contains("02-14 14:06，陈某录入，业务日期 2020-02-09");
    }

    @ParameterizedTest(name = "typed {0} for {1}: {2}")
    @CsvSource({
        "2020-02-14T06:00:00Z, 2020-02-14, true",
        "2020-02-12T06:00:00Z, 2020-02-13, true",
        // 2020-02-13 00:30 in China
        "2020-02-12T16:30:00Z, 2020-02-01, true",
        "2020-02-12T15:30:00Z, 2020-02-12, false",
        "2020-02-01T06:00:00Z, 2020-02-01, false",
    })
    void since_yesterday_is_what_belongs_to_yesterday_or_later_or_was_typed_since(String typed, LocalDate day, boolean shown) {
        FirmTimelineViewModel model = with(event(typed, day));
        model.show(UUID.randomUUID());
        assertThat(model.itemsProperty().get()).hasSize(shown ? 1 : 0);
        assertThat(model.olderProperty().get()).isEqualTo(shown ? 0 : 1);
        model.sinceYesterdayProperty().set(false);
        assertThat(model.itemsProperty().get()).hasSize(1);
        assertThat(model.olderProperty().get()).isZero();
    }

    @Test
    void events_of_all_features_stand_in_the_order_in_which_they_were_typed() {
        FirmEvents one = (_, _) -> List.of(event("2020-02-14T01:00:00Z", DAY), event("2020-02-14T03:00:00Z", DAY.minusDays(1)));
        FirmEvents other = (_, _) -> List.of(event("2020-02-14T02:00:00Z", DAY));
        FirmTimelineViewModel model = new FirmTimelineViewModel(ui, List.of(one, other), ZONE);
        model.show(UUID.randomUUID());
        assertThat(model.itemsProperty().get()).extracting(i -> i.muted().substring(6, 11)).containsExactly("11:00", "10:00", "09:00");
    }

    @Test
    void another_firm_does_not_show_the_events_of_the_one_before() {
        ledger.returns.enter(line.id(), DAY, 124_000, null, ACTOR);
        FirmTimelineViewModel model = real();
        model.show(firm.id());
        assertThat(model.itemsProperty().get()).isNotEmpty();
        model.show(ledger.firm("甬乙医疗用品").id());
        assertThat(model.itemsProperty().get()).isEmpty();
        assertThat(model.olderProperty().get()).isZero();
    }

    @Test
    void an_event_opens_the_record_it_tells_of() {
        ledger.returns.enter(line.id(), DAY, 124_000, null, ACTOR);
        FirmTimelineViewModel model = real();
        model.show(firm.id());
        Event event = model.itemsProperty().get().stream().map(Item::event).filter(e -> e.key().equals("output.event.entered")).findFirst().orElseThrow();
        assertThat(event.target()).isEqualTo("line/returns");
        assertThat(event.record()).isEqualTo(line.id());
    }
}
