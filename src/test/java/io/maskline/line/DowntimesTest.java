package io.maskline.line;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.output.LineLedger;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is 2020-02-14 14:06. */
class DowntimesTest {

    private LineLedger ledger;
    private Line line;
    private Downtimes downtimes;

    @BeforeEach
    void open() {
        ledger = new LineLedger();
        line = ledger.line(ledger.firm("甬丁无纺制品"), "2", LineStage.PRODUCING, 144_000L);
        downtimes = Downtimes.open(ledger.temp.database(), ledger.lines, ledger.temp.ledger(), LineLedger.clock(Duration.ZERO));
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static LocalDateTime at(String dayAndTime) {
        return LocalDateTime.parse("2020-02-" + dayAndTime.replace(' ', 'T'));
    }

    private Downtime of(String start, @Nullable String end) {
        return Downtime.draft(line.id(), DowntimeReason.MELTBLOWN, at(start)).withEnd(end == null ? null : at(end), null);
    }

    @ParameterizedTest(name = "beside 12 08:00–12 20:00 and open since 13 12:00: {0} to {1}: {2}")
    @CsvSource(nullValues = "-", value = {
        "12 00:00, 12 08:00, -",
        "12 20:00, 13 12:00, -",
        "12 00:00, 12 08:01, startedAt",
        "12 19:59, 12 21:00, startedAt",
        "12 09:00, 12 10:00, startedAt",
        "12 00:00, 13 00:00, startedAt",
        "12 21:00, -,        startedAt",
        "14 08:00, 14 09:00, startedAt",
        "12 20:00, 12 20:00, endedAt",
        "12 21:00, 12 20:30, endedAt",
        "11 21:00, 14 14:07, endedAt",
        "14 14:07, -,        startedAt",
    })
    void times_of_a_line_never_share_a_minute_nor_lie_ahead(String start, @Nullable String end, @Nullable String refusedAt) {
        downtimes.save(of("12 08:00", "12 20:00"), ACTOR);
        downtimes.save(of("13 12:00", null), ACTOR);
        if (refusedAt == null) {
            assertThat(downtimes.save(of(start, end), ACTOR).startedAt()).isEqualTo(at(start));
        } else {
            assertThatThrownBy(() -> downtimes.save(of(start, end), ACTOR)).isInstanceOfSatisfying(FaultException.class,
                    e -> assertThat(((Fault.Invalid) e.fault()).field()).isEqualTo(refusedAt));
        }
    }

    @ParameterizedTest(name = "open at {0}: {1}")
    @CsvSource({"12 07:59, false", "12 08:00, true", "12 19:59, true", "12 20:00, false"})
    void it_stands_still_from_the_first_minute_to_the_last(String moment, boolean open) {
        downtimes.save(of("12 08:00", "12 20:00"), ACTOR);
        assertThat(downtimes.open(at(moment))).hasSize(open ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource({"2020-02-11, 0", "2020-02-12, 720", "2020-02-13, 1440", "2020-02-14, 846", "2020-02-15, 0"})
    void a_day_gets_the_minutes_that_fall_on_it(LocalDate day, long minutes) {
        Downtime open = downtimes.save(of("12 12:00", null), ACTOR);
        assertThat(open.minutesOn(day, at("14 14:06"))).isEqualTo(minutes);
        assertThat(downtimes.on(day).contains(open)).isEqualTo(minutes > 0 || day.equals(LocalDate.of(2020, 2, 15)));
    }

    @Test
    void the_minutes_of_the_days_add_up_to_the_whole() {
        Downtime open = of("10 09:17", null);
        LocalDateTime now = at("14 14:06");
        long sum = 0;
        for (int d = 9; d <= 16; d++) {
            sum += open.minutesOn(LocalDate.of(2020, 2, d), now);
        }
        assertThat(sum).isEqualTo(open.minutes(now)).isEqualTo(4 * 1440 + 4 * 60 + 49);
    }

    @ParameterizedTest(name = "approved {0}, {1} to {2}, works {3} minutes a day: {4}")
    @CsvSource({
        "144000, 12 00:00, 12 12:00, 1440, 72000",
        "144000, 12 12:00, 13 14:00, 1440, 156000",
        "100000, 12 12:00, 12 12:07, 1440, 486",
        "144000, 12 12:00, 13 14:00, 480,  288000",
        "144000, 12 08:00, 12 10:00, 480,  36000",
        "0,      12 08:00, 12 10:00, 480,  0",
    })
    void lost_output_is_the_share_of_the_working_minutes_and_never_more_than_a_day_a_day(
            long approved, String start, String end, long working, long lost) {
        assertThat(Downtimes.loss(approved, of(start, end), working, at("14 14:06"))).isEqualTo(lost);
    }

    @Test
    void the_working_minutes_are_those_the_task_force_stated() {
        Downtime stop = of("13 08:00", "13 10:00");
        assertThat(downtimes.proposedLoss(stop)).isEqualTo(12_000);
        ledger.lines.stateCapacity(new LineCapacityStep(Ids.next(), 0, line.id(), CapacityKind.APPROVED, DAY, null,
                new CapacityFormula(new BigDecimal("150"), 480, 2, BigDecimal.ONE), "", "双班核定"), ACTOR);
        assertThat(downtimes.proposedLoss(stop)).as("144,000 in 960 minutes").isEqualTo(18_000);
    }

    @Test
    void nothing_is_proposed_where_nobody_approved_a_capacity() {
        Line unrated = ledger.line(ledger.firm("塘戊纸品"), "1", LineStage.TRIAL, null);
        assertThat(downtimes.proposedLoss(Downtime.draft(unrated.id(), DowntimeReason.POWER, at("13 08:00")).withEnd(at("13 10:00"), null))).isNull();
    }

    @Test
    void the_end_takes_the_proposal_unless_a_person_says_otherwise() {
        Downtime first = downtimes.end(downtimes.save(of("12 08:00", null), ACTOR), at("12 10:00"), null, ACTOR);
        Downtime second = downtimes.end(downtimes.save(of("13 08:00", null), ACTOR), at("13 10:00"), 5_000L, ACTOR);

        assertThat(first.lostOutput()).isEqualTo(12_000);
        assertThat(downtimes.ofLine(line.id())).containsExactly(second, first);
        assertThat(second.lostOutput()).isEqualTo(5_000);
        assertThat(ledger.temp.ledger().undo(ACTOR)).isEqualTo(Title.of("line.downtime.step.end", "甬丁无纺制品", "2", "2020-02-13 08:00"));
        assertThat(downtimes.open(at("14 14:00"))).hasSize(1);
    }

    @Test
    void it_is_read_back_to_the_minute_and_the_ledger_verifies() {
        UUID id = downtimes.save(new Downtime(Ids.next(), 0, line.id(), DowntimeReason.EPIDEMIC, at("13 08:00").plusSeconds(31), null, 0L, "隔离"), ACTOR).id();
        ledger.temp.restart();
        Downtimes again = Downtimes.open(ledger.temp.database(), ledger.lines, ledger.temp.ledger(), LineLedger.clock(Duration.ZERO));
        assertThat(again.find(id)).hasValueSatisfying(d -> assertThat(d.startedAt()).isEqualTo(at("13 08:00")));
        assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
    }
}
