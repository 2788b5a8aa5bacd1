package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.subsidy.DuplicateGuard.Kind;
import io.maskline.subsidy.DuplicateGuard.Taken;
import io.maskline.subsidy.DuplicateGuard.Use;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "03872215 | 03872215",
        "No.03872215 | 03872215",
        "№ 03872215 | 03872215",
        "＃０３８７ ２２１５ | 03872215",
        "NO：03872215 | 03872215",
        "3872215 | 3872215",
        "kz－０１ | KZ-01",
        "NORD-7 | NORD-7",
        "no 12 | 12",
    })
    void a_number_is_compared_without_how_it_was_typed(String typed, String key) {
        assertThat(PaperKey.of(typed)).isEqualTo(key);
    }

    @Property
    void width_case_spaces_and_a_lead_make_no_difference(@ForAll("numbers") String number, @ForAll("leads") String lead) {
        String wide = number.chars().mapToObj(c -> c > ' ' && c <= '~' ? String.valueOf((char) (c - '!' + '！')) : String.valueOf((char) c)).collect(Collectors.joining("\u3000"));
        assertThat(PaperKey.of(lead + wide.toLowerCase(Locale.ROOT))).isEqualTo(PaperKey.of(number));
        assertThat(PaperKey.of(PaperKey.of(number))).isEqualTo(PaperKey.of(number));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> tail = Arbitraries.strings().withCharRange('A', 'Z').withCharRange('0', '9').withChars('-').ofMaxLength(6);
        return Combinators.combine(digits, tail).as((d, t) -> d + t);
    }

    @Provide
    Arbitrary<String> leads() {
        return Arbitraries.of("", "No.", "№", "# ", "ＮＯ．", "no:", " No. # ");
    }

    private static ClaimParts parts(String invoice, String serial, String machine, String covers) {
        return ClaimRows.parts(invoice, serial, machine, covers);
    }

    private static Taken taken(Kind kind, String key) {
        return new Taken(new Use(kind, key, key, 4), "厂B", "第一批", "A-0005");
    }

    private static Fault.Invalid refused(ClaimParts parts, Taken... others) {
        FaultException[] thrown = new FaultException[1];
        assertThatThrownBy(() -> DuplicateGuard.require(parts, List.of(others)))
                .isInstanceOfSatisfying(FaultException.class, e -> thrown[0] = e);
        return (Fault.Invalid) thrown[0].fault();
    }

    @Test
    void the_other_place_is_named_with_firm_programme_number_and_row() {
        Fault.Invalid fault = refused(parts("No.03872215", "", "", ""), taken(Kind.INVOICE, "03872215"));
        assertThat(fault.field()).isEqualTo("invoices.1.number");
        assertThat(fault.key()).isEqualTo("claim.fault.taken.invoice");
        assertThat(fault.args()).containsExactly("No.03872215", "厂B", "第一批", "A-0005", 4L);
    }

    @Test
    void a_serial_is_the_same_on_a_machine_and_on_an_invoice() {
        assertThat(refused(parts("1", "kz-01", "", ""), taken(Kind.MACHINE, "KZ-01")).field()).isEqualTo("invoices.1.serial");
        assertThat(refused(parts("", "", "KZ-01", ""), taken(Kind.INVOICE_SERIAL, "KZ-01")).field()).isEqualTo("machines.1.serial");
    }

    @Test
    void a_number_and_a_serial_that_read_alike_are_two_things() {
        assertThatCode(() -> DuplicateGuard.require(parts("100", "", "", ""), List.of(taken(Kind.MACHINE, "100")))).doesNotThrowAnyException();
    }

    @Test
    void money_from_elsewhere_takes_what_it_covers_both_ways() {
        assertThat(refused(parts("03872215", "", "", ""), taken(Kind.COVERED, "03872215")).key()).isEqualTo("claim.fault.covered.invoice");
        assertThat(refused(parts("", "", "", "No.1、KZ-01"), taken(Kind.MACHINE, "KZ-01")).key()).isEqualTo("claim.fault.covers.machine");
    }

    @Test
    void covering_a_paper_of_its_own_is_declared_stacking() {
        assertThatCode(() -> DuplicateGuard.require(parts("03872215", "", "", "03872215"), List.of())).doesNotThrowAnyException();
        assertThatCode(() -> DuplicateGuard.require(parts("", "", "", "03872215"), List.of(taken(Kind.COVERED, "03872215")))).doesNotThrowAnyException();
    }

    @Test
    void a_number_stands_once_in_its_own_application_while_two_invoices_may_pay_one_machine() {
        ClaimParts one = parts("1", "KZ-01", "KZ-01", "");
        ClaimParts two = parts("２", "KZ-01", "", "");
        ClaimParts both = new ClaimParts(List.of(one.invoices().getFirst(), two.invoices().getFirst()), one.machines(), List.of(), List.of(), List.of());
        assertThatCode(() -> DuplicateGuard.require(both, List.of())).doesNotThrowAnyException();
        ClaimParts twice = new ClaimParts(
                List.of(one.invoices().getFirst(), parts("No.1", "", "", "").invoices().getFirst()), List.of(), List.of(), List.of(), List.of());
        assertThat(refused(twice).args()).containsExactly("No.1", 1L, 2L);
    }

    @Property
    void meeting_is_mutual(@ForAll Kind one, @ForAll Kind other) {
        Use mine = new Use(one, "1", "1", 1);
        Use theirs = new Use(other, "1", "1", 1);
        assertThat(mine.meets(theirs)).isEqualTo(theirs.meets(mine));
    }
}
