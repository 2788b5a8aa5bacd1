package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of rules in a ledger on a file. */
class ProgrammesTest {

    private static final String HARBIN = "HARBIN-2020-LINE";

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private Programmes programmes = Programmes.open(temp.database(), temp.ledger());

    @BeforeEach
    void seed() {
        programmes.seed(TempLedger.ACTOR);
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    private static Policy changed(Policy policy, Terms terms, List<Award> awards) {
        SubsidyProgramme p = policy.programme();
        return new Policy(
                new SubsidyProgramme(
                        p.id(), p.version(), p.code(), p.name(), p.basis(), p.rate(), terms, p.ruleVersion(), p.validFrom(), p.validTo(), p.source(),
                        p.confidence(), p.state(), p.publishedOn(), p.publishedBy(), p.documents()),
                awards);
    }

    private Policy publish(Policy draft) {
        return programmes.publish(draft.programme(), TempLedger.DAY, "李某", TempLedger.ACTOR);
    }

    @Test
    void a_new_version_is_a_copy_and_takes_over_when_it_is_published() {
        SubsidyProgramme first = programmes.programme(HARBIN);
        Policy draft = programmes.newVersion(first, TempLedger.ACTOR);
        assertThat(draft.programme().ruleVersion()).isEqualTo(2);
        assertThat(draft.programme().state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(draft.awards()).isEqualTo(programmes.policy(first).awards());
        assertThat(programmes.programme(HARBIN)).isEqualTo(first);
        Policy saved = programmes.save(changed(draft, draft.programme().terms(), List.of(Policies.equipment("0.2"))), TempLedger.ACTOR);
        Policy published = publish(saved);
        assertThat(published.programme().publishedBy()).isEqualTo("李某");
        assertThat(programmes.programme(HARBIN)).isEqualTo(published.programme());
        assertThat(programmes.calc(HARBIN, Claim.of(new BigDecimal("1000000"), TempLedger.DAY)).approved()).isEqualTo(new BigDecimal("200000.00"));
        assertThat(PolicyRule.calculate(programmes.policy(first.id()), Claim.of(new BigDecimal("1000000"), TempLedger.DAY)).approved())
                .isEqualTo(new BigDecimal("100000.00"));
        assertThat(programmes.policies()).filteredOn(p -> p.programme().code().equals(HARBIN)).containsExactly(published);
        temp.restart();
        programmes = Programmes.open(temp.database(), temp.ledger());
        assertThat(programmes.policy(published.programme().id())).isEqualTo(published);
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_published_version_is_neither_changed_nor_deleted_nor_taken_back() {
        Policy published = programmes.policy(programmes.programme(HARBIN));
        refused("subsidy.fault.rule.not-draft", () -> programmes.save(published, TempLedger.ACTOR));
        refused("subsidy.fault.rule.not-draft", () -> programmes.remove(published.programme(), TempLedger.ACTOR));
        refused("subsidy.fault.rule.not-draft", () -> publish(published));
        Policy draft = publish(programmes.newVersion(published.programme(), TempLedger.ACTOR));
        assertThat(temp.ledger().undoable()).isEmpty();
        assertThat(programmes.programme(HARBIN)).isEqualTo(draft.programme());
    }

    @Test
    void a_programme_has_one_draft_at_a_time_and_numbers_are_never_given_twice() {
        SubsidyProgramme first = programmes.programme(HARBIN);
        Policy draft = programmes.newVersion(first, TempLedger.ACTOR);
        refused("subsidy.fault.rule.draft.open", () -> programmes.newVersion(first, TempLedger.ACTOR));
        programmes.remove(draft.programme(), TempLedger.ACTOR);
        assertThat(programmes.find(draft.programme().id())).isEmpty();
        assertThat(programmes.newVersion(first, TempLedger.ACTOR).programme().ruleVersion()).isEqualTo(3);
    }

    @Test
    void a_rule_that_makes_no_sense_is_kept_as_a_draft_and_not_published() {
        Policy draft = programmes.newVersion(programmes.programme(HARBIN), TempLedger.ACTOR);
        Policy saved = programmes.save(changed(draft, draft.programme().terms(), List.of()), TempLedger.ACTOR);
        assertThat(saved.programme().version()).isGreaterThan(draft.programme().version());
        refused("subsidy.fault.rule.empty", () -> publish(saved));
        refused("subsidy.fault.rule.publisher", () -> programmes.publish(saved.programme(), TempLedger.DAY, " ", TempLedger.ACTOR));
        assertThatThrownBy(() -> programmes.save(draft, TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Stale.class));
    }

    @Test
    void a_code_belongs_to_one_programme_however_it_is_written() {
        Policy twin = Policies.of(Policies.OPEN, Policies.equipment("0.3"));
        SubsidyProgramme p = twin.programme();
        SubsidyProgramme named = new SubsidyProgramme(
                new UUID(0, 0), 0, "harbin-2020-line", p.name(), "", null, p.terms(), 0, null, null, "", "L", ProgrammeState.DRAFT, null, null, p.documents());
        refused("subsidy.fault.rule.code.taken", () -> programmes.save(new Policy(named, twin.awards()), TempLedger.ACTOR));
    }

    @Test
    void the_version_valid_on_the_day_counts_and_a_retired_one_takes_no_more() {
        SubsidyProgramme first = programmes.programme(HARBIN);
        Policy draft = programmes.newVersion(first, TempLedger.ACTOR);
        SubsidyProgramme p = draft.programme();
        SubsidyProgramme later = new SubsidyProgramme(
                p.id(), p.version(), p.code(), p.name(), p.basis(), p.rate(), p.terms(), p.ruleVersion(), LocalDate.of(2020, 3, 1), null, p.source(),
                p.confidence(), p.state(), null, null, p.documents());
        Policy second = publish(programmes.save(new Policy(later, draft.awards()), TempLedger.ACTOR));
        assertThat(programmes.programme(HARBIN, TempLedger.DAY)).isEqualTo(first);
        assertThat(programmes.programme(HARBIN, LocalDate.of(2020, 3, 1))).isEqualTo(second.programme());
        programmes.retire(first, TempLedger.ACTOR);
        refused("subsidy.fault.day", () -> programmes.calc(HARBIN, Claim.of(BigDecimal.TEN, TempLedger.DAY)));
        programmes.retire(second.programme(), TempLedger.ACTOR);
        refused("subsidy.fault.programme.unknown", () -> programmes.programme(HARBIN));
    }

    @Test
    void a_later_delivery_leaves_what_was_edited_as_it_is() {
        Policy draft = programmes.newVersion(programmes.programme(HARBIN), TempLedger.ACTOR);
        programmes.save(changed(draft, draft.programme().terms(), List.of(Policies.equipment("0.2"))), TempLedger.ACTOR);
        assertThat(programmes.seed(TempLedger.ACTOR)).isZero();
        assertThat(programmes.policy(draft.programme().id()).awards()).containsExactly(Policies.equipment("0.2"));
    }
}
