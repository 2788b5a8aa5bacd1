package io.maskline.fund;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of support in money beside the subsidies. Not for the FX thread. */
public final class Funds {

    private final FundStore store;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;

    private Funds(FundStore store, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
    }

    public static Funds open(Database database, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        return new Funds(new FundStore(database), enterprises, ledger, clock);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(FundStore.TYPE);
    }

    /** Entries of {@code day} and before, the newest first. */
    public List<FundRow> rows(LocalDate day) {
        Map<UUID, String> firms = enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, Enterprise::shortName));
        return store.upTo(day).stream()
                .map(f -> new FundRow(f, f.enterpriseId() == null ? null : firms.getOrDefault(f.enterpriseId(), "")))
                .toList();
    }

    /** The four sums of what was told up to {@code day}. */
    public FundTotals totals(LocalDate day) {
        return new FundTotals(store.upTo(day));
    }

    public Optional<SupportFund> find(UUID id) {
        return store.find(id);
    }

    /**
     * What this entry would make of the credit of its department: more approved than granted, or nothing to say.
     *
     * @param shown the entry it stands in for; null for a new one
     */
    public Optional<CreditRule.Excess> excess(@Nullable SupportFund shown, FundDraft draft) {
        if (draft.day() == null || draft.amount() == null || !ofCredit(draft.kind())) {
            return Optional.empty();
        }
        return CreditRule.excess(with(store.all(), made(shown, draft)), tidy(draft.department()));
    }

    private static boolean ofCredit(FundKind kind) {
        return kind == FundKind.LOAN_APPROVED || kind == FundKind.CREDIT_GRANTED;
    }

    private static List<SupportFund> with(List<SupportFund> before, SupportFund entry) {
        List<SupportFund> after = new ArrayList<>(before.stream().filter(f -> !f.id().equals(entry.id())).toList());
        after.add(entry);
        return after;
    }

    /**
     * Stores a new entry, or changes one as it was read.
     *
     * @param shown as it was read; null for a new one
     * @throws io.maskline.platform.error.FaultException Invalid without day, amount above 0 or source, for a day that has
     *     not come, for a firm count below 1, or without a remark when more would be approved than was granted; Missing
     *     when the firm is not in the register; Stale when the entry was changed meanwhile
     */
    public SupportFund save(@Nullable SupportFund shown, FundDraft draft, Actor actor) {
        SupportFund made = made(shown, checked(draft));
        Title title = Title.of("fund.step.save", made.kind().labelKey(), Yuan.format(made.amount()), made.businessDate());
        return ledger.change(title, actor, tx -> {
            checkCredit(tx, made);
            return shown == null ? tx.insert(FundStore.TYPE, made) : tx.update(FundStore.TYPE, made);
        });
    }

    private static SupportFund made(@Nullable SupportFund shown, FundDraft draft) {
        LocalDate day = draft.day();
        BigDecimal amount = draft.amount();
        if (day == null) {
            throw Fault.invalid("businessDate", "fund.fault.day").asException();
        }
        if (amount == null || amount.signum() <= 0) {
            throw Fault.invalid("amount", "fund.fault.amount").asException();
        }
        return new SupportFund(
                shown == null ? Ids.next() : shown.id(), shown == null ? 0 : shown.version(), day, draft.kind(), draft.firm(),
                tidy(draft.department()), amount, draft.firms(), tidy(draft.notes().bank()), draft.notes().source().strip(), tidy(draft.notes().remark()));
    }

    private FundDraft checked(FundDraft draft) {
        LocalDate day = draft.day();
        if (day != null && day.isAfter(clock.today())) {
            throw Fault.invalid("businessDate", "fund.fault.future", day.toString()).asException();
        }
        Long firms = draft.firms();
        if (firms != null && firms < 1) {
            throw Fault.invalid("firms", "fund.fault.firms").asException();
        }
        if (draft.notes().source().isBlank()) {
            throw Fault.invalid("source", "fund.fault.source").asException();
        }
        if (draft.firm() != null && enterprises.find(draft.firm()).isEmpty()) {
            throw Fault.missing("fund.fault.noFirm").asException();
        }
        FieldRules.atMost("department", tidy(draft.department()), 60);
        FieldRules.atMost("bank", tidy(draft.notes().bank()), 120);
        FieldRules.atMost("source", draft.notes().source().strip(), 200);
        FieldRules.atMost("remark", tidy(draft.notes().remark()), 400);
        return draft;
    }

    private static void checkCredit(LedgerTx tx, SupportFund made) {
        if (ofCredit(made.kind()) && made.remark() == null) {
            CreditRule.excess(with(FundStore.all(tx), made), made.department()).ifPresent(e -> {
                throw Fault.invalid("remark", "fund.fault.credit", e.day().toString(), Yuan.format(e.approved()), Yuan.format(e.granted()), Yuan.format(e.over()))
                        .asException();
            });
        }
    }

    /** Moves an entry to the bin. */
    public void remove(SupportFund fund, Actor actor) {
        ledger.change(Title.of("fund.step.remove", fund.kind().labelKey(), Yuan.format(fund.amount()), fund.businessDate()), actor, tx -> {
            tx.delete(FundStore.TYPE, fund.id(), fund.version());
            return fund;
        });
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
