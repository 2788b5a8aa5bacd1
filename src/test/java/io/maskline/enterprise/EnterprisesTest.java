package io.maskline.enterprise;

import static io.maskline.testkit.TempLedger.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.testkit.TempLedger;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterprisesTest {

    private TempLedger temp;
    private Enterprises enterprises;

    @BeforeEach
    void open() {
        temp = new TempLedger(Enterprises.types());
        enterprises = Enterprises.open(temp.database(), temp.ledger());
    }

    @AfterEach
    void close() throws Exception {
        enterprises.close();
        temp.close();
    }

    private Enterprise register(String name, String uscc) {
        return enterprises.save(Enterprise.draft(name, EnterpriseRules.proposedShortName(name)).withUscc(uscc), Set.of(), ACTOR);
    }

    private static Fault fault(Throwable thrown) {
        return ((FaultException) thrown).fault();
    }

    @Test
    void a_registered_firm_gets_a_number_and_is_there_after_a_restart() {
        Enterprise stored = register("甬甲健康科技有限公司", "91330203XDEM00011Y");
        temp.restart();
        Enterprises again = Enterprises.open(temp.database(), temp.ledger());

        assertThat(stored.number()).endsWith("-0001");
        assertThat(again.find(stored.id())).contains(stored);
        assertThat(again.search("yjjk", 5)).containsExactly(stored);
    }

    @Test
    void a_credit_code_is_taken_once() {
        register("甬甲健康科技有限公司", "91330203XDEM00011Y");

        assertThatThrownBy(() -> register("甬乙医疗用品有限公司", "91330203XDEM00011Y"))
                .satisfies(t -> assertThat(fault(t)).isInstanceOfSatisfying(Fault.Duplicate.class, d -> {
                    assertThat(d.field()).isEqualTo("uscc");
                    assertThat(d.args()).containsExactly("甬甲健康科技有限公司");
                }));
        assertThat(enterprises.all()).hasSize(1);
    }

    @Test
    void firms_without_a_credit_code_do_not_clash() {
        register("甬甲健康科技有限公司", null);
        register("甬乙医疗用品有限公司", null);

        assertThat(enterprises.all()).hasSize(2);
    }

    @Test
    void a_code_with_a_wrong_check_character_is_stored() {
        assertThat(register("厦门甲一贸易有限公司", "91350203M0001QAY9B").uscc()).isEqualTo("91350203M0001QAY9B");
    }

    @ParameterizedTest
    @CsvSource({
        "惠安(泉)口罩有限公司, 惠安（泉）口罩有限公司",
        "惠安泉口罩有限责任公司, 惠安（泉）口罩有限公司",
        "惠安 泉 口罩有限公司, 惠安泉口罩有限公司",
    })
    void a_name_that_differs_in_form_only_waits_for_a_decision(String stored, String typed) {
        Enterprise first = register(stored, null);
        Enterprise second = Enterprise.draft(typed, "惠安泉");

        assertThat(enterprises.undecidedLookAlikes(second.id(), typed)).containsExactly(first);
        assertThatThrownBy(() -> enterprises.save(second, Set.of(), ACTOR))
                .satisfies(t -> assertThat(fault(t).key()).isEqualTo("enterprise.fault.lookAlike"));
    }

    @Test
    void not_the_same_firm_is_remembered() {
        Enterprise first = register("惠安(泉)口罩有限公司", null);
        Enterprise second = enterprises.save(Enterprise.draft("惠安（泉）口罩有限公司", "惠安泉"), Set.of(first.id()), ACTOR);

        assertThat(enterprises.undecidedLookAlikes(second.id(), second.name())).isEmpty();
        assertThat(enterprises.undecidedLookAlikes(first.id(), first.name())).isEmpty();
    }

    @Test
    void the_same_firm_is_remembered_and_may_be_revoked() {
        Enterprise first = register("惠安(泉)口罩有限公司", null);
        Enterprise second = enterprises.save(Enterprise.draft("惠安（泉）口罩有限公司", "惠安泉"), Set.of(first.id()), ACTOR);

        enterprises.decideLookAlike(first, second, true, ACTOR);

        EnterprisePairStore pairs = new EnterprisePairStore(temp.database());
        assertThat(pairs.of(second.id())).singleElement().satisfies(p -> assertThat(p.sameFirm()).isTrue());
        temp.ledger().undo(ACTOR);
        assertThat(pairs.of(first.id())).singleElement().satisfies(p -> assertThat(p.sameFirm()).isFalse());
    }

    @Test
    void the_index_follows_changes_undo_and_bin() {
        Enterprise stored = register("甬甲健康科技有限公司", null);
        enterprises.save(new Enterprise(stored.id(), stored.version(), stored.number(), "甬乙医疗用品有限公司", "甬乙医疗用品", null,
                stored.place(), null, null, new Enterprise.Contact("赵某", "0574-5550102"), null), Set.of(), ACTOR);
        assertThat(enterprises.search("甬甲", 5)).isEmpty();
        assertThat(enterprises.search("5550102", 5)).extracting(Enterprise::shortName).containsExactly("甬乙医疗用品");

        temp.ledger().undo(ACTOR);
        assertThat(enterprises.search("甬甲", 5)).hasSize(1);

        enterprises.delete(enterprises.find(stored.id()).orElseThrow(), ACTOR);
        assertThat(enterprises.search("甬", 5)).isEmpty();
        assertThat(enterprises.undecidedLookAlikes(stored.id(), "甬甲健康科技有限公司")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"九点", "nbjd", "NBJD", "zjjd", "DEM0001", "0574-5550101"})
    void a_firm_is_found_by_any_part_of_what_it_is_known_by(String typed) {
        Enterprise wanted = enterprises.save(
                new Enterprise(Enterprise.draft("", "").id(), 0, "", "浙江九点健康科技有限公司", "宁波九点", "91330203XDEM00011Y",
                        Enterprise.Place.UNKNOWN, null, null, new Enterprise.Contact(null, "0574-5550101"), null),
                Set.of(), ACTOR);
        register("甬乙医疗用品有限公司", null);

        assertThat(enterprises.search(typed, 5)).containsExactly(wanted);
    }

    @Test
    void the_best_are_found_first_and_no_more_than_asked() {
        for (String name : new String[] {"东港甲甬厂", "甬丙", "甬丁无纺制品", "甬"}) {
            register(name, null);
        }

        assertThat(enterprises.search("甬", 3)).extracting(Enterprise::shortName).containsExactly("甬", "甬丙", "甬丁无纺制品");
    }

    @ParameterizedTest
    @CsvSource({"'', 简称, name", "名称, ' ', shortName"})
    void a_firm_needs_its_names(String name, String shortName, String field) {
        assertThatThrownBy(() -> enterprises.save(Enterprise.draft(name, shortName), Set.of(), ACTOR))
                .satisfies(t -> assertThat(((Fault.Invalid) fault(t)).field()).isEqualTo(field));
    }

    @Test
    void departments_stand_in_their_order() {
        Departments departments = Departments.open(temp.database(), temp.ledger());
        departments.add(new Department(java.util.UUID.randomUUID(), 0, "JFJ", "经发局", null, 2), ACTOR);
        departments.add(new Department(java.util.UUID.randomUUID(), 0, "GXJ", "工信局", "牵头", 1), ACTOR);

        assertThat(departments.all()).extracting(Department::code).containsExactly("GXJ", "JFJ");
    }
}
