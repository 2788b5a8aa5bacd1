package io.maskline.subsidy;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Subsidies for capacity: the rules and the applications, opened together.
 *
 * @param programmes the rules
 * @param claims the applications
 */
public record Subsidies(Programmes programmes, Claims claims) {

    public static Subsidies open(Database database, Ledger ledger) {
        Programmes programmes = Programmes.open(database, ledger);
        return new Subsidies(programmes, Claims.open(database, programmes, ledger));
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return Stream.of(Programmes.entityTypes(), Claims.entityTypes()).<EntityType<?>>flatMap(List::stream).toList();
    }

    /** Puts the delivered programmes into the ledger; returns how many were new. */
    public int seed(Actor actor) {
        return programmes.seed(actor);
    }

    /** All applications in the order they came in. */
    public List<ApplicationRow> rows() {
        return claims.rows();
    }
}
