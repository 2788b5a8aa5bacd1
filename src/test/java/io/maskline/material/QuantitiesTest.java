package io.maskline.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    private static Amount parse(String typed, MaterialUnit beside, Material material) {
        return Quantities.parse("onHand", typed, beside, "甬甲健康科技", material);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "620kg     | MELTBLOWN | KG    | 620     | KG",
        "620 KG    | MELTBLOWN | T     | 620     | KG",
        "0.62吨    | MELTBLOWN | KG    | 0.62    | T",
        "1.2t      | MELTBLOWN | KG    | 1.2     | T",
        "1.2T      | MELTBLOWN | KG    | 1.2     | T",
        "６２０     | MELTBLOWN | KG    | 620     | KG",
        "６２０ｋｇ  | MELTBLOWN | T     | 620     | KG",
        "1,200     | SPUNBOND  | KG    | 1200    | KG",
        "3千克     | MELTBLOWN | T     | 3       | KG",
        "3千公斤   | MELTBLOWN | T     | 3000    | KG",
        "500克     | MELTBLOWN | KG    | 500     | G",
        "30万根    | EAR_LOOP  | PIECE | 300000  | PIECE",
        "30万      | EAR_LOOP  | PIECE | 300000  | PIECE",
        "66公里    | EAR_LOOP  | PIECE | 66      | KM",
        "2千米     | NOSE_WIRE | M     | 2       | KM",
        "5万米     | NOSE_WIRE | M     | 50000   | M",
        "0         | EAR_LOOP  | PIECE | 0       | PIECE",
        "1.5亿个   | PACKING   | PIECE | 150000000 | PIECE"
    })
    void typed_quantities_are_understood(String typed, Material material, MaterialUnit beside, BigDecimal value, MaterialUnit unit) {
        Amount read = parse(typed.strip(), beside, material);
        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "好多          | MELTBLOWN | material.fault.quantity",
        "kg            | MELTBLOWN | material.fault.quantity",
        "12kgs         | MELTBLOWN | material.fault.quantity",
        "1,20kg        | MELTBLOWN | material.fault.quantity",
        "1e3kg         | MELTBLOWN | material.fault.quantity",
        "-5kg          | MELTBLOWN | material.fault.negative",
        "300根         | MELTBLOWN | material.fault.dimension",
        "5吨           | PACKING   | material.fault.dimension",
        "2.5根         | EAR_LOOP  | material.fault.fine",
        "0.00001g      | MELTBLOWN | material.fault.fine",
        "1000000000000t | MELTBLOWN | material.fault.large"
    })
    void what_is_no_quantity_is_refused_naming_firm_and_material(String typed, Material material, String key) {
        assertThatThrownBy(() -> parse(typed.strip(), material.usual(), material)).isInstanceOfSatisfying(FaultException.class, e -> {
            Fault fault = e.fault();
            assertThat(fault).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("onHand"));
            assertThat(fault.key()).isEqualTo(key);
            Messages zh = Messages.of(Language.ZH);
            assertThat(zh.text(fault.key(), fault.args())).startsWith("甬甲健康科技 " + zh.text(material.labelKey())).contains(typed.strip());
        });
    }

    @ParameterizedTest
    @CsvSource({"0.62, T, 0.620, T", "0.6205, T, 620.500, KG", "0.0000005, T, 0.500, G", "12, KG, 12.000, KG"})
    void a_fine_figure_is_kept_in_a_smaller_unit(String value, MaterialUnit unit, String kept, MaterialUnit in) {
        assertThat(Quantities.storable(Amount.of(value, unit))).isEqualTo(Amount.of(kept, in));
    }

    @Property
    void conversion_goes_there_and_back(
            @ForAll @BigRange(min = "0", max = "999999999") @Scale(3) BigDecimal value, @ForAll MaterialUnit one, @ForAll MaterialUnit other) {
        Amount amount = new Amount(value, one);
        if (one.dimension() != other.dimension()) {
            assertThatThrownBy(() -> amount.in(other)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        assertThat(amount.in(other).in(one).value()).isEqualByComparingTo(value);
        assertThat(amount.in(other).inBase()).isEqualByComparingTo(amount.inBase());
    }

    @Property
    void what_is_shown_is_read_back_as_the_same(@ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal value) {
        Amount amount = new Amount(value, MaterialUnit.KG);
        assertThat(parse(amount.text() + "kg", MaterialUnit.T, Material.MELTBLOWN).value()).isEqualByComparingTo(value);
    }
}
