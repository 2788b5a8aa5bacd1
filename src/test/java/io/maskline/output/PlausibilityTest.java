package io.maskline.output;

import static io.maskline.output.StockBalanceTest.returned;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.Line;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.i18n.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be explained, in the words of the screen. */
class PlausibilityTest {

    private static final UUID LINE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static final Messages ZH = Messages.of(Language.ZH);

    private static List<String> sentences(Line.Capacity capacity, OutputReturn made, OutputReturn... earlier) {
        List<OutputReturn> all = new ArrayList<>(List.of(earlier));
        all.add(made);
        return Plausibility.warnings(capacity, new LineBooks(false, all, List.of()), made).stream()
                .map(w -> ZH.text(w.key(), w.args())).map(s -> s.replace("可保存，请写明原因。", "")).toList();
    }

    private static OutputReturn on(LocalDate day, long quantity, @Nullable Long opening, @Nullable Long shipped, @Nullable Long closing) {
        return returned(LINE, day, quantity, null, new Stock(opening, new Shipped(null, null, shipped, null, null), closing));
    }

    private static OutputReturn on(LocalDate day, long quantity) {
        return OutputReturn.draft(LINE, day, quantity);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "200000 | 200000 | 200000 | -",
        "210000 | 200000 | 200000 | 当日产量 21.0 万只，为核定产能 20.0 万只的 105%。",
        "210000 | 300000 | 200000 | 当日产量 21.0 万只，为核定产能 20.0 万只的 105%。",
        "310000 | 300000 | -      | 当日产量 31.0 万只，为设备能力（每分钟产量×班次）30.0 万只的 103%。",
        "999999 | -      | -      | -"})
    void above_what_was_approved_or_the_machine_can(long made, Long machine, Long approved, String said) {
        assertThat(sentences(new Line.Capacity(machine, approved, null), on(DAY, made))).isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void above_both_both_are_named() {
        assertThat(sentences(new Line.Capacity(300_000L, 200_000L, null), on(DAY, 330_000))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "5000, 5000, 5000, true", "5000, 5000, 5001, false", "5001, 5000, 5000, false", "-, 5000, 5000, false", "5000, -, 5000, false", "0, 0, 0, false"})
    void three_equal_days_in_a_row(Long first, Long second, long third, boolean said) {
        List<OutputReturn> earlier = new ArrayList<>();
        if (first != null) {
            earlier.add(on(DAY.minusDays(2), first));
        }
        if (second != null) {
            earlier.add(on(DAY.minusDays(1), second));
        }
        List<String> sentences = sentences(Line.Capacity.UNKNOWN, on(DAY, third), earlier.toArray(OutputReturn[]::new));

        assertThat(sentences).isEqualTo(said ? List.of("自 2020-02-12 起三天产量都是 0.5 万只。") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"50000, 0, true", "0, 0, false", "50000, 1, false"})
    void nothing_all_at_once_after_a_producing_day(long before, long made, boolean said) {
        assertThat(sentences(Line.Capacity.UNKNOWN, on(DAY, made), on(DAY.minusDays(3), before)))
                .isEqualTo(said ? List.of("2020-02-11 产量 5.0 万只，当日为 0。") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "100000 | 30000 | 120000 | -",
        "100000 | 30000 | 115000 | 期初 10.0 + 合格 5.0 − 调出 3.0 = 12.0 万只，填报期末 11.5，少 0.5 万只。",
        "100000 | 30000 | 125000 | 期初 10.0 + 合格 5.0 − 调出 3.0 = 12.0 万只，填报期末 12.5，多 0.5 万只。",
        "-      | 30000 | 115000 | -",
        "10000  | 90000 | -      | 按其余各数推算，期末为 −3.0 万只。",
        "100000 | -     | 170000 | 按其余各数推算，调出为 −2.0 万只。"})
    void books_that_do_not_add_up_name_the_missing_number(Long opening, Long shipped, Long closing, String said) {
        assertThat(sentences(Line.Capacity.UNKNOWN, on(DAY, 50_000, opening, shipped, closing))).isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void the_opening_is_compared_with_what_the_day_before_left() {
        OutputReturn before = on(DAY.minusDays(2), 50_000, 100_000L, 30_000L, null);

        assertThat(sentences(Line.Capacity.UNKNOWN, on(DAY, 1, 120_000L, 0L, null), before)).isEmpty();
        assertThat(sentences(Line.Capacity.UNKNOWN, on(DAY, 1, 110_000L, 0L, null), before))
                .containsExactly("填报期初 11.0 万只，上一日期末 12.0 万只，差 1.0 万只。");
    }

    @Test
    void several_are_one_question_with_all_its_sentences() {
        OutputReturn made = on(DAY, 250_000, 0L, 0L, 240_000L);
        List<Phrase> warnings = Plausibility.warnings(new Line.Capacity(null, 200_000L, null), new LineBooks(false, List.of(made), List.of()), made);

        assertThat(ReasonNeeded.of(null, made, warnings)).hasValueSatisfying(f -> {
            assertThat(f.field()).isEqualTo("reason");
            assertThat(ZH.text(f.key(), f.args())).contains("125%").contains("少 1.0 万只").endsWith("写明一次原因即可保存。");
        });
        assertThat(ReasonNeeded.of(null, made, List.of())).isEmpty();
    }

    @Test
    void a_figure_added_is_no_correction_and_one_changed_or_taken_back_is() {
        OutputReturn before = on(DAY, 50_000, null, 10_000L, null);

        assertThat(ReasonNeeded.corrects(before, on(DAY, 50_000, 0L, 10_000L, 40_000L))).isFalse();
        assertThat(ReasonNeeded.corrects(before, on(DAY, 50_000, null, 20_000L, null))).isTrue();
        assertThat(ReasonNeeded.corrects(before, on(DAY, 50_000, null, null, null))).isTrue();
        assertThat(ReasonNeeded.corrects(null, before)).isFalse();
    }
}
