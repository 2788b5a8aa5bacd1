package io.maskline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SocialCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static List<Vectors.Case> vectors() {
        return Vectors.of("uscc");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void worked_codes_are_accepted_and_a_wrong_check_only_warns(Vectors.Case row) {
        SocialCreditCode code = SocialCreditCode.parse("uscc", row.input());
        assertThat(code.fits()).isEqualTo(row.expected().equals("valid"));
        assertThat(code.warning("uscc").isEmpty()).isEqualTo(code.fits());
    }

    @Test
    void a_wrong_last_character_names_the_right_one() {
        SocialCreditCode code = SocialCreditCode.parse("uscc", "91330203XDEM00011M");
        assertThat(code.expectedCheck()).isEqualTo('Y');
        assertThat(code.corrected()).isEqualTo("91330203XDEM00011Y");
        assertThat(code.warning("uscc")).contains(Fault.invalid("uscc", "text.warning.uscc.check", "Y", "M"));
    }

    @Test
    void a_wrong_organisation_check_is_named_although_the_last_character_fits() {
        String wrongOrganisation = SocialCreditCode.parse("uscc", "91330203XDEM000120").corrected();
        SocialCreditCode code = SocialCreditCode.parse("uscc", wrongOrganisation);
        assertThat(code.checkFits()).isTrue();
        assertThat(code.warning("uscc")).contains(Fault.invalid("uscc", "text.warning.uscc.organisation", "1", "2"));
    }

    @Test
    void full_width_lower_case_and_spaces_are_understood() {
        assertThat(SocialCreditCode.parse("uscc", " ９1330203 xdem00011y ").text()).isEqualTo("91330203XDEM00011Y");
    }

    @ParameterizedTest
    @CsvSource({
        "9133020, text.fault.uscc.length",
        "91330203XDEM00011YY, text.fault.uscc.length",
        "91330203XDEM0001IY, text.fault.uscc.character",
        "91330203XDEM0001O1, text.fault.uscc.character",
        "91330203XDEM0001中1, text.fault.uscc.character"
    })
    void wrong_length_or_character_is_refused(String typed, String key) {
        assertThatThrownBy(() -> SocialCreditCode.parse("uscc", typed))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().key()).isEqualTo(key);
                    assertThat(e.fault()).isInstanceOf(Fault.Invalid.class);
                });
    }

    @Property
    void a_single_changed_character_is_always_found(
            @ForAll("codes") String fitting, @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(max = 30) int other) {
        char replacement = ALPHABET.charAt(other);
        Assume.that(fitting.charAt(place) != replacement);
        String changed = fitting.substring(0, place) + replacement + fitting.substring(place + 1);
        assertThat(SocialCreditCode.parse("uscc", changed).checkFits()).isFalse();
    }

    @Property
    void the_corrected_code_fits_its_last_character(@ForAll("codes") String fitting) {
        assertThat(SocialCreditCode.parse("uscc", fitting).checkFits()).isTrue();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(18)
                .map(s -> SocialCreditCode.parse("uscc", s).corrected());
    }
}
