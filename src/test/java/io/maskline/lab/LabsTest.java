package io.maskline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabsTest {

    private final TempLedger temp = new TempLedger(Labs.entityTypes());
    private final Labs labs = Labs.open(temp.database(), temp.ledger());

    @AfterEach
    void close() {
        temp.close();
    }

    private Lab lab(String name, String phone) {
        Lab blank = Labs.blank();
        return new Lab(blank.id(), 0, name, "", " 甬江市 ", phone, "过滤效率、通气阻力", null, LabTerms.UNKNOWN);
    }

    @Test
    void a_lab_is_kept_tidy_and_survives_a_restart() {
        Lab saved = labs.save(lab(" 市检测中心 ", "0574-55508010"), TempLedger.ACTOR);
        temp.restart();
        assertThat(Labs.open(temp.database(), temp.ledger()).find(saved.id())).hasValueSatisfying(l -> {
            assertThat(l.name()).isEqualTo("市检测中心");
            assertThat(l.shortName()).isEqualTo("市检测中心");
            assertThat(l.city()).isEqualTo("甬江市");
        });
        assertThat(temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void a_second_lab_of_the_same_name_is_refused() {
        labs.save(lab("市检测中心", ""), TempLedger.ACTOR);
        assertThatThrownBy(() -> labs.save(lab("市检测中心", ""), TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Duplicate.class));
    }

    @ParameterizedTest
    @CsvSource({"'', 0574-55508010, name", "某所, 12, phone"})
    void what_is_missing_or_wrong_is_named(String name, String phone, String field) {
        assertThatThrownBy(() -> labs.save(lab(name, phone), TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault())
                        .isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field)));
    }

    @ParameterizedTest
    @CsvSource({"过滤效率（盐性介质）, true", "通气阻力, true", "吸气阻力, false", "细菌过滤效率（BFE）, false"})
    void an_item_is_free_when_a_free_item_begins_its_name(String item, boolean free) {
        assertThat(lab("某所", "").testsFree(item)).isEqualTo(free);
    }

    @Test
    void a_lab_that_charges_for_all_tests_nothing_free() {
        assertThat(Labs.blank().testsFree("过滤效率")).isFalse();
    }
}
