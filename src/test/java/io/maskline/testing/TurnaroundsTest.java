package io.maskline.testing;

import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.lab.Lab;
import io.maskline.lab.LabTerms;
import io.maskline.testing.TestingRequest.Assignment;
import io.maskline.testing.TestingRequest.Chain;
import io.maskline.testing.TestingRequest.Dates;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testing.TestingRequest.Subject;
import io.maskline.testing.Turnaround.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnaroundsTest {

    private static final Lab FIRST = lab(1, "纺织院");
    private static final Lab SECOND = lab(2, "质检院");

    private final List<TestingRow> rows = new ArrayList<>();

    @Test
    void counts_spans_and_shares_of_a_lab() {
        request(FIRST, TestingStage.SENT, -3, 2, null);
        request(FIRST, TestingStage.TESTING, -9, -1, null);
        request(FIRST, TestingStage.RECEIVED, -1, null, null);
        request(FIRST, TestingStage.REPORTED, -10, -6, -6);
        request(FIRST, TestingStage.CLOSED, -10, -8, -3);
        request(FIRST, TestingStage.CLOSED, -10, null, -9);
        request(FIRST, TestingStage.CLOSED, -10, -4, -5);
        request(FIRST, TestingStage.SPLIT, -10, -4, null);
        Turnaround first = of().getFirst();
        assertThat(first.count(Figure.WAITING)).isZero();
        assertThat(first.count(Figure.SENT)).isEqualTo(1);
        assertThat(first.count(Figure.RECEIVED)).isEqualTo(1);
        assertThat(first.count(Figure.TESTING)).isEqualTo(1);
        assertThat(first.rows(Figure.OVERDUE)).extracting(r -> r.request().stage()).containsExactly(TestingStage.TESTING);
        assertThat(first.count(Figure.NOT_PROMISED)).isEqualTo(1);
        assertThat(first.count(Figure.REPORTED)).isEqualTo(4);
        assertThat(first.count(Figure.COMPARED)).isEqualTo(3);
        assertThat(first.count(Figure.ON_TIME)).isEqualTo(2);
        assertThat(first.promisedDays()).as("of 2, 4 and 6").isEqualByComparingTo("4");
        assertThat(first.actualDays()).as("of 1, 4, 5 and 7").isEqualByComparingTo("4.5");
        assertThat(first.longestDays()).isEqualTo(7);
    }

    @Test
    void nothing_reported_is_missing_and_reported_on_the_same_day_is_zero() {
        request(SECOND, TestingStage.REPORTED, -2, null, -2);
        List<Turnaround> board = of();
        assertThat(board).extracting(Turnaround::lab).containsExactly("纺织院", "质检院");
        assertThat(board.getFirst().rows()).isEmpty();
        assertThat(board.getFirst().actualDays()).isNull();
        assertThat(board.getFirst().longestDays()).isNull();
        assertThat(board.get(1).longestDays()).isZero();
        assertThat(board.get(1).actualDays()).isEqualByComparingTo("0");
        assertThat(board.get(1).promisedDays()).isNull();
    }

    @Test
    void labs_no_longer_registered_and_requests_without_a_lab_stand_last() {
        Lab gone = lab(9, "旧所");
        request(null, TestingStage.REQUESTED, -1, null, null);
        request(gone, TestingStage.TESTING, -1, 3, null);
        assertThat(of()).extracting(Turnaround::lab).containsExactly("纺织院", "质检院", "旧所", null);
        assertThat(of().getLast().count(Figure.WAITING)).isEqualTo(1);
    }

    private List<Turnaround> of() {
        return Turnarounds.of(rows, List.of(FIRST, SECOND), DAY);
    }

    /** Days are counted from the business date. */
    private void request(@Nullable Lab lab, TestingStage stage, int requested, @Nullable Integer due, @Nullable Integer reported) {
        UUID id = new UUID(3, rows.size());
        TestingRequest request = new TestingRequest(
                id, 1, "A-%04d".formatted(rows.size() + 1), new Subject(new UUID(4, 1), null, "民用口罩", "GB/T 32610-2016", null),
                new Assignment(lab == null ? null : lab.id(), false, null, day(due)), Chain.FIRST, stage,
                new Dates(DAY.plusDays(requested), null, day(reported)), Report.UNKNOWN, Priority.ORDINARY, null, null);
        rows.add(new TestingRow(request, "宁波九点", null, lab == null ? null : lab.shortName(), List.of()));
    }

    private static @Nullable LocalDate day(@Nullable Integer from) {
        return from == null ? null : DAY.plusDays(from);
    }

    private static Lab lab(int number, String name) {
        return new Lab(new UUID(1, number), 1, name, name, null, null, null, null, LabTerms.UNKNOWN);
    }
}
