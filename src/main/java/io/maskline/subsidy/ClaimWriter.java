package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what is typed into an application into the ledger, within one change: the head, then its rows. */
final class ClaimWriter {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private ClaimWriter() {}

    /** What the rule gives an application that is handed in. */
    record Worked(Calculation calculation, BigDecimal approvedBefore) {}

    /**
     * Stores a new application or what is stored of {@code before} anew.
     *
     * @param before as it was read; null for a new one
     * @param worked null while it stays a draft
     * @throws io.maskline.platform.error.FaultException Invalid for a paper that stands in another living application, Stale
     *     when it was changed since it was read
     */
    static UUID put(LedgerTx tx, @Nullable ClaimFile before, ClaimDraft draft, long ruleVersion, @Nullable Worked worked, Actor actor) {
        UUID id = before == null ? Ids.next() : before.application().id();
        ClaimParts stored = before == null ? ClaimParts.NONE : ClaimStore.parts(tx, id);
        ClaimParts typed = placed(draft.parts(), stored, id, actor);
        requireFree(tx, id, typed);
        SubsidyApplication next = head(before, draft.with(typed), id, ruleVersion, worked, actor);
        if (before == null) {
            tx.insert(ApplicationStore.APPLICATIONS, numbered(next, tx.nextNumber(ApplicationStore.APPLICATIONS)));
            ClaimStore.put(tx, stored, typed);
        } else if (!next.equals(before.application())) {
            tx.update(ApplicationStore.APPLICATIONS, next);
            ClaimStore.put(tx, stored, typed);
        } else if (ClaimStore.put(tx, stored, typed)) {
            tx.touch(ApplicationStore.APPLICATIONS, id, next.version());
        }
        return id;
    }

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the other place */
    static void requireFree(LedgerTx tx, UUID application, ClaimParts parts) {
        List<String> keys = DuplicateGuard.uses(parts).stream().map(DuplicateGuard.Use::key).distinct().toList();
        DuplicateGuard.require(parts, ClaimStore.taken(tx, application, keys));
    }

    private static SubsidyApplication head(
            @Nullable ClaimFile before, ClaimDraft draft, UUID id, long ruleVersion, @Nullable Worked worked, Actor actor) {
        SubsidyApplication old = before == null ? null : before.application();
        UUID firm = draft.enterpriseId();
        if (firm == null) {
            throw Fault.invalid("firm", "subsidy.fault.firm").asException();
        }
        boolean back = old != null && old.status() == ApplicationStatus.RETURNED;
        ApplicationStatus status = worked != null ? ApplicationStatus.SUBMITTED : back ? ApplicationStatus.RETURNED : ApplicationStatus.DRAFT;
        BigDecimal beforeThis = worked == null ? old == null ? null : old.facts().approvedBefore() : worked.approvedBefore();
        return new SubsidyApplication(
                id, old == null ? 0 : old.version(), old == null ? "" : old.number(), draft.programmeId(), firm, money(draft.invested()),
                worked == null ? back ? old.applied() : NOTHING : worked.calculation().applied(),
                worked == null ? back ? old.approved() : NOTHING : worked.calculation().approved(),
                ruleVersion, status, draft.appliedOn(), text(draft.remark()), facts(draft.facts(), beforeThis),
                worked == null ? old == null ? null : old.maker() : actor.operator());
    }

    private static SubsidyApplication numbered(SubsidyApplication a, String number) {
        return new SubsidyApplication(
                a.id(), a.version(), number, a.programmeId(), a.enterpriseId(), a.investment(), a.applied(), a.approved(), a.ruleVersion(), a.status(),
                a.appliedOn(), a.remark(), a.facts(), a.maker());
    }

    /** Numbers with the decimals their columns have, so that the record equals the row. */
    private static ClaimFacts facts(ClaimFacts f, @Nullable BigDecimal before) {
        return new ClaimFacts(
                f.productClass(), f.deliveredOn(), f.commissionedOn(), f.dailyOutput(), scaled(f.allocationShare(), 6), money(f.interest()), f.proofs(), before);
    }

    /** The rows with their application, place and stored version; what they say of a check or nothing is settled. */
    private static ClaimParts placed(ClaimParts typed, ClaimParts stored, UUID application, Actor actor) {
        return new ClaimParts(
                rows(typed.invoices(), stored.invoices(), ClaimInvoice::id, ClaimInvoice::version, (i, row, version) -> new ClaimInvoice(
                        i.id(), version, application, row, text(i.number()), i.date(), text(i.seller()), money(i.amount()), money(i.tax()), i.cost(), text(i.serial()))),
                rows(typed.machines(), stored.machines(), ClaimMachine::id, ClaimMachine::version, (m, row, version) -> new ClaimMachine(
                        m.id(), version, application, row, text(m.serial()), text(m.model()), m.seenOn(), text(m.seenBy()), text(m.seenNote()))),
                rows(typed.purchases(), stored.purchases(), ClaimPurchase::id, ClaimPurchase::version, (p, row, version) -> new ClaimPurchase(
                        p.id(), version, application, row, text(p.material()), p.date(), scaled(p.tonnes(), 4), money(p.price()))),
                rows(typed.received(), stored.received(), ClaimReceived::id, ClaimReceived::version, (r, row, version) -> new ClaimReceived(
                        r.id(), version, application, row, text(r.level()), text(r.programme()), money(r.amount()), text(r.covers()))),
                evidence(typed.evidence(), stored.evidence(), application, actor));
    }

    /** Who ticks 原件已核 is the one who checked it, on the business date; a tick that stays keeps its name and day. */
    static List<ClaimEvidence> evidence(List<ClaimEvidence> typed, List<ClaimEvidence> stored, UUID application, Actor actor) {
        return typed.stream()
                .filter(e -> e.handedIn() || e.originalChecked() || text(e.remark()) != null)
                .map(e -> {
                    ClaimEvidence before = stored.stream().filter(s -> s.document().equals(e.document())).findFirst().orElse(null);
                    boolean still = before != null && before.originalChecked();
                    return new ClaimEvidence(
                            before == null ? Ids.next() : before.id(), before == null ? 0 : before.version(), application, e.document(),
                            e.handedIn() || e.originalChecked(), e.originalChecked(),
                            !e.originalChecked() ? null : still ? before.checkedBy() : actor.operator(),
                            !e.originalChecked() ? null : still ? before.checkedOn() : actor.businessDate(),
                            text(e.remark()));
                })
                .sorted(Comparator.comparing(ClaimEvidence::document))
                .toList();
    }

    private interface Place<R> {
        R at(R row, long place, long version);
    }

    private static <R> List<R> rows(List<R> typed, List<R> stored, Function<R, UUID> id, Function<R, Long> version, Place<R> place) {
        Map<UUID, Long> versions = stored.stream().collect(Collectors.toMap(id, version));
        return IntStream.range(0, typed.size())
                .mapToObj(i -> place.at(typed.get(i), i + 1L, versions.getOrDefault(id.apply(typed.get(i)), 0L)))
                .toList();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable BigDecimal money(@Nullable BigDecimal yuan) {
        return scaled(yuan, 2);
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
