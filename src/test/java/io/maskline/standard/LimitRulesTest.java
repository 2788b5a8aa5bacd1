package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong field at a time, typed into an otherwise sound limit of GB/T 32610. */
class LimitRulesTest {

    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        STANDARDS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        TEMP.close();
    }

    /** Field and value; a few fields go together. */
    private static StandardLimit typed(String field, @Nullable String value) {
        Typing t = new Typing();
        t.put(field, value == null ? "" : value);
        return t.limit();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "standard | GB 1-1999 | standard | standard.fault.unknown", "itemName | - | itemName | standard.fault.required.itemName",
        "item | 透气 | item | standard.fault.item.code", "item | A b | item | standard.fault.item.code", "grade | A B | grade | standard.fault.grade.one",
        "grade | KN95 有阀 | grade | standard.fault.grade.one", "variant | round | variant | standard.fault.variant",
        "value | abc | value | standard.fault.decimal", "value | 1e3 | value | standard.fault.decimal", "value | 1,5 | value | standard.fault.decimal",
        "high | 9 | high | standard.fault.high.between", "unit | - | unit | standard.fault.unit", "flow | schnell | flow | standard.fault.flow",
        "flow | 85 Pa | flow | standard.fault.flow", "flow | 95 | condition | standard.fault.condition", "area | 4,9 | area | standard.fault.area",
        "area | 4.9 | condition | standard.fault.condition", "aerosol | NaCl | condition | standard.fault.condition",
        "specimens | 0 | specimens | standard.fault.specimens", "specimens | 100 | specimens | standard.fault.specimens",
        "rule | 8/10 | specimens | standard.fault.specimens.few", "validTo | 2019-12-31 | validTo | standard.fault.valid.order",
        "validFrom | 2016-04-24 | validFrom | standard.fault.valid.issued", "source | - | source | standard.fault.required.source",
        "checkedOn | 2020-02-14 | checkedBy | standard.fault.check.by", "checkedBy | 陈某 | checkedOn | standard.fault.check.on",
        "checked | 2020-02-15 | checkedOn | standard.fault.check.future", "item | inhalation_resistance | validFrom | standard.fault.overlap",
        "between | 8 5 | high | standard.fault.high.order", "between | 5 5 | high | standard.fault.high.order", "none | 3 | value | standard.fault.value.none"})
    void refused_at_its_field(String what, String value, String field, String key) {
        long before = TEMP.ledger().verify().batches();
        assertThatThrownBy(() -> STANDARDS.save(typed(what, value), TempLedger.ACTOR)).isInstanceOfSatisfying(
                FaultException.class, e -> {
                    assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field));
                    assertThat(e.fault().key()).isEqualTo(key);
                    for (Language language : Language.values()) {
                        assertThat(Messages.of(language).text(e.fault().key(), e.fault().args())).doesNotContain("{").isNotEqualTo(key);
                    }
                });
        assertThat(TEMP.ledger().verify().batches()).isEqualTo(before);
    }

    @Test
    void a_sound_limit_is_stored_as_tidied_and_judges() {
        Typing t = new Typing();
        t.put("value", "９０.0");
        t.put("grade", "Ⅱ级");
        t.put("flow", "(85±4) L/min");
        t.put("condition", "");
        StandardLimit stored = STANDARDS.save(t.limit(), TempLedger.ACTOR);
        assertThat(stored.limit().value()).isEqualTo("90.0");
        assertThat(stored.grade()).isEqualTo("II");
        assertThat(stored.conditions().flow()).isEqualTo("85±4");
        assertThat(stored.limit().condition()).isEqualTo("(85±4) L/min");
        assertThat(stored.sortOrder()).isEqualTo(STANDARDS.allLimits().size());
        assertThat(Verdict.judge(STANDARDS.limit("GB/T 32610-2016", "II", "permeability", TempLedger.DAY).limit(), List.of("89")).outcome())
                .isEqualTo(Verdict.Outcome.FAIL);
        STANDARDS.delete(stored, null, TempLedger.ACTOR);
        assertThat(STANDARDS.allLimits()).noneMatch(l -> l.id().equals(stored.id()));
        assertThat(TEMP.ledger().bin()).anyMatch(b -> b.id().equals(stored.id()));
    }

    @Test
    void a_row_may_follow_another_of_the_same_item() {
        Typing first = new Typing();
        first.put("item", "weight");
        first.put("validTo", "2020-02-29");
        STANDARDS.save(first.limit(), TempLedger.ACTOR);
        Typing next = new Typing();
        next.put("item", "weight");
        next.put("validFrom", "2020-02-29");
        assertThatThrownBy(() -> STANDARDS.save(next.limit(), TempLedger.ACTOR)).isInstanceOf(FaultException.class);
        next.put("validFrom", "2020-03-01");
        next.put("value", "7");
        STANDARDS.save(next.limit(), TempLedger.ACTOR);
        assertThat(STANDARDS.limit("GB/T 32610-2016", null, "weight", LocalDate.of(2020, 2, 29)).limit().value()).isEqualTo("5");
        assertThat(STANDARDS.limit("GB/T 32610-2016", null, "weight", LocalDate.of(2020, 3, 1)).limit().value()).isEqualTo("7");
    }

    @Test
    void an_item_without_a_unit_by_its_nature_needs_none() {
        StandardLimit acidity = STANDARDS.limit("GB/T 32610-2016", null, "ph", TempLedger.DAY);
        assertThat(STANDARDS.check(acidity, "陈某", TempLedger.DAY, TempLedger.ACTOR).checkedBy()).isEqualTo("陈某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"best", "0/5", "6/5", "46 of 50", ""})
    void what_is_no_rule_is_refused(String typed) {
        assertThatThrownBy(() -> LimitRules.rule(typed)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("standard.fault.rule.code"));
    }

    @ParameterizedTest
    @CsvSource({"46/50, 46/50", "４６ / ５０, 46/50", "mean, mean"})
    void rules_are_read_as_typed(String typed, String code) {
        assertThat(LimitRules.rule(typed).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "3.5", "五"})
    void what_is_no_number_of_specimens_is_refused(String typed) {
        assertThatThrownBy(() -> LimitRules.specimens(typed)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("standard.fault.specimens"));
    }

    @Test
    void specimens_are_read_as_typed() {
        assertThat(LimitRules.specimens(" １２ ")).isEqualTo(12L);
        assertThat(LimitRules.specimens("")).isNull();
    }

    /** A sound limit, and the way to spoil one field of it. */
    private static final class Typing {
        private final StandardLimit blank = Standards.blankLimit("GB/T 32610-2016", LocalDate.of(2020, 2, 14));
        private final java.util.Map<String, String> fields = new java.util.HashMap<>(java.util.Map.of(
                "standard", "GB/T 32610-2016", "item", "permeability", "itemName", "透气性", "value", "5", "unit", "Pa", "condition", "流量 85 L/min",
                "rule", "any", "specimens", "5", "validFrom", "2020-01-01", "source", "原文"));

        void put(String field, String value) {
            switch (field) {
                case "between" -> {
                    fields.put("operator", "between");
                    fields.put("value", value.split(" ")[0]);
                    fields.put("high", value.split(" ")[1]);
                }
                case "none" -> {
                    fields.put("operator", "none");
                    fields.put("value", value);
                }
                case "checked" -> {
                    fields.put("checkedBy", "陈某");
                    fields.put("checkedOn", value);
                }
                default -> fields.put(field, value);
            }
        }

        private @Nullable String text(String field) {
            return fields.get(field);
        }

        private String given(String field) {
            return fields.getOrDefault(field, "");
        }

        private @Nullable LocalDate day(String field) {
            return given(field).isEmpty() ? null : LocalDate.parse(given(field));
        }

        StandardLimit limit() {
            Limit limit = new Limit(
                    given("standard"), given("item"), given("itemName"), Operator.of(fields.getOrDefault("operator", "ge")), text("value"), text("high"),
                    fields.getOrDefault("operator", "").equals("none") ? null : text("unit"), text("condition"), Rule.of(given("rule")), Comparison.FULL,
                    given("source"), Confidence.HIGH);
            return new StandardLimit(
                    blank.id(), 0, limit, new Conditions(text("flow"), text("aerosol"), text("area")), text("grade"), text("variant"),
                    given("specimens").isEmpty() ? null : Long.valueOf(given("specimens")), null, null, null, LocalDate.parse(given("validFrom")),
                    day("validTo"), text("checkedBy"), day("checkedOn"), 0);
        }
    }
}
