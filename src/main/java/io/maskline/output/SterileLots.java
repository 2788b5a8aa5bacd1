package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lots of masks that are sterilised and wait for their release. Not for the FX thread. */
public final class SterileLots {

    private final OutputReturnStore returns;
    private final SterileLotStore store;
    private final Lines lines;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;

    private SterileLots(Database database, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        this.returns = new OutputReturnStore(database);
        this.store = new SterileLotStore(database);
        this.lines = lines;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
    }

    public static SterileLots open(Database database, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        return new SterileLots(database, lines, enterprises, ledger, clock);
    }

    /** How the ledger knows a lot; for its history. */
    public static EntityType<SterileLot> type() {
        return SterileLotStore.TYPE;
    }

    /** Every lot, by the day it was made. */
    public List<SterileLot> all() {
        return store.all();
    }

    /** The lots of one line, by the day they were made. */
    public List<SterileLot> ofLine(UUID line) {
        return store.ofLine(line);
    }

    public Optional<SterileLot> find(UUID id) {
        return store.find(id);
    }

    /** Pieces whose wait ends on {@code day}, by line; lines without any are left out. */
    public Map<UUID, Long> releasableOn(LocalDate day) {
        Map<UUID, Long> pieces = new HashMap<>();
        store.releasableFrom(day).stream().filter(l -> day.equals(l.releasableOn())).forEach(l -> pieces.merge(l.lineId(), l.quantity(), Long::sum));
        return pieces;
    }

    /** The line's masks have to be sterilised before they may be handed out. */
    public static boolean needs(Line line) {
        return ReleaseRule.sterile(line);
    }

    /**
     * Stores a new lot or the changes of one.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be (more in lots than was made,
     *     a day before it was made or still to come, a wait outside 7 to 14 days, less than was shipped already), Missing
     *     when the line is gone, Duplicate when the line has a lot of that number, Stale when it was changed since read
     */
    public SterileLot save(SterileLot lot, Actor actor) {
        Line line = lines.find(lot.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        LotRules.check(lot, line, clock.today());
        String firm = enterprises.find(line.enterpriseId()).map(Enterprise::shortName).orElse("");
        LineBooks books = books(line);
        LotRules.checkAgainst(Phrase.of("output.line", firm, line.lineNo()), books, books.with(lot), lot);
        boolean isNew = lot.version() == 0;
        Title title = Title.of(isNew ? "output.lot.step.create" : "output.lot.step.change", firm, line.lineNo(), lot.lotNumber());
        return ledger.change(title, actor, tx -> isNew ? store.insert(tx, lot) : store.update(tx, lot));
    }

    /**
     * Moves a lot to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at {@code quantity} when pieces of it were shipped already
     */
    public void delete(SterileLot lot, Actor actor) {
        Line line = lines.find(lot.lineId()).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        String firm = enterprises.find(line.enterpriseId()).map(Enterprise::shortName).orElse("");
        LineBooks books = books(line);
        LotRules.checkAgainst(Phrase.of("output.line", firm, line.lineNo()), books, books.without(lot), lot);
        ledger.change(Title.of("output.lot.step.delete", firm, line.lineNo(), lot.lotNumber()), actor, tx -> {
            store.delete(tx, lot);
            return lot;
        });
    }

    /** Takes down many new lots as one step, as they are: for the loading of collected figures. */
    public void enterAll(Collection<SterileLot> lots, Actor actor) {
        ledger.change(Title.of("output.lot.step.enterAll", lots.size()), actor, tx -> {
            store.insertAll(tx, lots);
            return lots;
        });
    }

    private LineBooks books(Line line) {
        return new LineBooks(true, returns.ofLine(line.id()), store.ofLine(line.id()));
    }
}
