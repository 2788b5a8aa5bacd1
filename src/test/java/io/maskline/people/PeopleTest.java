package io.maskline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.Actor;
import io.maskline.testkit.TempLedger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    private static final Actor LEADER = new Actor("王某", "局领导", TempLedger.DAY);

    private final TempLedger temp = new TempLedger(People.entityTypes());
    private final AtomicLong nanos = new AtomicLong();
    private final People people = People.open(temp.database(), temp.ledger(), nanos::get);

    @AfterEach
    void close() {
        temp.close();
    }

    private Person add(String name, Duty... duties) {
        return people.save(PersonDraft.of(name, "财政局", Set.copyOf(List.of(duties))), TempLedger.ACTOR);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    @Test
    void a_person_is_kept_with_duties_and_without_a_secret() {
        Person stored = add("李某", Duty.CHECKER, Duty.PAYER);
        temp.restart();
        assertThat(People.open(temp.database(), temp.ledger()).all()).containsExactly(stored);
        assertThat(stored.duties()).isEqualTo(EnumSet.of(Duty.CHECKER, Duty.PAYER));
        assertThat(stored.hasSecret()).isFalse();
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void two_persons_of_one_name_are_refused_also_when_typed_otherwise() {
        add("李 某", Duty.CHECKER);
        refused("people.fault.duplicate", () -> add("李　某", Duty.PAYER));
        refused("people.fault.name", () -> add("  ", Duty.PAYER));
        refused("people.fault.duties", () -> add("赵某"));
    }

    @Test
    void the_secret_is_known_again_after_a_restart_and_nobody_can_read_it() {
        Person person = people.setSecret(add("李某", Duty.CHECKER), "口令abc1".toCharArray(), TempLedger.ACTOR);
        temp.restart();
        People again = People.open(temp.database(), temp.ledger(), nanos::get);
        assertThat(again.verify(person, "口令ａｂｃ１".toCharArray())).isTrue();
        assertThat(again.verify(person, "口令abc2".toCharArray())).isFalse();
        assertThat(person.toString()).doesNotContain("PBKDF2");
        assertThat(person.secret()).startsWith("PBKDF2WithHmacSHA256:600000:").doesNotContain("abc1");
    }

    @Test
    void equal_secrets_of_two_persons_are_stored_differently() {
        Person one = people.setSecret(add("李某", Duty.CHECKER), "abcdef".toCharArray(), TempLedger.ACTOR);
        Person other = people.setSecret(add("赵某", Duty.PAYER), "abcdef".toCharArray(), TempLedger.ACTOR);
        assertThat(one.secret()).isNotEqualTo(other.secret());
    }

    @Test
    void each_wrong_secret_makes_the_wait_longer_and_a_right_one_ends_it() {
        Person person = people.setSecret(add("李某", Duty.CHECKER), "abcdef".toCharArray(), TempLedger.ACTOR);
        assertThat(people.verify(person, "wrong1".toCharArray())).isFalse();
        refused("people.fault.pause", () -> people.verify(person, "abcdef".toCharArray()));
        nanos.addAndGet(1_000_000_000L);
        assertThat(people.verify(person, "wrong2".toCharArray())).isFalse();
        nanos.addAndGet(1_000_000_000L);
        assertThat(people.pause(person)).hasSeconds(1);
        nanos.addAndGet(1_000_000_000L);
        assertThat(people.verify(person, "abcdef".toCharArray())).isTrue();
        assertThat(people.pause(person)).isZero();
    }

    @Test
    void a_secret_is_set_once_cannot_be_undone_and_is_cleared_by_somebody_else() {
        Person person = add("李某", Duty.CHECKER);
        refused("people.fault.secret.short", () -> people.setSecret(person, "12345".toCharArray(), TempLedger.ACTOR));
        people.setSecret(person, "abcdef".toCharArray(), TempLedger.ACTOR);
        refused("people.fault.secret.there", () -> people.setSecret(person, "ghijkl".toCharArray(), TempLedger.ACTOR));
        assertThat(temp.ledger().undoable()).isEmpty();
        refused("people.fault.secret.own", () -> people.clearSecret(person, new Actor("李某", "财政局", TempLedger.DAY)));
        assertThat(people.clearSecret(person, LEADER).hasSecret()).isFalse();
        assertThat(people.verify(person, "abcdef".toCharArray())).isFalse();
    }

    @Test
    void changing_a_person_keeps_the_secret_and_a_stale_change_shows_no_secret() {
        Person person = add("李某", Duty.CHECKER);
        people.setSecret(person, "abcdef".toCharArray(), TempLedger.ACTOR);
        assertThatThrownBy(() -> people.save(new PersonDraft(person.id(), person.version(), "李某", "审计局", person.duties(), true, null), TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(((Fault.Stale) e.fault()).differences()).extracting(Fault.Difference::field)
                        .containsExactly("department"));
        Person now = people.person(person.id());
        Person changed = people.save(new PersonDraft(now.id(), now.version(), "李某", "审计局", now.duties(), false, "调离"), TempLedger.ACTOR);
        assertThat(changed.hasSecret()).isTrue();
        assertThat(people.verify(changed, "abcdef".toCharArray())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"陈某,陈 某,true", "ＡＢ某,ab某,true", "陈某,陈某某,false", ",陈某,false", "'','',false"})
    void names_are_compared_without_width_case_and_spaces(String one, String other, boolean same) {
        assertThat(Person.sameName(one, other)).isEqualTo(same);
    }
}
