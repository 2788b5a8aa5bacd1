package io.maskline.subsidy;

import static io.maskline.subsidy.ClaimRows.invoice;
import static io.maskline.subsidy.ClaimRows.invoices;
import static io.maskline.subsidy.ClaimRows.machine;
import static io.maskline.subsidy.ClaimRows.machines;
import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

    private static final Terms TERMS = new Terms(
            new BigDecimal("500000.00"), null, null, new BigDecimal("0.700000"), Stacking.STACKABLE, LocalDate.of(2020, 1, 26), LocalDate.of(2020, 2, 29),
            null, false, List.of(), Rounding.CENTS, Map.of());

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Approvals.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private Enterprise firm;
    private Enterprise other;
    private UUID rule;

    @BeforeEach
    void seed() throws Exception {
        try (Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), ACTOR);
            other = enterprises.save(Enterprise.draft("甬丙医疗用品有限公司", "厂B"), Set.of(), ACTOR);
        }
        rule = publish("FIRST", "第一批");
    }

    private UUID publish(String code, String name) {
        SubsidyProgramme plain = Policies.of(TERMS).programme();
        SubsidyProgramme typed = new SubsidyProgramme(
                UUID.randomUUID(), 0, code, name, "按设备投资额的 30% 补助", null, TERMS, 1, null, null, "test", "H", plain.state(), null, null,
                RequiredDocuments.USUAL);
        Policy draft = subsidies.programmes().save(new Policy(typed, List.of(Policies.equipment("0.3"))), ACTOR);
        return subsidies.programmes().publish(draft.programme(), DAY, "李某", ACTOR).programme().id();
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private ClaimDraft draft(Enterprise of, ClaimParts parts) {
        return ClaimDraft.of(rule, of.id(), null, DAY).with(parts);
    }

    private ClaimFile submit(Enterprise of, ClaimParts parts) {
        return subsidies.claims().submit(null, draft(of, parts), ACTOR);
    }

    private static Fault refused(ThrowingCallable call) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> fault[0] = e.fault());
        return fault[0];
    }

    private static String sentence(Fault fault) {
        return Messages.of(Language.ZH).text(fault.key(), fault.args());
    }

    private static ClaimInvoice good(String number, String amount) {
        return invoice(number, LocalDate.of(2020, 2, 10), amount, null);
    }

    @Test
    void what_is_handed_in_is_kept_with_its_papers_and_its_maker_also_after_a_restart() {
        ClaimParts parts = new ClaimParts(
                List.of(invoice("No.03872215", LocalDate.of(2020, 2, 1), "900000", "KZ-01")), List.of(machine("KZ-01", DAY, "陈某")), List.of(),
                List.of(ClaimRows.received("450000", "03872215")), List.of(ClaimRows.evidence("invoices", true)));
        ClaimFile file = submit(firm, parts);
        assertThat(file.application().status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(file.application().maker()).isEqualTo(ACTOR.operator());
        assertThat(file.application().investment()).isEqualTo(new BigDecimal("900000.00"));
        assertThat(file.application().approved()).isEqualTo(new BigDecimal("180000.00"));
        assertThat(file.evidence()).singleElement().satisfies(e -> assertThat(List.of(e.checkedBy(), e.checkedOn())).isEqualTo(List.of("陈某", DAY)));
        assertThat(subsidies.claims().trace(file.application()).approved()).isEqualTo(file.application().approved());
        temp.restart();
        Subsidies again = Subsidies.open(temp.database(), temp.ledger());
        assertThat(again.claims().file(file.application().id())).isEqualTo(file);
        assertThat(again.claims().files()).containsExactly(file);
        assertThat(temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void a_draft_may_be_half_filled_and_is_handed_in_once_it_is_complete() {
        ClaimFile kept = subsidies.claims().save(null, draft(firm, invoices(invoice("03872215", null, null, null))), ACTOR);
        assertThat(kept.application().status()).isEqualTo(ApplicationStatus.DRAFT);
        Fault.Invalid fault = (Fault.Invalid) refused(() -> subsidies.claims().submit(kept, ACTOR));
        assertThat(fault.field()).isEqualTo("invoices.1.date");
        assertThat(sentence(fault)).isEqualTo("发票第 1 行没有开票日期。请补填，或去掉这一行。");
        ClaimInvoice full = new ClaimInvoice(
                kept.invoices().getFirst().id(), 0, kept.application().id(), 1, "03872215", DAY, null, new BigDecimal("1280000"), null, CostKind.EQUIPMENT, null);
        ClaimFile filed = subsidies.claims().submit(kept, kept.draft().with(invoices(full)), ACTOR);
        assertThat(filed.application().approved()).isEqualTo(new BigDecimal("384000.00"));
        assertThat(filed.invoices().getFirst().id()).isEqualTo(full.id());
        assertThat(filed.application().number()).isEqualTo(kept.application().number());
        assertThat(refused(() -> subsidies.claims().save(filed, filed.draft(), ACTOR))).isInstanceOf(Fault.Denied.class);
        assertThat(refused(() -> subsidies.claims().save(kept, kept.draft(), ACTOR))).isInstanceOf(Fault.Stale.class);
    }

    static Stream<Object[]> wrong() {
        LocalDate tomorrow = DAY.plusDays(1);
        return Stream.<Object[]>of(
                new Object[] {invoices(invoice("1", LocalDate.of(2020, 1, 25), "1.00", null)), "发票 1 的日期 2020-01-25 不在 2020-01-26 至 2020-02-29 内，不能计入。请核对日期或去掉这张发票。"},
                new Object[] {invoices(invoice("1", tomorrow, "1.00", null)), "发票第 1 行的开票日期是 2020-02-15，在营业日期 2020-02-14 之后。请核对日期。"},
                new Object[] {invoices(good("1", "1.234")), "发票第 1 行的金额是 1.234，最多 2 位小数。请更正。"},
                new Object[] {invoices(good("1", "0.00")), "发票第 1 行的金额是 0.00，应大于 0。请更正。"},
                new Object[] {invoices(ClaimRows.taxed("1", "100.00", "-1.00")), "发票第 1 行的税额是 -1.00，不能小于 0。请更正。"},
                new Object[] {invoices(ClaimRows.taxed("1", "100.00", "100.01")), "发票第 1 行的税额 100.01 大于金额 100.00。请核对发票。"},
                new Object[] {machines(machine("KZ-01", tomorrow, "陈某")), "设备第 1 行的见到日期是 2020-02-15，在营业日期 2020-02-14 之后。请核对日期。"},
                new Object[] {machines(machine("KZ-01", DAY, null)), "设备第 1 行缺见到人：现场见到要写明哪天、谁见到。请一并填写。"},
                new Object[] {machines(machine("No.", null, null)), "设备第 1 行的设备编号“No.”没有可查重的字。请照原件填写。"},
                new Object[] {invoices(good("1", "1.00"), good("No.1", "1.00")), "发票 No.No.1 在本申请第 1 行已列，第 2 行重复。请去掉一行。"});
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_cannot_be_is_refused_in_a_sentence_and_nothing_is_stored(ClaimParts parts, String sentence) {
        assertThat(sentence(refused(() -> submit(firm, parts)))).isEqualTo(sentence);
        assertThat(subsidies.rows()).isEmpty();
    }

    @Test
    void the_first_and_the_last_day_of_the_window_count() {
        assertThat(submit(firm, invoices(invoice("1", LocalDate.of(2020, 1, 26), "100.00", null))).application().approved()).isEqualTo(new BigDecimal("30.00"));
    }

    @Test
    void days_of_the_whole_application_are_held_against_each_other() {
        ClaimFacts facts = new ClaimFacts(null, LocalDate.of(2020, 2, 12), LocalDate.of(2020, 2, 10), null, null, null, Set.of(), null);
        Fault fault = refused(() -> subsidies.claims().save(null, draft(firm, invoices(good("1", "1.00"))).with(facts), ACTOR));
        assertThat(sentence(fault)).isEqualTo("投产日期 2020-02-10 早于到场日期 2020-02-12。请核对这两个日期。");
    }

    @Test
    void a_paper_used_in_another_application_is_refused_with_its_place_whatever_the_programme() {
        ClaimFile first = submit(other, invoices(good("1", "1.00"), good("03872215", "100.00")));
        UUID second = publish("SECOND", "第二批");
        ClaimDraft again = ClaimDraft.of(second, firm.id(), null, DAY).with(invoices(good("Ｎo.０３８７２２１５", "100.00")));
        String place = "“厂B · 第一批 · " + first.application().number() + "”第 2 行";
        assertThat(sentence(refused(() -> subsidies.claims().save(null, again, ACTOR)))).contains("已用于" + place);
        assertThat(sentence(refused(() -> subsidies.claims().submit(null, again, ACTOR)))).contains(place);
        subsidies.claims().giveBack(subsidies.claims().row(first.application().id()), "缺合同", ACTOR);
        assertThat(subsidies.claims().submit(null, again, ACTOR).application().status()).isEqualTo(ApplicationStatus.SUBMITTED);
        ClaimFile returned = subsidies.claims().file(first.application().id());
        assertThat(refused(() -> subsidies.claims().submit(returned, ACTOR)).key()).isEqualTo("claim.fault.taken.invoice");
    }

    @Test
    void a_second_claim_on_the_same_serial_is_refused() {
        submit(other, new ClaimParts(List.of(good("1", "100.00")), List.of(machine("KZ-01", DAY, "陈某")), List.of(), List.of(), List.of()));
        Fault fault = refused(() -> submit(firm, invoices(invoice("2", DAY, "100.00", "kz－01"))));
        assertThat(sentence(fault)).contains("设备 kz－01 已用于“厂B · 第一批 · ").contains("第 1 行");
    }

    @Test
    void a_draft_out_of_the_bin_brings_no_paper_back_unnoticed() {
        ClaimFile draft = subsidies.claims().save(null, draft(other, invoices(good("1", "100.00"))), ACTOR);
        subsidies.claims().remove(draft.application(), ACTOR);
        SubsidyApplication second = submit(firm, invoices(good("1", "100.00"))).application();
        temp.ledger().restore(Claims.applicationType().code(), draft.application().id(), ACTOR);
        ClaimFile back = subsidies.claims().file(draft.application().id());
        assertThat(refused(() -> subsidies.claims().submit(back, ACTOR)).key()).isEqualTo("claim.fault.taken.invoice");
        assertThat(refused(() -> temp.ledger().change(Title.of("approval.step.approve", "", ""), ACTOR, tx -> subsidies.claims().decided(
                tx, second, ApplicationStatus.APPROVED, second.approved(), BigDecimal.ZERO))).key()).isEqualTo("claim.fault.taken.invoice");
        assertThat(refused(() -> temp.ledger().change(Title.of("approval.step.approve", "", ""), ACTOR, tx -> subsidies.claims().decided(
                tx, back.application(), ApplicationStatus.APPROVED, BigDecimal.ONE, BigDecimal.ZERO))).key()).isEqualTo("claim.fault.not-submitted");
    }

    @Test
    void what_was_approved_before_counts_over_all_versions_as_its_keeper_says() {
        ClaimFile first = submit(firm, invoices(good("1", "1280000")));
        new Signatures(temp, subsidies).approve(subsidies.claims().row(first.application().id()));
        Policy next = subsidies.programmes().newVersion(subsidies.programmes().programme("FIRST"), ACTOR);
        rule = subsidies.programmes().publish(next.programme(), DAY, "李某", ACTOR).programme().id();
        assertThat(submit(firm, invoices(good("2", "1000000"))).application().approved()).isEqualTo(new BigDecimal("116000.00"));
        subsidies.claims().countBy(_ -> new BigDecimal("300000.00"));
        assertThat(submit(firm, invoices(good("3", "1000000"))).application().approved()).isEqualTo(new BigDecimal("200000.00"));
    }

    @Test
    void what_is_missing_is_listed_until_it_is_handed_in_checked_and_seen() {
        ClaimFile file = submit(firm, new ClaimParts(List.of(good("1", "100.00")), List.of(machine("KZ-01", null, null)), List.of(), List.of(), List.of()));
        assertThat(subsidies.claims().missing(file)).hasSize(RequiredDocuments.USUAL.size() + 1);
        List<ClaimEvidence> all = RequiredDocuments.USUAL.stream().map(d -> ClaimRows.evidence(d, !d.equals("contracts"))).toList();
        ClaimMachine seen = file.machines().getFirst().seenAs(machine("", DAY, "陈某"));
        ClaimFile proved = subsidies.claims().prove(file, List.of(seen), all, ACTOR);
        assertThat(subsidies.claims().missing(proved)).singleElement()
                .isEqualTo(new MissingDocuments.Missing("contracts", "subsidy.document.contracts", MissingDocuments.Lack.ORIGINAL));
        assertThat(refused(() -> subsidies.claims().prove(file, List.of(), all, ACTOR))).isInstanceOf(Fault.Stale.class);
    }

    @Test
    void an_investment_alone_is_worked_out_while_its_invoices_are_missing() {
        ClaimFile file = subsidies.claims().submit(null, ClaimDraft.of(rule, firm.id(), new BigDecimal("1280000"), DAY), ACTOR);
        assertThat(file.application().approved()).isEqualTo(new BigDecimal("384000.00"));
        assertThat(subsidies.claims().missing(file)).contains(
                new MissingDocuments.Missing("invoices", "subsidy.document.invoices", MissingDocuments.Lack.NOT_LISTED));
    }
}
