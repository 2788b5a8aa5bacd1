package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.text.SearchKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes people make to the catalogue. None of them judges anything again. */
final class CatalogueEdits {

    private final CatalogueRows rows;
    private final Ledger ledger;

    /** Which rows came with the program, and which items it counts without a unit. */
    private static final class Delivered {
        static final Set<UUID> IDS;
        static final Set<String> BARE_ITEMS;

        static {
            Catalogue catalogue = Catalogue.delivered();
            IDS = Stream.concat(catalogue.standards().stream().map(Standard::id), catalogue.limits().stream().map(StandardLimit::id))
                    .collect(Collectors.toUnmodifiableSet());
            BARE_ITEMS = catalogue.limits().stream()
                    .filter(l -> l.limit().value() != null && l.limit().unit() == null)
                    .map(l -> l.limit().item())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    CatalogueEdits(CatalogueRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    static boolean delivered(UUID id) {
        return Delivered.IDS.contains(id);
    }

    Standard save(Standard typed, Actor actor) {
        Standard standard = StandardRules.tidy(typed);
        List<Standard> known = rows.standards();
        StandardRules.check(standard, known);
        known.stream().filter(s -> s.id().equals(standard.id())).findFirst().ifPresent(before -> keepCode(before, standard));
        return standard.version() == 0
                ? ledger.change(Title.of("standard.step.create", standard.code()), actor, tx -> tx.insert(StandardStore.STANDARDS, standard))
                : ledger.change(Title.of("standard.step.change", standard.code()), actor, tx -> tx.update(StandardStore.STANDARDS, standard));
    }

    /** Limits and requests name a standard by its code. */
    private void keepCode(Standard before, Standard standard) {
        if (!before.code().equals(standard.code()) && (delivered(before.id()) || !rows.limits(before.code()).isEmpty())) {
            throw Fault.invalid("code", "standard.fault.code.fixed", before.code()).asException();
        }
    }

    StandardLimit save(StandardLimit typed, Actor actor) {
        Standard standard = standard(typed.limit().standard());
        String code = standard.code();
        StandardLimit limit = LimitRules.tidy(typed.with(typed.limit().of(code)));
        LimitRules.check(limit, standard, rows.limits(code), Delivered.BARE_ITEMS.contains(limit.limit().item()));
        if (limit.checkedOn() != null && limit.checkedOn().isAfter(actor.businessDate())) {
            throw Fault.invalid("checkedOn", "standard.fault.check.future", limit.checkedOn().toString()).asException();
        }
        String name = limit.limit().itemName();
        if (limit.version() == 0) {
            return ledger.change(Title.of("standard.step.limit.create", code, name), actor, tx -> tx.insert(StandardStore.LIMITS, limit.at(next())));
        }
        stored(limit.id()).ifPresent(before -> {
            if (delivered(limit.id()) && !before.sameFigures(limit) && limit.checkedBy() == null) {
                throw Fault.invalid("checkedBy", "standard.fault.check.delivered", name).asException();
            }
        });
        return ledger.change(Title.of("standard.step.limit.change", code, name), actor, tx -> tx.update(StandardStore.LIMITS, limit));
    }

    /** The standard of a code, however its width, case and spaces are typed. */
    private Standard standard(String code) {
        String key = SearchKey.normalise(code);
        return rows.standards().stream()
                .filter(s -> SearchKey.normalise(s.code()).equals(key))
                .findFirst()
                .orElseThrow(() -> Fault.invalid("standard", "standard.fault.unknown", code).asException());
    }

    private Optional<StandardLimit> stored(UUID id) {
        return rows.limits().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    private long next() {
        return rows.limits().stream().mapToLong(StandardLimit::sortOrder).max().orElse(0) + 1;
    }

    StandardLimit check(StandardLimit limit, String by, LocalDate day, Actor actor) {
        if (!limit.limit().judges()) {
            throw Fault.denied("standard.fault.check.hearsay", limit.limit().standard(), limit.limit().itemPhrase()).asException();
        }
        return save(limit.checked(by, day), actor);
    }

    void delete(Standard standard, @Nullable String reason, Actor actor) {
        String why = why(standard.id(), standard.code(), reason);
        List<StandardLimit> limits = rows.limits(standard.code());
        Title title = why.isEmpty()
                ? Title.of("standard.step.delete", standard.code())
                : Title.of("standard.step.delete-because", standard.code(), why);
        ledger.change(title, actor, tx -> {
            limits.forEach(l -> tx.delete(StandardStore.LIMITS, l.id(), l.version()));
            tx.delete(StandardStore.STANDARDS, standard.id(), standard.version());
            return standard;
        });
    }

    void delete(StandardLimit limit, @Nullable String reason, Actor actor) {
        String name = limit.limit().standard() + " " + limit.limit().itemName();
        String why = why(limit.id(), name, reason);
        Title title = why.isEmpty() ? Title.of("standard.step.limit.delete", name) : Title.of("standard.step.limit.delete-because", name, why);
        ledger.change(title, actor, tx -> {
            tx.delete(StandardStore.LIMITS, limit.id(), limit.version());
            return limit;
        });
    }

    private static String why(UUID id, String name, @Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() && delivered(id)) {
            throw Fault.invalid("reason", "standard.fault.delete.reason", name).asException();
        }
        return why;
    }
}
