package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.ProductClass;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the firms have of every material and what a mask takes of it. Not for the FX thread. */
public final class Materials {

    private final MaterialCountStore counts;
    private final MaterialUses uses;
    private final MaterialPrices prices;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;

    private Materials(MaterialCountStore counts, MaterialUses uses, MaterialPrices prices, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        this.counts = counts;
        this.uses = uses;
        this.prices = prices;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
    }

    public static Materials open(Database database, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        return new Materials(
                new MaterialCountStore(database),
                new MaterialUses(new MaterialUseStore(database), enterprises, ledger),
                new MaterialPrices(new MaterialPriceStore(database), enterprises, ledger, clock),
                enterprises,
                ledger,
                clock);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(MaterialUseStore.TYPE, MaterialCountStore.TYPE, MaterialPriceStore.TYPE);
    }

    /** The kind of record a count is, for its history. */
    public static EntityType<MaterialCount> countType() {
        return MaterialCountStore.TYPE;
    }

    /** Puts the delivered planning bill into the ledger, in one step that undo does not reach; returns how many rows were new. */
    public int seed(Actor actor) {
        return uses.seed(actor);
    }

    /** The bill of materials and its corrections. */
    public MaterialUses bill() {
        return uses;
    }

    public MaterialPrices prices() {
        return prices;
    }

    /** What one mask of {@code product} takes at a firm on {@code day}: per material and dimension its own figure, else the one for all. */
    public List<MaterialUse> usesOf(UUID firm, ProductClass product, LocalDate day) {
        return uses.of(firm, day).stream().filter(u -> u.productClass() == product).toList();
    }

    /** Every material of every living firm as known on {@code day}, in the order of the papers; in a fixed number of queries. */
    public Map<UUID, List<Holding>> on(LocalDate day) {
        Bill bill = uses.bill(day);
        Map<UUID, Map<Material, MaterialCount>> newest = new HashMap<>();
        counts.newest(day).forEach(c -> newest.computeIfAbsent(c.enterpriseId(), _ -> new HashMap<>()).put(c.material(), c));
        Map<UUID, List<Holding>> holdings = new HashMap<>();
        for (Enterprise firm : enterprises.all()) {
            holdings.put(firm.id(), holdings(firm.id(), bill, newest.getOrDefault(firm.id(), Map.of())));
        }
        return holdings;
    }

    /** The same for one firm. */
    public List<Holding> of(UUID firm, LocalDate day) {
        Map<Material, MaterialCount> newest = new HashMap<>();
        counts.newest(day, firm).forEach(c -> newest.put(c.material(), c));
        return holdings(firm, uses.bill(firm, day), newest);
    }

    private static List<Holding> holdings(UUID firm, Bill bill, Map<Material, MaterialCount> newest) {
        return Arrays.stream(Material.values()).map(m -> new Holding(m, newest.get(m), bill.of(firm, m))).toList();
    }

    /** All counts of a firm, the newest day first. */
    public List<MaterialCount> counts(UUID firm) {
        return counts.ofFirm(firm);
    }

    /**
     * Takes down a count. A second one for the same firm, material and day replaces the first and keeps it in the history.
     *
     * @throws io.maskline.platform.error.FaultException Invalid, naming firm and material, at {@code businessDate} for a day
     *     that has not come, at {@code onHand} or {@code inTransit} for what is no quantity of this material
     */
    public MaterialCount count(CountDraft draft, Actor actor) {
        return count(draft, counts.of(draft.firm(), draft.material(), draft.day()).orElse(null), actor);
    }

    /**
     * The same over the count that was seen when {@code draft} was typed.
     *
     * @param seen the count of that day; null when there was none
     * @throws io.maskline.platform.error.FaultException as above; Stale or Duplicate when somebody else counted meanwhile
     */
    public MaterialCount count(CountDraft draft, @Nullable MaterialCount seen, Actor actor) {
        String firm = name(draft.firm());
        CountRules.check(draft, firm, clock.today());
        Title title = Title.of("material.step.count", firm, draft.material().labelKey(), draft.day());
        return ledger.change(title, actor, tx -> seen == null
                ? tx.insert(MaterialCountStore.TYPE, draft.count(Ids.next(), 0))
                : tx.update(MaterialCountStore.TYPE, draft.count(seen.id(), seen.version())));
    }

    /** The count of a firm and material on a day. */
    public Optional<MaterialCount> counted(UUID firm, Material material, LocalDate day) {
        return counts.of(firm, material, day);
    }

    /**
     * Takes down only how much there is; what was said of that day besides stays. From an older count supplier and what is
     * still under way after {@code day} are taken over.
     */
    public MaterialCount count(UUID firm, Material material, LocalDate day, Amount stock, Actor actor) {
        Optional<MaterialCount> before = counts.newest(day, firm).stream().filter(c -> c.material() == material).findFirst();
        return count(CountDraft.next(firm, material, day, stock, before), actor);
    }

    /** Takes down many new counts as one step, as they are: for the loading of collected figures. */
    public void countAll(Collection<MaterialCount> made, Actor actor) {
        ledger.change(Title.of("material.step.countAll", made.size()), actor, tx -> {
            tx.insertAll(MaterialCountStore.TYPE, made);
            return made;
        });
    }

    private String name(UUID firm) {
        return enterprises.find(firm).map(Enterprise::shortName).orElseThrow(() -> Fault.missing("material.fault.noFirm").asException());
    }
}
