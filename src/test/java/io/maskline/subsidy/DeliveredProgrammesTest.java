package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every programme delivered computes the examples of its own file and refuses those it says it refuses. */
class DeliveredProgrammesTest {

    private static final List<Policy> DELIVERED = Programmes.delivered();

    record Example(Policy policy, String name, JsonNode claim, String approved) {
        @Override
        public String toString() {
            return policy.programme().code() + " " + name;
        }
    }

    static Stream<Example> examples() {
        return DELIVERED.stream().flatMap(p -> file(p).valueStream().map(e -> new Example(
                p, e.path("name").asString(), e.path("claim"), e.path("refused").asBoolean(false) ? "" : e.path("approved").asString())));
    }

    private static JsonNode file(Policy policy) {
        String place = "/db/programmes/examples/" + policy.programme().code() + ".json";
        try (InputStream in = Objects.requireNonNull(DeliveredProgrammesTest.class.getResourceAsStream(place), place)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(place, e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_comes_out_as_stated(Example example) {
        Claim claim = ClaimJson.claim(example.claim(), LocalDate.of(2020, 2, 14));
        if (example.approved().isEmpty()) {
            assertThatThrownBy(() -> PolicyRule.calculate(example.policy(), claim)).isInstanceOf(FaultException.class);
        } else {
            assertThat(PolicyRule.calculate(example.policy(), claim).approved().toPlainString()).isEqualTo(example.approved());
        }
    }

    @Test
    void every_rule_makes_sense_has_a_source_and_says_how_sure_it_is() {
        assertThat(DELIVERED).extracting(p -> p.programme().code()).contains(
                "HARBIN-2020-LINE", "GUANGDONG-2020-EQUIP", "PUTIAN-2020-LINE", "QUANZHOU-2020-LINE", "WUHAN-2020-UPGRADE", "SHENZHEN-2020-EQUIP", "MEISHAN-2020-EQUIP");
        assertThat(DELIVERED).allSatisfy(p -> {
            PolicyCheck.require(p);
            assertThat(p.programme().source()).isNotBlank();
            assertThat(p.programme().confidence()).isIn("H", "M", "L");
        });
    }

    @Test
    void a_rule_is_told_as_arithmetic() {
        RuleWords words = new RuleWords(Messages.of(Language.ZH));
        assertThat(words.formula(Programmes.delivered("HARBIN-2020-LINE"))).isEqualTo("固定资产投资补助 = 设备投入 × 10%；单户封顶 5,000,000.00");
        assertThat(words.formula(Programmes.delivered("GUANGDONG-2020-EQUIP"))).isEqualTo("设备投资补助 = 设备投入 × 80%/50%/40%，按发票日期分档");
    }
}
