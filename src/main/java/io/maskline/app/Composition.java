package io.maskline.app;

import io.maskline.app.cli.Workplace;
import io.maskline.exchange.Exports;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Standards;
import java.nio.file.Path;
import java.util.List;

/** Every part of the console on one ledger, put together by hand; closed in reverse order. */
public final class Composition implements Workplace {

    /** Who is named where the program itself adds its catalogue. */
    private static final String PROGRAM = "Maskline";

    private final Database database;
    private final Ledger ledger;
    private final Exports exports;
    private final Standards standards;

    private Composition(Database database, BusinessClock clock) {
        this.database = database;
        this.ledger = new JournalLedger(database, types(), clock.clock());
        this.exports = new Exports(database);
        this.standards = new Standards(database, ledger);
    }

    /** Opens, and when missing makes, the ledger in {@code folder}, and adds what this program delivers and it has not. */
    public static Composition open(Path folder, BusinessClock clock) {
        Composition composition = new Composition(H2Database.open(folder), clock);
        try {
            composition.deliver(new Actor(PROGRAM, "", clock.today()));
            return composition;
        } catch (RuntimeException e) {
            composition.close();
            throw e;
        }
    }

    private void deliver(Actor program) {
        standards.seed(program);
    }

    /** Every kind of record, referenced ones before those that refer to them. */
    static List<EntityType<?>> types() {
        return List.copyOf(Standards.entityTypes());
    }

    /** The modules of the window, in one language; they live as long as the shell they are given to. */
    List<Feature> features(UiContext ui) {
        return List.of();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public void close() {
        database.close();
    }
}
