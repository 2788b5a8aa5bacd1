package io.maskline.today;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.brief.BriefLedger;
import io.maskline.capacity.RollUp;
import io.maskline.line.Downtime;
import io.maskline.line.DowntimeReason;
import io.maskline.line.Downtimes;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.LineSteps;
import io.maskline.line.ProductClass;
import io.maskline.output.LineBoard;
import io.maskline.output.SterileLot;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Block.Table;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.text.Wan;
import io.maskline.testkit.TempLedger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Overview, brief and roll-up tell the same figures of the same day; lines that stand still are named with their hours. */
class TodayAgreesTest {

    private final BriefLedger city = new BriefLedger();
    private final Downtimes downtimes = Downtimes.open(city.temp.database(), city.lines, city.temp.ledger(), BusinessClock.of(TempLedger.CLOCK));

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private TodaySources.Day today(LocalDate day) {
        return new TodaySources(
                LineBoard.open(city.temp.database(), city.enterprises, city.lines), LineSteps.open(city.temp.database()), city.rollUps,
                city.bottlenecks(), downtimes, BusinessClock.of(TempLedger.CLOCK)).read(day);
    }

    private List<String> briefTotal(LocalDate day) {
        Table table = city.briefs(Language.ZH).daily(day, "陈某").blocks().stream()
                .filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
        return table.total();
    }

    @Test
    void overview_brief_and_roll_up_say_the_same() {
        city.city();
        Line sterile = city.line(city.firm("塘甲生物"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 120_000L);
        city.enter(city.returned(sterile, DAY, 101_000), city.returned(sterile, DAY.minusDays(8), 50_000));
        city.lots.enterAll(
                List.of(SterileLot.draft(sterile.id(), "L1", DAY.minusDays(8), 31_000, 7).sterilised(DAY.minusDays(7)),
                        SterileLot.draft(sterile.id(), "L2", DAY, 17_000, 14).sterilised(DAY)),
                ACTOR);
        for (LocalDate day : List.of(DAY, DAY.minusDays(1))) {
            TodaySources.Day overview = today(day);
            RollUp rollUp = city.rollUps.on(day);
            List<String> brief = briefTotal(day);

            assertThat(overview.figures().made()).isEqualTo(rollUp.total().made().today());
            assertThat(overview.figures().approved()).isEqualTo(rollUp.total().capacity().approved());
            assertThat(overview.figures().summary().missing()).hasSize(rollUp.total().missing());
            assertThat(overview.capacity().releasable()).isEqualTo(rollUp.total().made().releasable());
            assertThat(overview.capacity().inDesorption()).isEqualTo(rollUp.total().made().inDesorption());
            assertThat(brief.get(4)).isEqualTo(wan(rollUp.total().capacity().approved()));
            assertThat(brief.get(5)).isEqualTo(wan(rollUp.total().made().today()));
            assertThat(brief.get(9)).isEqualTo(wan(rollUp.total().made().releasable()));
            assertThat(brief.get(10)).isEqualTo(Integer.toString(rollUp.total().missing()));
        }
    }

    private static String wan(Long pieces) {
        return Wan.of(pieces).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Test
    void a_line_that_stands_still_is_named_with_its_hours_the_longest_first() {
        Line first = city.line(city.firm("甬丁无纺"), "2", ProductClass.KN95, LineStage.PRODUCING, 80_000L);
        Line second = city.line(city.firm("港丙箱包"), "1", ProductClass.KN95, LineStage.PRODUCING, 60_000L);
        // It is 2020-02-14 14:06.
        downtimes.save(Downtime.draft(second.id(), DowntimeReason.EQUIPMENT, DAY.atTime(9, 0)), ACTOR);
        downtimes.save(Downtime.draft(first.id(), DowntimeReason.MELTBLOWN, DAY.minusDays(1).atTime(12, 0)), ACTOR);
        List<DayCapacity.StoppedLine> stopped = today(DAY).capacity().stopped();

        assertThat(stopped).extracting(s -> s.row().firmName()).containsExactly("甬丁无纺", "港丙箱包");
        assertThat(stopped).extracting(DayCapacity.StoppedLine::minutes).containsExactly(26L * 60 + 6, 5L * 60 + 6);
        assertThat(today(DAY.minusDays(1)).capacity().stopped()).extracting(DayCapacity.StoppedLine::minutes).containsExactly(12L * 60);
    }

    @Test
    void firms_are_counted_once_by_what_holds_them_up() {
        Line held = city.line(city.firm("甬丁无纺"), "1", ProductClass.KN95, LineStage.PRODUCING, 80_000L);
        city.line(city.firm("港丙箱包"), "1", ProductClass.KN95, LineStage.PRODUCING, 60_000L);
        downtimes.save(Downtime.draft(held.id(), DowntimeReason.MELTBLOWN, DAY.atTime(9, 0)), ACTOR);
        DayCapacity capacity = today(DAY).capacity();

        assertThat(capacity.held()).singleElement().satisfies(h -> assertThat(h.firms()).containsExactly("甬丁无纺"));
        assertThat(capacity.heldFirms()).isEqualTo(1);
        assertThat(capacity.newlyProducing()).isZero();
    }
}
