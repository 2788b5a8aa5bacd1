package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.sampling.SamplingTables;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inspection schemes: drafting, approving by a second person, the next edition, ending. An approved edition is never
 * changed, and on any day at most one edition of a product is in force. Not for the FX thread.
 */
public final class InspectionSchemes {

    /** Fields of a line that say nothing to a reader of its history. */
    private static final Set<String> HIDDEN = Set.of("schemeId", "sortOrder", "item");

    private final SchemeStore store;
    private final Enterprises enterprises;
    private final Standards standards;
    private final Ledger ledger;
    private final SamplingTables tables = SamplingTables.delivered();
    private final Habit habit = Habit.delivered();

    private InspectionSchemes(SchemeStore store, Enterprises enterprises, Standards standards, Ledger ledger) {
        this.store = store;
        this.enterprises = enterprises;
        this.standards = standards;
        this.ledger = ledger;
    }

    public static InspectionSchemes open(Database database, Enterprises enterprises, Standards standards, Ledger ledger) {
        return new InspectionSchemes(new SchemeStore(database), enterprises, standards, ledger);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(SchemeStore.SCHEMES, SchemeStore.LINES, LotStore.LOTS, LotStore.LINES, LotStore.RESTARTS);
    }

    /** Every edition of every scheme, by firm, product and edition. */
    public List<Scheme> all() {
        return store.all();
    }

    public Optional<Scheme> find(UUID id) {
        return store.find(id);
    }

    /** The editions for a product, the first one first. */
    public List<Scheme> of(Product product) {
        return store.of(product);
    }

    /** The edition by which lots of the product are inspected on {@code day}. */
    public Optional<Scheme> inForce(Product product, LocalDate day) {
        return store.of(product).stream().filter(s -> s.head().inForce(day)).findFirst();
    }

    /**
     * The habitual lines (惯例) to start a draft from.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the catalogue has no such standard
     */
    public List<SchemeLine> habit(String standardCode, boolean ethyleneOxide) {
        return habit.lines(standards.limits(standardCode), ethyleneOxide);
    }

    /**
     * Stores a new draft; it becomes the edition after those the product has.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be, Missing for a standard the
     *     catalogue has not, Denied while the product has a draft already
     */
    public Scheme draft(SchemeDraft draft, Actor actor) {
        SchemeDraft tidy = tidy(draft);
        SchemeRules.check(tidy, tables);
        String firm = firm(tidy.product());
        UUID id = ledger.change(Title.of("inspection.step.draft", firm, tidy.product().name()), actor, tx -> {
            requireNoDraft(SchemeStore.of(tx, tidy.product()), firm);
            return insert(tx, tidy, SchemeStore.nextEdition(tx, tidy.product()), actor);
        });
        return get(id);
    }

    private static UUID insert(LedgerTx tx, SchemeDraft draft, long edition, Actor actor) {
        InspectionScheme scheme = tx.insert(SchemeStore.SCHEMES, new InspectionScheme(
                Ids.next(), 0, draft.product(), edition, draft.validFrom(), signature(actor), null, null, draft.note()));
        SchemeStore.putLines(tx, scheme.id(), List.of(), draft.lines());
        return scheme.id();
    }

    /**
     * Changes a draft; whoever does counts as its drafter from then on.
     *
     * @param version of the draft that was read
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be; Denied when it is approved,
     *     or when the product of a later edition would change; Stale when it was changed since read
     */
    public Scheme save(UUID id, long version, SchemeDraft draft, Actor actor) {
        SchemeDraft tidy = tidy(draft);
        SchemeRules.check(tidy, tables);
        String firm = firm(tidy.product());
        ledger.change(Title.of("inspection.step.change", firm, tidy.product().name()), actor, tx -> {
            Scheme before = store.find(tx, id).orElseThrow(InspectionSchemes::gone);
            InspectionScheme head = before.head();
            if (head.approved() != null) {
                throw Fault.denied("inspection.fault.approved", firm, head.product().name(), head.edition()).asException();
            }
            if (head.edition() > 1 && !head.product().equals(tidy.product())) {
                throw Fault.denied("inspection.fault.otherProduct", firm, head.product().name(), head.edition()).asException();
            }
            return put(tx, before, version, tidy, signature(actor));
        });
        return get(id);
    }

    private static UUID put(LedgerTx tx, Scheme before, long version, SchemeDraft draft, Signature by) {
        InspectionScheme head = before.head();
        InspectionScheme typed = new InspectionScheme(
                head.id(), version, draft.product(), head.edition(), draft.validFrom(), head.drafted(), null, null, draft.note());
        boolean sameHead = head.equals(typed);
        boolean lines = SchemeStore.putLines(tx, head.id(), before.lines(), draft.lines());
        InspectionScheme signed = sameHead && !lines ? typed : typed.draftedBy(by);
        if (!signed.equals(head)) {
            tx.update(SchemeStore.SCHEMES, signed);
        } else if (lines) {
            tx.touch(SchemeStore.SCHEMES, head.id(), version);
        }
        return head.id();
    }

    /**
     * Approves a draft. The edition before it ends when this one begins.
     *
     * @throws io.maskline.platform.error.FaultException Denied, with the reason: by its own drafter, a line without a
     *     sampling plan, a first day in the past or not after that of the edition before; Stale when it was changed since read
     */
    public Scheme approve(InspectionScheme draft, Actor actor) {
        String firm = firm(draft.product());
        Title title = Title.of("inspection.step.approve", firm, draft.product().name(), draft.edition());
        ledger.change(title, actor, tx -> {
            Scheme stored = store.find(tx, draft.id()).orElseThrow(InspectionSchemes::gone);
            List<Scheme> others = SchemeStore.of(tx, draft.product()).stream().filter(s -> !s.id().equals(draft.id())).toList();
            SchemeRules.checkApproval(stored, firm, others, actor);
            tx.update(SchemeStore.SCHEMES, draft.approvedBy(signature(actor)));
            others.stream().map(Scheme::head).filter(o -> o.approved() != null && endsAfter(o, draft.validFrom()))
                    .forEach(o -> tx.update(SchemeStore.SCHEMES, o.retired(draft.validFrom())));
            return draft.id();
        });
        return get(draft.id());
    }

    private static boolean endsAfter(InspectionScheme scheme, LocalDate day) {
        return scheme.retiredOn() == null || scheme.retiredOn().isAfter(day);
    }

    /**
     * Drafts the next edition with the same lines; the one it comes from stays as it is.
     *
     * @throws io.maskline.platform.error.FaultException Denied for a draft, or while the product has one
     */
    public Scheme nextEdition(InspectionScheme from, Actor actor) {
        String firm = firm(from.product());
        Scheme source = get(from.id());
        UUID id = ledger.change(Title.of("inspection.step.next", firm, from.product().name()), actor, tx -> {
            requireNoDraft(SchemeStore.of(tx, from.product()), firm);
            LocalDate start = actor.businessDate().isAfter(from.validFrom()) ? actor.businessDate() : from.validFrom().plusDays(1);
            SchemeDraft draft = new SchemeDraft(from.product(), start, source.head().note(), source.lines());
            return insert(tx, draft, SchemeStore.nextEdition(tx, from.product()), actor);
        });
        return get(id);
    }

    /**
     * Ends an approved edition: from the business day on, no lot is inspected by it.
     *
     * @throws io.maskline.platform.error.FaultException Denied for a draft or one that has ended already
     */
    public Scheme retire(InspectionScheme scheme, Actor actor) {
        String firm = firm(scheme.product());
        if (scheme.status(actor.businessDate()) != SchemeStatus.APPROVED) {
            throw Fault.denied("inspection.fault.notApproved", firm, scheme.product().name(), scheme.edition()).asException();
        }
        Title title = Title.of("inspection.step.retire", firm, scheme.product().name(), scheme.edition());
        ledger.change(title, actor, tx -> tx.update(SchemeStore.SCHEMES, scheme.retired(actor.businessDate())));
        return get(scheme.id());
    }

    /**
     * Moves a draft to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Denied once it is approved
     */
    public void delete(InspectionScheme draft, Actor actor) {
        String firm = firm(draft.product());
        if (draft.approved() != null) {
            throw Fault.denied("inspection.fault.keep", firm, draft.product().name(), draft.edition()).asException();
        }
        ledger.change(Title.of("inspection.step.delete", firm, draft.product().name()), actor, tx -> {
            tx.delete(SchemeStore.SCHEMES, draft.id(), draft.version());
            return draft;
        });
    }

    /** What changed in the lines of a scheme after its first draft, newest first for each line; a label names the item. */
    List<HistoryEntry> lineHistory(UUID scheme) {
        Set<UUID> begun = ledger.history(SchemeStore.SCHEMES, scheme).stream()
                .filter(e -> e.kind() == ChangeKind.INSERT).map(HistoryEntry::batch).collect(Collectors.toSet());
        return store.linesEver(scheme).stream()
                .flatMap(line -> ledger.history(SchemeStore.LINES, line.id()).stream().filter(e -> !begun.contains(e.batch())).map(e -> lineEntry(e, line.item())))
                .toList();
    }

    private static HistoryEntry lineEntry(HistoryEntry entry, SchemeLine.Item item) {
        List<HistoryEntry.FieldChange> fields = entry.fields().stream()
                .filter(f -> !HIDDEN.contains(f.field()))
                .map(f -> new HistoryEntry.FieldChange(
                        f.field(), "inspection.history.line", List.of(item.name(), item.nameKey(), f.labelKey()), f.before(), f.after()))
                .toList();
        return new HistoryEntry(
                entry.batch(), entry.position(), entry.batchKind(), entry.title(), entry.actor(), entry.recordedAt(), entry.kind(), fields);
    }

    private static void requireNoDraft(List<Scheme> editions, String firm) {
        editions.stream().map(Scheme::head).filter(s -> s.approved() == null).findFirst().ifPresent(s -> {
            throw Fault.denied("inspection.fault.draftThere", firm, s.product().name(), s.edition(), s.drafted().by()).asException();
        });
    }

    private SchemeDraft tidy(SchemeDraft draft) {
        Product typed = draft.product();
        String code = standards.find(typed.standardCode()).code();
        return new SchemeDraft(new Product(typed.enterpriseId(), typed.name().strip(), code), draft.validFrom(), blankToNull(draft.note()), draft.lines());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private String firm(Product product) {
        return enterprises.find(product.enterpriseId()).map(Enterprise::shortName)
                .orElseThrow(() -> Fault.missing("inspection.fault.firmGone", product.name()).asException());
    }

    private Scheme get(UUID id) {
        return store.find(id).orElseThrow(InspectionSchemes::gone);
    }

    private static RuntimeException gone() {
        return Fault.missing("inspection.fault.gone").asException();
    }

    private static Signature signature(Actor actor) {
        return new Signature(actor.operator(), actor.businessDate());
    }
}
