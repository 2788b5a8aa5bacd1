package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.fx.FaultText;
import io.maskline.testing.Custody.Transfer;
import io.maskline.testing.Sample.Marks;
import io.maskline.testing.Sample.Quantity;
import io.maskline.testkit.TempLedger;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    private static final LocalDateTime NINE = TempLedger.DAY.atTime(9, 20);

    private final TestingRegisters office = new TestingRegisters();
    private final Samples samples = Samples.open(office.temp.database(), office.temp.ledger());
    private final TestingRow request = office.create("III", 5, "inhalation_resistance");

    @AfterEach
    void close() {
        office.close();
    }

    private Sample stored(Sample sample) {
        return samples.save(sample, TempLedger.ACTOR);
    }

    private Sample sealed(TestingRow of, String seal) {
        return stored(samples.draft(of.request().id()).with(new Marks(seal, null, null, null)));
    }

    private static Transfer transfer(String from, String to, LocalDateTime at) {
        return new Transfer(from, to, at, "厂门口", "专人", "完好");
    }

    private List<SampleRow> handOver(String from, String to, LocalDateTime at) {
        return samples.handOver(request.request().id(), transfer(from, to, at), TempLedger.ACTOR);
    }

    private static String refusal(String field, ThrowingCallable call) {
        String[] said = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> {
            if (!field.isEmpty()) {
                assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, i -> assertThat(i.field()).isEqualTo(field));
            }
            said[0] = new FaultText(Messages.of(Language.ZH)).sentence(e.fault());
        });
        return said[0];
    }

    @Test
    void a_sample_is_stored_with_its_number_and_what_the_items_use_and_survives_a_restart() {
        Sample first = sealed(request, "ｆ-０００１ ");
        Sample second = stored(samples.draft(request.request().id()));

        assertThat(first.number()).isEqualTo(request.request().number() + "-01");
        assertThat(first.marks().sealNumber()).isEqualTo("F-0001");
        assertThat(first.quantity()).isEqualTo(new Quantity(5, null, null));
        assertThat(second.number()).endsWith("-02");
        assertThat(second.quantity().needed()).isZero();
        office.temp.restart();
        assertThat(Samples.open(office.temp.database(), office.temp.ledger()).ofRequest(request.request().id()))
                .extracting(SampleRow::sample).containsExactly(first, second);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_seal_number_is_used_once_among_all_requests_however_it_is_typed() {
        sealed(request, "F-0001");
        TestingRow other = office.create("III", 5, "exhalation_resistance");
        assertThatThrownBy(() -> sealed(other, "f-０００1"))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Duplicate.class));
        assertThat(sealed(other, "F-0002").marks().sealNumber()).isEqualTo("F-0002");
        stored(samples.draft(other.request().id()));
        assertThat(stored(samples.draft(other.request().id())).marks().sealNumber()).isNull();
    }

    @Test
    void a_number_of_a_deleted_sample_is_not_given_again() {
        Sample first = sealed(request, "F-0001");
        samples.delete(first, TempLedger.ACTOR);
        assertThat(sealed(request, "F-0001").number()).endsWith("-02");
    }

    @ParameterizedTest
    @CsvSource({"needed,-1,,", "needed,10000,,", "handedOver,5,-1,", "handedOver,5,10000,", "reserve,5,5,-1"})
    void pieces_lie_between_nothing_and_9999(String field, long needed, Long handedOver, Long reserve) {
        Sample draft = samples.draft(request.request().id()).with(new Quantity(needed, handedOver, reserve));
        assertThat(refusal(field, () -> stored(draft))).contains("9,999");
    }

    @ParameterizedTest
    @CsvSource({"5,,5,,0", "5,2,7,,0", "5,,5,5,0", "5,,5,4,1", "5,2,7,5,2", "5,,5,0,5", "5,,5,9,0"})
    void what_is_due_is_what_is_used_and_kept_and_a_blank_count_is_not_zero(long needed, Long reserve, long due, Long counted, long missing) {
        Sample sample = samples.draft(request.request().id()).with(new Quantity(needed, counted, reserve));
        SampleCount count = SampleCount.of(List.of(sample));
        assertThat(count.due()).isEqualTo(due);
        assertThat(count.handedOver()).isEqualTo(counted);
        assertThat(count.missing()).isEqualTo(missing);
    }

    @Test
    void one_sample_not_counted_leaves_the_request_uncounted() {
        Sample counted = samples.draft(request.request().id()).with(new Quantity(5, 5L, null));
        Sample open = counted.with(counted.quantity().counted(null));
        assertThat(SampleCount.of(List.of(counted, open)).handedOver()).isNull();
        assertThat(SampleCount.of(List.of()).handedOver()).isNull();
        assertThat(SampleCount.of(List.of(counted, open.at(SampleState.GIVEN_BACK)))).isEqualTo(new SampleCount(5, 5L));
    }

    @Test
    void hand_overs_follow_each_other() {
        sealed(request, "F-0001");
        handOver("王某", "李某", NINE);
        List<SampleRow> rows = handOver("李 某", "实验室周某", NINE.plusHours(2));

        assertThat(rows).singleElement().satisfies(r -> {
            assertThat(r.custody()).extracting(Custody::placeNo).containsExactly(1L, 2L);
            assertThat(r.last()).contains(transfer("李 某", "实验室周某", NINE.plusHours(2)));
        });
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_hand_over_starts_where_the_last_one_ended_and_not_before_it() {
        sealed(request, "F-0001");
        handOver("王某", "李某", NINE);

        assertThat(refusal("from", () -> handOver("赵某", "周某", NINE.plusHours(1))))
                .contains("由 王某 交给 李某（2020-02-14 09:20）", "应由 李某 交出", "填的是 赵某");
        assertThat(refusal("at", () -> handOver("李某", "周某", NINE.minusMinutes(1)))).contains("2020-02-14 09:19", "李某 于 2020-02-14 09:20");
        assertThat(samples.ofRequest(request.request().id()).getFirst().custody()).hasSize(1);
        assertThat(handOver("李某", "周某", NINE).getFirst().custody()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"from,' ',李某,0", "to,王某,'',0", "to,王某,王 某,0", "at,王某,李某,1"})
    void a_hand_over_has_two_people_and_a_time_that_has_come(String field, String from, String to, int days) {
        sealed(request, "F-0001");
        assertThat(refusal(field, () -> handOver(from, to, NINE.plusDays(days)))).isNotBlank();
    }

    @Test
    void without_a_sample_nothing_is_handed_over() {
        assertThat(refusal("", () -> handOver("王某", "李某", NINE))).contains(request.request().number(), "先登记样品");
    }

    @Test
    void a_sample_at_the_lab_ends_used_up_or_kept() {
        Sample sample = stored(samples.draft(request.request().id()).with(new Quantity(5, 5L, null)));
        assertThat(refusal("", () -> samples.end(sample, SampleState.USED_UP, TempLedger.ACTOR))).contains("不在实验室");
        office.through(request, TestingStage.RECEIVED);
        Sample at = samples.ofRequest(request.request().id()).getFirst().sample();
        assertThat(samples.end(at, SampleState.KEPT, TempLedger.ACTOR).state()).isEqualTo(SampleState.KEPT);
    }
}
