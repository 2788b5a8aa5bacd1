package io.maskline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorTimesTest {

    private static final FloorTimes TIMES = FloorTimes.delivered();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);

    @ParameterizedTest
    @CsvSource({
        "bfe, 2020-02-15, bfe, 2020-02-16",
        "bacteria, 2020-02-14, bacteria, 2020-02-16",
        "fungi, 2020-02-20, fungi, 2020-02-21",
        "sterility, 2020-02-27, sterility, 2020-02-28",
        "cytotoxicity, 2020-02-20, cytotoxicity, 2020-02-21",
        "sensitisation, 2020-03-12, sensitisation, 2020-03-13",
        "bfe fungi strap_strength, 2020-02-17, fungi, 2020-02-21"})
    void a_promise_before_the_slowest_item_can_be_done_is_impossible(String items, LocalDate promised, String binding, LocalDate earliest) {
        FloorTimes.Impossible impossible = TIMES.against(List.of(items.split(" ")), DAY, promised).orElseThrow();

        assertThat(impossible.floor().item()).isEqualTo(binding);
        assertThat(impossible.earliest()).isEqualTo(earliest);
        assertThat(TIMES.against(List.of(items.split(" ")), DAY, earliest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"strap_strength, 2020-02-14", "inhalation_resistance pressure_difference, 2020-02-14", "bfe, 2020-02-16"})
    void what_is_not_known_to_take_long_may_be_promised_for_the_same_day(String items, LocalDate promised) {
        assertThat(TIMES.against(Arrays.asList(items.split(" ")), DAY, promised)).isEmpty();
        assertThat(TIMES.against(Set.of(), DAY, DAY)).isEmpty();
    }

    @Property
    void more_time_or_fewer_items_never_make_a_promise_worse(@ForAll @IntRange(max = 40) int days, @ForAll @IntRange(max = 5) int left) {
        List<String> items = TIMES.all().stream().map(FloorTime::item).toList();
        boolean all = TIMES.against(items, DAY, DAY.plusDays(days)).isPresent();
        boolean fewer = TIMES.against(items.subList(0, left), DAY, DAY.plusDays(days)).isPresent();
        boolean later = TIMES.against(items, DAY, DAY.plusDays(days + 1)).isPresent();

        assertThat(all || !fewer).isTrue();
        assertThat(all || !later).isTrue();
    }

    @Test
    void every_time_says_where_it_was_read_and_that_it_is_to_be_checked() {
        assertThat(TIMES.all()).hasSize(6).allSatisfy(t -> {
            assertThat(t.source()).isNotBlank();
            assertThat(t.confidence()).isEqualTo("M");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, bfe, 2020-02-15, BFE至少要 48 小时（一般经验，待核）：02-14 周五 开始，最早 02-16 周日 有结果，02-15 周六 来不及。仍可保存。",
        "ZH, fungi, 2020-02-17, BFE至少要 7 天（一般经验，待核）：02-14 周五 开始，最早 02-21 周五 有结果，02-17 周一 来不及。仍可保存。"})
    void says_why_in_a_sentence(Language language, String item, LocalDate promised, String sentence) {
        FloorWords words = new FloorWords(Messages.of(language));
        assertThat(words.sentence(TIMES.against(List.of(item), DAY, promised).orElseThrow(), "BFE", DAY)).isEqualTo(sentence);
    }

    @Test
    void says_it_in_english_too() {
        FloorWords words = new FloorWords(Messages.of(Language.EN));
        assertThat(words.sentence(TIMES.against(List.of("fungi"), DAY, DAY).orElseThrow(), "Fungi", DAY))
                .startsWith("Fungi takes at least 7 days (common knowledge, to be checked): begun on 02-14 Fri")
                .contains("02-21 Fri");
    }
}
