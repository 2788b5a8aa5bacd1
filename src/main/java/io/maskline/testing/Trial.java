package io.maskline.testing;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.text.SearchKey;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.Standards;
import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judging on trial (试判): what the values of reported requests would give by the catalogue's present limit or by another
 * rule. Trying stores nothing; adopting stores a second verdict beside the first, signed by a second person.
 */
public final class Trial {

    private static final int NAME_LENGTH = 40;
    private static final int REASON_LENGTH = 400;

    private final TestingStore store;
    private final Standards standards;
    private final Ledger ledger;

    private Trial(TestingStore store, Standards standards, Ledger ledger) {
        this.store = store;
        this.standards = standards;
        this.ledger = ledger;
    }

    public static Trial open(Database database, Standards standards, Ledger ledger) {
        return new Trial(new TestingStore(database), standards, ledger);
    }

    /**
     * What to judge by.
     *
     * @param present the limit the catalogue has on the day; otherwise the limit of the verdict that counts
     * @param rule another rule; null for the rule of that limit
     */
    public record Basis(boolean present, @Nullable Rule rule) {
        /** The catalogue's present limit with its rule. */
        public static final Basis PRESENT_LIMIT = new Basis(true, null);

        /** The same limit under another rule. */
        public static Basis rule(Rule rule) {
            return new Basis(false, rule);
        }
    }

    /**
     * One item tried.
     *
     * @param item as it stands, with the verdict that counts
     * @param verdict what would come out; null where the basis does not fit the item
     * @param obstacle why nothing was tried; null where something was
     */
    public record Tried(TestingRow row, TestedItem item, @Nullable Verdict verdict, @Nullable Fault obstacle) {

        /** The outcome would be another one. */
        public boolean flips() {
            return verdict != null && verdict.outcome() != item.verdict().outcome();
        }

        /** Neither limit nor rule would be another. */
        public boolean same() {
            return verdict != null && verdict.limit().equals(item.limit());
        }
    }

    /**
     * Who signs a second verdict and why.
     *
     * @param reviewer another person than the operator
     * @param reason at most 400 characters
     */
    public record Review(String reviewer, String reason) {}

    /** Every item of a request on trial; nothing is stored. */
    public List<Tried> trial(TestingRow row, Basis basis, LocalDate day) {
        return row.items().stream().map(i -> tried(row, i, basis, day)).toList();
    }

    /** Every item of every reported request of a standard on trial, in the order of their numbers; nothing is stored. */
    public List<Tried> ofStandard(String standardCode, Basis basis, LocalDate day) {
        return store.reportedBy(standards.find(standardCode).code()).stream()
                .flatMap(r -> trial(r, basis, day).stream())
                .toList();
    }

    private Tried tried(TestingRow row, TestedItem item, Basis basis, LocalDate day) {
        try {
            Limit limit = basis.present() ? present(row, item, day) : item.limit();
            Rule rule = basis.rule() == null ? limit.rule() : basis.rule();
            // The rule is asked against the standard's own limit first: some standards leave no choice.
            Verdict.judge(basis.present() ? limit : item.item().limit(), item.values(), rule);
            return new Tried(row, item, Verdict.judge(limit.by(rule), item.values()), null);
        } catch (FaultException e) {
            return new Tried(row, item, null, e.fault());
        }
    }

    private Limit present(TestingRow row, TestedItem item, LocalDate day) {
        TestingRequest.Subject subject = row.request().subject();
        return standards.limit(subject.standardCode(), subject.grade(), item.item().limit().item(), day).limit();
    }

    /**
     * Adopts a trial for the items named: each gets a second verdict with its own copy of the limit; the verdicts before it
     * stay. One step, taken back as one.
     *
     * @param version version of the request the trial was read from
     * @param items ids of {@link TestingItem}s of this request
     * @throws FaultException Denied when the request has no verdict yet, when the trial gives none or nothing new; Invalid
     *     ({@code reviewer}, {@code reason}) when one is missing or the reviewer is the operator; Stale when the request was
     *     changed since
     */
    public TestingRow adopt(UUID request, long version, Collection<UUID> items, Basis basis, Review review, Actor actor) {
        Review signed = checked(review, actor);
        TestingRow before = row(request);
        ledger.change(Title.of("testing.step.rejudge", before.request().number(), before.firm()), actor, tx -> {
            TestingRow row = store.row(tx, request).orElseThrow(Trial::gone);
            require(row, version);
            row.items().stream().filter(i -> items.contains(i.item().id()))
                    .forEach(i -> insert(tx, usable(tried(row, i, basis, actor.businessDate())), signed));
            return TestingStore.touch(tx, row.request());
        });
        return row(request);
    }

    private static void require(TestingRow row, long version) {
        TestingRequest request = row.request();
        if (request.version() != version) {
            throw new Fault.Stale("testing.fault.stale", List.of(request.number()), List.of()).asException();
        }
        if (!request.stage().judged()) {
            throw Fault.denied("testing.fault.trial.open", request.number()).asException();
        }
    }

    private static Tried usable(Tried tried) {
        if (tried.obstacle() != null) {
            throw tried.obstacle().asException();
        }
        Verdict verdict = tried.verdict();
        if (verdict == null || verdict.outcome() == Outcome.UNDETERMINED) {
            throw Fault.denied("testing.fault.trial.undetermined", tried.row().request().number(), tried.item().item().limit().itemPhrase()).asException();
        }
        if (tried.same()) {
            throw Fault.denied("testing.fault.trial.same", tried.row().request().number(), tried.item().item().limit().itemPhrase()).asException();
        }
        return tried;
    }

    private static void insert(LedgerTx tx, Tried tried, Review review) {
        Verdict verdict = Objects.requireNonNull(tried.verdict());
        Actor actor = tx.actor();
        tx.insert(RejudgementStore.TYPE, new Rejudgement(
                Ids.next(), 0, tried.item().item().id(), tried.item().later().size() + 1, verdict.limit(), verdict.outcome(),
                actor.businessDate(), actor.operator(), review.reviewer(), review.reason()));
    }

    private static Review checked(Review review, Actor actor) {
        String reviewer = review.reviewer().strip();
        String reason = review.reason().strip();
        FieldRules.atMost("reviewer", reviewer, NAME_LENGTH);
        FieldRules.atMost("reason", reason, REASON_LENGTH);
        if (reviewer.isEmpty()) {
            throw Fault.invalid("reviewer", "testing.fault.trial.reviewer").asException();
        }
        if (SearchKey.normalise(reviewer).equals(SearchKey.normalise(actor.operator()))) {
            throw Fault.invalid("reviewer", "testing.fault.trial.same-person", reviewer).asException();
        }
        if (reason.isEmpty()) {
            throw Fault.invalid("reason", "testing.fault.trial.reason").asException();
        }
        return new Review(reviewer, reason);
    }

    private TestingRow row(UUID request) {
        return store.row(request).orElseThrow(Trial::gone);
    }

    private static RuntimeException gone() {
        return Fault.missing("testing.fault.gone").asException();
    }
}
