package io.maskline.enterprise;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Change;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of firms: entering, changing, finding them, and telling look-alike names apart. Not for the FX thread. */
public final class Enterprises implements AutoCloseable {

    private final EnterpriseStore store;
    private final EnterprisePairStore pairs;
    private final Ledger ledger;
    private final EnterpriseIndex index = new EnterpriseIndex();
    private final AutoCloseable feed;
    private boolean indexed;

    private Enterprises(EnterpriseStore store, EnterprisePairStore pairs, Ledger ledger) {
        this.store = store;
        this.pairs = pairs;
        this.ledger = ledger;
        this.feed = ledger.listen(this::follow);
    }

    /** Opens the register; its index is prepared when something is looked for first. */
    public static Enterprises open(Database database, Ledger ledger) {
        return new Enterprises(new EnterpriseStore(database), new EnterprisePairStore(database), ledger);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(DepartmentStore.TYPE, EnterpriseStore.TYPE, EnterprisePairStore.TYPE);
    }

    /** The kind of record a firm is, for its history. */
    public static EntityType<Enterprise> type() {
        return EnterpriseStore.TYPE;
    }

    public List<Enterprise> all() {
        return store.all();
    }

    public Optional<Enterprise> find(UUID id) {
        return store.find(id);
    }

    /** Firms found by name, pinyin initials, part of a credit code, phone or number; best first, at most {@code most}. */
    public List<Enterprise> search(String typed, int most) {
        return index().search(typed, most);
    }

    /** Other firms with almost the same name about which nobody has decided yet whether they are the same. */
    public List<Enterprise> undecidedLookAlikes(UUID id, String name) {
        List<Enterprise> alike = index().lookAlikes(name).stream().filter(e -> !e.id().equals(id)).toList();
        if (alike.isEmpty()) {
            return alike;
        }
        List<EnterprisePair> decided = pairs.of(id);
        return alike.stream().filter(e -> decided.stream().noneMatch(p -> p.of(id, e.id()))).toList();
    }

    /**
     * Stores a new firm or the changes of one.
     *
     * @param others firms with almost the same name that are other firms, as a person said; remembered
     * @throws io.maskline.platform.error.FaultException Invalid when a rule is not kept or a look-alike is undecided,
     *     Duplicate when the credit code is taken, Stale when the firm was changed since it was read
     */
    public Enterprise save(Enterprise firm, Set<UUID> others, Actor actor) {
        EnterpriseRules.check(firm);
        boolean isNew = firm.version() == 0;
        Title title = Title.of(isNew ? "enterprise.step.register" : "enterprise.step.change", firm.shortName());
        return ledger.change(title, actor, tx -> {
            List<Enterprise> undecided = undecidedLookAlikes(firm.id(), firm.name());
            undecided.stream().filter(e -> !others.contains(e.id())).findFirst().ifPresent(e -> {
                throw Fault.invalid("name", "enterprise.fault.lookAlike", e.name()).asException();
            });
            Enterprise stored = isNew ? store.insert(tx, firm) : store.update(tx, firm);
            undecided.forEach(e -> decide(tx, firm.id(), e.id(), false));
            return stored;
        });
    }

    /** Remembers whether two firms with almost the same name are the same firm. */
    public void decideLookAlike(Enterprise one, Enterprise other, boolean same, Actor actor) {
        ledger.change(Title.of("enterprise.step.pair", one.shortName(), other.shortName()), actor, tx -> {
            decide(tx, one.id(), other.id(), same);
            return same;
        });
    }

    private void decide(LedgerTx tx, UUID one, UUID other, boolean same) {
        Optional<EnterprisePair> before = pairs.of(one).stream().filter(p -> p.of(one, other)).findFirst();
        before.ifPresentOrElse(
                p -> pairs.update(tx, p.withSameFirm(same)),
                () -> pairs.insert(tx, EnterprisePair.decided(one, other, same)));
    }

    /** Moves a firm to the bin. */
    public void delete(Enterprise firm, Actor actor) {
        ledger.change(Title.of("enterprise.step.delete", firm.shortName()), actor, tx -> {
            store.delete(tx, firm);
            return firm;
        });
    }

    /** The index, filled from the register on first use; from then on it follows the changes. */
    private synchronized EnterpriseIndex index() {
        if (!indexed) {
            index.refresh(Set.of(), store.all());
            indexed = true;
        }
        return index;
    }

    private synchronized void follow(Change change) {
        if (indexed && change.touches(EnterpriseStore.TYPE.code())) {
            Set<UUID> touched = new HashSet<>(change.touched().get(EnterpriseStore.TYPE.code()));
            index.refresh(touched, touched.size() > 500 ? store.all() : store.of(touched));
        }
    }

    @Override
    public void close() throws Exception {
        feed.close();
    }
}
