package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardWordsTest {

    private static final Limit INHALATION = new Limit(
            "GB/T 32610-2016", "inhalation_resistance", "吸气阻力", Operator.LE, "175", null, "Pa", "流量 85 L/min", Rule.ANY, Comparison.FULL, "s",
            Confidence.HIGH);

    private final StandardWords chinese = new StandardWords(Messages.of(Language.ZH));
    private final StandardWords english = new StandardWords(Messages.of(Language.EN));

    @Test
    void a_failing_verdict_names_the_value_outside_the_limit_its_condition_and_the_rule() {
        Verdict verdict = Verdict.judge(INHALATION, List.of("168", "176"));
        assertThat(chinese.sentence(verdict)).isEqualTo("吸气阻力 ▲176，限值 ≤ 175 Pa（GB/T 32610-2016，流量 85 L/min）。每只达标。判定：不合格。");
        assertThat(english.sentence(verdict))
                .isEqualTo("Inhalation resistance ▲176, limit ≤ 175 Pa (GB/T 32610-2016, 流量 85 L/min); every specimen. Verdict: Fail.");
    }

    @Test
    void under_the_mean_the_mean_is_shown() {
        assertThat(chinese.sentence(Verdict.judge(INHALATION, List.of("168", "171", "176", "170", "169"), Rule.MEAN)))
                .contains("平均 170.8").endsWith("判定：合格。");
    }

    @Test
    void an_open_verdict_says_what_is_missing() {
        assertThat(chinese.sentence(Verdict.judge(INHALATION, List.of("168", "")))).endsWith("判定：待定。待填 1 格。");
    }

    @Test
    void limits_without_a_figure_have_words() {
        assertThat(chinese.limit(INHALATION)).isEqualTo("≤ 175 Pa");
        assertThat(chinese.limit(new Limit("S", "synthetic_blood", "血液", Operator.NONE_ALLOWED, null, null, null, null, Rule.ANY, Comparison.FULL, "s",
                Confidence.HIGH))).isEqualTo("不得检出（不渗透）");
        assertThat(chinese.limit(new Limit("S", "bfe", "BFE", Operator.GE, null, null, "%", null, Rule.ANY, Comparison.FULL, "s", Confidence.LOW)))
                .isEqualTo("限值未知");
        assertThat(chinese.rule(Rule.atLeast(8, 10))).isEqualTo("10 个中至少 8 个达标");
    }
}
