package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubsidiesTest {

    private static final String HARBIN = "HARBIN-2020-LINE";

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Approvals.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private Enterprise firm;

    @BeforeEach
    void seed() throws Exception {
        subsidies.seed(TempLedger.ACTOR);
        try (Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), TempLedger.ACTOR);
        }
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private ApplicationRow apply(String investment, LocalDate day) {
        return subsidies.claims().apply(HARBIN, firm.id(), new BigDecimal(investment), day, TempLedger.ACTOR);
    }

    private static void refused(Class<? extends Fault> kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isInstanceOf(kind));
    }

    @Test
    void an_application_keeps_both_amounts_and_the_version_of_the_rule() {
        ApplicationRow row = apply("60000000", TempLedger.DAY);
        assertThat(row.application().applied()).isEqualTo(new BigDecimal("6000000.00"));
        assertThat(row.application().approved()).isEqualTo(new BigDecimal("5000000.00"));
        assertThat(row.application().ruleVersion()).isEqualTo(1);
        assertThat(row.capped()).isTrue();
        assertThat(row.firm()).isEqualTo("甬乙医疗用品");
        temp.restart();
        assertThat(Subsidies.open(temp.database(), temp.ledger()).rows()).containsExactly(row);
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void seeding_again_adds_nothing() {
        assertThat(subsidies.seed(TempLedger.ACTOR)).isZero();
        assertThat(subsidies.programmes().all()).extracting(SubsidyProgramme::code).contains(HARBIN).doesNotHaveDuplicates();
    }

    @Test
    void the_ledger_holds_every_rule_as_delivered_also_after_a_restart() {
        assertThat(rules(subsidies.programmes().policies())).isEqualTo(rules(Programmes.delivered()));
        temp.restart();
        assertThat(rules(Subsidies.open(temp.database(), temp.ledger()).programmes().policies())).isEqualTo(rules(Programmes.delivered()));
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    private static Map<String, List<Object>> rules(List<Policy> policies) {
        return policies.stream().collect(Collectors.toMap(p -> p.programme().code(), p -> List.of(p.programme().terms(), p.awards())));
    }

    @Test
    void calculating_stores_nothing_and_needs_a_known_programme() {
        assertThat(subsidies.programmes().calc(HARBIN, Claim.of(new BigDecimal("1280000"), TempLedger.DAY)).approved()).isEqualTo(new BigDecimal("128000.00"));
        assertThat(subsidies.rows()).isEmpty();
        assertThat(subsidies.programmes().calc(HARBIN.toLowerCase(Locale.ROOT), Claim.of(new BigDecimal("1280000"), TempLedger.DAY)).programme()).isEqualTo(HARBIN);
        refused(Fault.Missing.class, () -> subsidies.programmes().calc("NONE", Claim.of(BigDecimal.ONE, TempLedger.DAY)));
    }

    @Test
    void an_amount_is_decided_once_and_undo_stops_at_the_decision() {
        ApplicationRow row = apply("1280000", TempLedger.DAY);
        Signatures signatures = new Signatures(temp, subsidies);
        ApplicationRow approved = signatures.approve(row);
        assertThat(approved.application().status()).isEqualTo(ApplicationStatus.APPROVED);
        refused(Fault.Denied.class, () -> signatures.approve(approved));
        refused(Fault.Denied.class, () -> subsidies.claims().giveBack(approved, "缺发票", TempLedger.ACTOR));
        assertThat(temp.ledger().undoable()).isEmpty();
        assertThat(subsidies.claims().row(row.application().id())).isEqualTo(approved);
    }

    @Test
    void giving_back_needs_a_reason_and_keeps_it() {
        ApplicationRow row = apply("1280000", TempLedger.DAY);
        refused(Fault.Invalid.class, () -> subsidies.claims().giveBack(row, " ", TempLedger.ACTOR));
        assertThat(subsidies.claims().giveBack(row, "缺发票", TempLedger.ACTOR).application().remark()).isEqualTo("缺发票");
    }

    @Test
    void an_application_without_firm_or_outside_the_programmes_time_is_refused() {
        refused(Fault.Invalid.class, () -> apply("1280000", LocalDate.of(2020, 1, 31)));
        refused(Fault.Invalid.class, () -> subsidies.claims().submit(
                null,
                new ClaimDraft(subsidies.programmes().programme(HARBIN).id(), null, TempLedger.DAY, BigDecimal.TEN, ClaimFacts.NONE, null, ClaimParts.NONE),
                TempLedger.ACTOR));
    }

    @Test
    void the_trace_of_a_stored_application_ends_at_its_amounts() {
        SubsidyApplication application = apply("56200000", TempLedger.DAY).application();
        Calculation trace = subsidies.claims().trace(application);
        assertThat(trace.applied()).isEqualTo(application.applied());
        assertThat(trace.steps().getLast().amount()).isEqualTo(application.approved());
    }
}
