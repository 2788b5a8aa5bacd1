package io.maskline.standard;

import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.BatchKind;
import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a delivered catalogue brings into a ledger.
 *
 * @param standards delivered standards that differ from what is stored, which no person ever changed
 * @param limits the same of limits
 */
record Seeding(Ledger ledger, Catalogue delivered, List<Standard> standards, List<StandardLimit> limits) {

    static Seeding of(CatalogueRows stored, Ledger ledger, Catalogue delivered) {
        return new Seeding(
                ledger,
                delivered,
                renewed(ledger, StandardStore.STANDARDS, stored.standards(), delivered.standards(), Standard::inVersion),
                renewed(ledger, StandardStore.LIMITS, stored.limits(), delivered.limits(), StandardLimit::inVersion));
    }

    private static <R extends Entity> List<R> renewed(
            Ledger ledger, EntityType<R> type, List<R> stored, List<R> delivered, BiFunction<R, Long, R> inVersion) {
        Map<UUID, R> known = stored.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return delivered.stream()
                .filter(row -> known.containsKey(row.id()))
                .map(row -> inVersion.apply(row, known.get(row.id()).version()))
                .filter(row -> !row.equals(known.get(row.id())))
                .filter(row -> ledger.history(type, row.id()).stream().allMatch(entry -> entry.batchKind() == BatchKind.DELIVERY))
                .toList();
    }

    /** Returns the number of rows added or brought up to date. */
    int run(Actor actor) {
        return ledger.deliver(Title.of("standard.step.seed"), actor, tx -> {
            tx.updateAll(StandardStore.STANDARDS, standards);
            tx.updateAll(StandardStore.LIMITS, limits);
            return standards.size() + limits.size() + StandardStore.insertMissing(tx, delivered);
        });
    }
}
