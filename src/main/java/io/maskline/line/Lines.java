package io.maskline.line;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of all firms: entering, changing, binning. Not for the FX thread. */
public final class Lines {

    private final LineStore store;
    private final Enterprises enterprises;
    private final Ledger ledger;

    private Lines(LineStore store, Enterprises enterprises, Ledger ledger) {
        this.store = store;
        this.enterprises = enterprises;
        this.ledger = ledger;
    }

    public static Lines open(Database database, Enterprises enterprises, Ledger ledger) {
        return new Lines(new LineStore(database), enterprises, ledger);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(LineStore.TYPE);
    }

    /** The kind of record a line is, for its history. */
    public static EntityType<Line> type() {
        return LineStore.TYPE;
    }

    public List<Line> all() {
        return store.all();
    }

    public List<Line> ofEnterprise(UUID enterprise) {
        return store.ofEnterprise(enterprise);
    }

    public Optional<Line> find(UUID id) {
        return store.find(id);
    }

    /** The next number in a firm's own count: one more than the highest whole number in use. */
    public String nextLineNo(UUID enterprise) {
        long highest = ofEnterprise(enterprise).stream()
                .map(Line::lineNo)
                .filter(n -> n.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return Long.toString(highest + 1);
    }

    /**
     * Stores a new line or the changes of one.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when a rule is not kept, Missing when the firm is gone,
     *     Duplicate when the firm has a line of that number, Stale when the line was changed since it was read
     */
    public Line save(Line line, Actor actor) {
        LineRules.check(line);
        Enterprise firm = enterprises.find(line.enterpriseId())
                .orElseThrow(() -> Fault.missing("line.fault.enterpriseMissing").asException());
        boolean isNew = line.version() == 0;
        Title title = Title.of(isNew ? "line.step.create" : "line.step.change", firm.shortName(), line.lineNo());
        return ledger.change(title, actor, tx -> isNew ? store.insert(tx, line) : store.update(tx, line));
    }

    /** Moves a line to the bin. */
    public void delete(Line line, Actor actor) {
        String firm = enterprises.find(line.enterpriseId()).map(Enterprise::shortName).orElse("");
        ledger.change(Title.of("line.step.delete", firm, line.lineNo()), actor, tx -> {
            store.delete(tx, line);
            return line;
        });
    }

    /**
     * Moves a firm to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Denied while the firm has lines
     */
    public void deleteEnterprise(Enterprise firm, Actor actor) {
        int lines = ofEnterprise(firm.id()).size();
        if (lines > 0) {
            throw Fault.denied("line.fault.enterpriseHasLines", firm.shortName(), lines).asException();
        }
        enterprises.delete(firm, actor);
    }
}
