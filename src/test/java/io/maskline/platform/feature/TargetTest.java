package io.maskline.platform.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "line, line, ''",
        "line/lines, line, lines",
        "line/lines?, line, lines",
        "line?district=x, line, ''",
        "'', '', ''",
    })
    void featureAndViewAreReadBesideAnyFilter(String text, String feature, String view) {
        Target target = Target.parse(text);

        assertThat(target.feature()).isEqualTo(feature);
        assertThat(target.view()).isEqualTo(view);
    }

    @Test
    void filtersKeepTheirOrderAndGatherValuesOfTheSameName() {
        assertThat(Target.parse("line/lines?district=东港区&productClass=KN95&district=南塘").filters())
                .containsExactly(Map.entry("district", List.of("东港区", "南塘")), Map.entry("productClass", List.of("KN95")));
    }

    @Test
    void everyRowIsSaidByAMarkWithNothingBehindIt() {
        String text = Target.everyRow("line", "lines");

        assertThat(text).isEqualTo("line/lines?");
        assertThat(Target.parse(text).everyRow()).isTrue();
        assertThat(Target.parse(text).saysRows()).isTrue();
        assertThat(Target.parse("line/lines").saysRows()).isFalse();
        assertThat(Target.parse("line/lines?stage=TRIAL").everyRow()).isFalse();
        assertThat(Target.parse("line/lines?stage=TRIAL").saysRows()).isTrue();
    }

    @Test
    void aWantedEmptyValueIsNotTheSameAsNoFilter() {
        assertThat(Target.parse("line/lines?district=").filters()).containsExactly(Map.entry("district", List.of("")));
    }

    @ParameterizedTest
    @CsvSource({
        "%E4%B8%9C%E6%B8%AF, 东港",
        "a%26b%3Dc, a&b=c",
        "100%, 100%",
        "%zz, %zz",
        "a=b, a=b",
    })
    void valuesAreDecodedAndWhatCannotBeStaysAsItStands(String written, String value) {
        assertThat(Target.parse("line/lines?firm=" + written).filters().get("firm")).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB/T 32610-2016", "甬甲&乙=丙？", "a+b c%20", "?", "#", ""})
    void whatIsWrittenIsReadBack(String value) {
        Target target = new Target("line", "lines", Map.of()).with("firm", value).with("firm", "另一家").with("stage", "TRIAL");

        assertThat(Target.parse(target.text())).isEqualTo(target);
    }
}
