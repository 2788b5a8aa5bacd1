package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.inspection.LotLine.Plan;
import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.sampling.SamplingPlan;
import io.maskline.sampling.SamplingTables;
import io.maskline.sampling.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inspected lots: the plan drawn for each by the scheme in force, what was found, and how severely the next one is
 * inspected. Not for the FX thread.
 */
public final class ProductLots {

    private final LotStore store;
    private final InspectionSchemes schemes;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final SamplingTables tables = SamplingTables.delivered();

    private ProductLots(LotStore store, InspectionSchemes schemes, Enterprises enterprises, Ledger ledger) {
        this.store = store;
        this.schemes = schemes;
        this.enterprises = enterprises;
        this.ledger = ledger;
    }

    public static ProductLots open(Database database, InspectionSchemes schemes, Enterprises enterprises, Ledger ledger) {
        return new ProductLots(new LotStore(database), schemes, enterprises, ledger);
    }

    /** Every lot of every product, in the order they were inspected in. */
    public List<Lot> all() {
        return store.all();
    }

    /** The lots and restarts of every product that has lots. */
    public List<LotBook> books() {
        Map<Product, List<Lot>> lots = store.all().stream().collect(Collectors.groupingBy(l -> l.head().product()));
        Map<Product, List<Restart>> restarts = store.restarts().stream().collect(Collectors.groupingBy(Restart::product));
        return lots.entrySet().stream().map(e -> new LotBook(e.getValue(), restarts.getOrDefault(e.getKey(), List.of()))).toList();
    }

    public Optional<Lot> find(UUID id) {
        return store.find(id);
    }

    /** The lots and restarts of one product. */
    public LotBook book(Product product) {
        return store.book(product);
    }

    /**
     * What a lot of that size would be inspected for on {@code day}, without storing anything.
     *
     * @throws io.maskline.platform.error.FaultException Invalid below 2 pieces, Denied without a scheme in force or while inspection is stopped
     */
    public List<LotLine> plan(Product product, long lotSize, LocalDate day) {
        return lines(scheme(product, day), store.book(product), lotSize);
    }

    private Scheme scheme(Product product, LocalDate day) {
        return schemes.inForce(product, day)
                .orElseThrow(() -> Fault.denied("inspection.lot.fault.noScheme", firm(product), product.name(), day.toString()).asException());
    }

    private List<LotLine> lines(Scheme scheme, LotBook book, long lotSize) {
        List<Item> stopped = book.stopped();
        if (!stopped.isEmpty()) {
            throw Fault.denied("inspection.lot.fault.stopped", firm(scheme.product()), scheme.product().name(), named(stopped)).asException();
        }
        List<LotLine> lines = new ArrayList<>();
        UUID lot = Ids.next();
        for (SchemeLine line : scheme.exitLines()) {
            Plan plan = draw(line.draw(), lotSize, book.next(line.item().code()).severity());
            lines.add(new LotLine(Ids.next(), 0, lot, lines.size() + 1L, line.item(), plan, null));
        }
        return List.copyOf(lines);
    }

    private Plan draw(Draw draw, long lotSize, Severity severity) {
        if (!draw.sampled()) {
            return Plan.fixed(Objects.requireNonNull(draw.count(), "an approved line says how many are drawn"));
        }
        SamplingPlan plan = tables.plan(lotSize, Objects.requireNonNull(draw.level()), Objects.requireNonNull(draw.aql()), severity);
        return new Plan(plan.level(), plan.aql(), severity, plan.n(), plan.accept(), plan.reject());
    }

    /**
     * Puts a lot to inspection by the scheme in force on its day; what was found may come later.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be (a day before the last lot of
     *     the product, a resubmission of what was not refused), Duplicate for a lot number there is, Denied without a
     *     scheme in force or while inspection is stopped
     */
    public Lot begin(LotDraft draft, Actor actor) {
        LotRules.check(draft, actor.businessDate());
        Product product = draft.product();
        Scheme scheme = scheme(product, draft.inspectedOn());
        UUID id = ledger.change(Title.of("inspection.lot.step.begin", firm(product), product.name(), draft.lotNumber().strip()), actor, tx -> {
            LotBook book = LotStore.book(tx, product);
            LotRules.checkLast(draft, book);
            List<LotLine> lines = lines(scheme, book, draft.lotSize());
            UUID lot = lines.isEmpty() ? Ids.next() : lines.getFirst().lotId();
            tx.insert(LotStore.LOTS, new ProductLot(
                    lot, 0, product, scheme.id(), draft.lotNumber().strip(), draft.lotSize(), draft.inspectedOn(),
                    LotRules.resubmission(draft, book, null), blankToNull(draft.remark())));
            tx.insertAll(LotStore.LINES, lines.stream().map(l -> l.withFound(draft.found().get(l.item().code()))).toList());
            return lot;
        });
        return get(id);
    }

    /**
     * Stores what was found, or corrects it; the plans stay as they were drawn. The size may change while nothing was
     * found: the plans are drawn anew then, as severely as before.
     *
     * @param version of the lot that was read
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be, Duplicate for a lot number
     *     there is, Stale when it was changed since read
     */
    public Lot save(UUID id, long version, LotDraft draft, Actor actor) {
        LotRules.check(draft, actor.businessDate());
        Lot shown = get(id);
        Product product = shown.head().product();
        ledger.change(Title.of("inspection.lot.step.change", firm(product), product.name(), shown.head().lotNumber()), actor, tx -> {
            Lot before = store.find(tx, id).orElseThrow(ProductLots::gone);
            LotBook book = LotStore.book(tx, product);
            LotRules.checkPlace(id, draft.inspectedOn(), book);
            return put(tx, before, version, draft, LotRules.resubmission(draft, book, id));
        });
        return get(id);
    }

    private UUID put(LedgerTx tx, Lot before, long version, LotDraft draft, long resubmission) {
        ProductLot head = before.head();
        boolean resized = head.lotSize() != draft.lotSize();
        if (resized && before.missing() < before.lines().size()) {
            throw Fault.invalid("lotSize", "inspection.lot.fault.sized", head.lotNumber()).asException();
        }
        List<LotLine> lines = before.lines().stream()
                .map(l -> resized ? l.withPlan(redrawn(l.plan(), draft.lotSize())) : l)
                .map(l -> l.withFound(draft.found().get(l.item().code())))
                .toList();
        ProductLot typed = new ProductLot(
                head.id(), version, head.product(), head.schemeId(), draft.lotNumber().strip(), draft.lotSize(), draft.inspectedOn(), resubmission,
                blankToNull(draft.remark()));
        if (!typed.equals(head)) {
            tx.update(LotStore.LOTS, typed);
        } else if (!lines.equals(before.lines())) {
            tx.touch(LotStore.LOTS, head.id(), version);
        }
        tx.updateAll(LotStore.LINES, lines);
        return head.id();
    }

    private Plan redrawn(Plan plan, long lotSize) {
        Severity severity = plan.severity();
        return severity == null ? plan : draw(new Draw(plan.level(), plan.aql(), null), lotSize, severity);
    }

    /** Moves a lot to the bin; it counts for nothing from then on. */
    public void delete(ProductLot lot, Actor actor) {
        Title title = Title.of("inspection.lot.step.delete", firm(lot.product()), lot.product().name(), lot.lotNumber());
        ledger.change(title, actor, tx -> {
            tx.delete(LotStore.LOTS, lot.id(), lot.version());
            return lot;
        });
    }

    /**
     * Inspection goes on, tightened, for every item for which it was stopped.
     *
     * @param measures what the maker has changed
     * @throws io.maskline.platform.error.FaultException Invalid ({@code measures}) when nothing is said, Denied when
     *     nothing is stopped
     */
    public void restart(Product product, String measures, Actor actor) {
        if (measures.isBlank()) {
            throw Fault.invalid("measures", "inspection.restart.fault.measures").asException();
        }
        FieldRules.atMost("measures", measures.strip(), 400);
        ledger.change(Title.of("inspection.restart.step", firm(product), product.name()), actor, tx -> {
            List<Item> stopped = LotStore.book(tx, product).stopped();
            if (stopped.isEmpty()) {
                throw Fault.denied("sampling.fault.not-stopped").asException();
            }
            tx.insertAll(LotStore.RESTARTS, stopped.stream()
                    .map(item -> new Restart(Ids.next(), 0, product, item.code(), new Signature(actor.operator(), actor.businessDate()), measures.strip()))
                    .toList());
            return stopped;
        });
    }

    /** What was typed as found and taken back, newest first for each item; a label names the item. */
    List<HistoryEntry> findingHistory(UUID lot) {
        return store.find(lot).stream().flatMap(l -> l.lines().stream())
                .flatMap(line -> ledger.history(LotStore.LINES, line.id()).stream().map(e -> findingEntry(e, line.item())))
                .toList();
    }

    private static HistoryEntry findingEntry(HistoryEntry entry, Item item) {
        List<HistoryEntry.FieldChange> fields = entry.fields().stream()
                .filter(f -> f.field().equals("found"))
                .map(f -> new HistoryEntry.FieldChange(
                        f.field(), "inspection.history.found", List.of(item.name(), item.nameKey()), f.before(), f.after()))
                .toList();
        return new HistoryEntry(
                entry.batch(), entry.position(), entry.batchKind(), entry.title(), entry.actor(), entry.recordedAt(), entry.kind(), fields);
    }

    /** The names of the items as an argument of a sentence. */
    static Object named(List<Item> items) {
        return items.stream().map(Item::phrase).reduce((one, next) -> Phrase.of("inspection.and", one, next)).orElse("");
    }

    private String firm(Product product) {
        return enterprises.find(product.enterpriseId()).map(Enterprise::shortName)
                .orElseThrow(() -> Fault.missing("inspection.fault.firmGone", product.name()).asException());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Lot get(UUID id) {
        return store.find(id).orElseThrow(ProductLots::gone);
    }

    private static RuntimeException gone() {
        return Fault.missing("inspection.lot.fault.gone").asException();
    }
}
