package io.maskline.output;

import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.ledger.Change;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which lines have to be read again after changes of lines, their firms and their returns. */
final class TouchedLines {

    /** Above this many one reading of everything is cheaper than reading line by line. */
    static final int MANY = 100;

    private final Lines lines;
    private final OutputReturnStore returns;

    TouchedLines(Lines lines, OutputReturnStore returns) {
        this.lines = lines;
        this.returns = returns;
    }

    /** Lines by id, also such as are gone or new; empty when everything is to be read. */
    Optional<Set<UUID>> of(List<LineRow> shown, Collection<Change> changes) {
        Set<UUID> firms = records(changes, Enterprises.type().code());
        Set<UUID> made = records(changes, OutputReturns.type().code());
        Set<UUID> touched = records(changes, Lines.type().code());
        if (firms.size() + made.size() + touched.size() > MANY) {
            return Optional.empty();
        }
        shown.stream().filter(r -> firms.contains(r.firm().id())).forEach(r -> touched.add(r.id()));
        firms.forEach(firm -> lines.ofEnterprise(firm).stream().map(Line::id).forEach(touched::add));
        Map<UUID, UUID> lineOf = made.isEmpty() ? Map.of() : linesOf(shown, made);
        touched.addAll(lineOf.values());
        return lineOf.keySet().containsAll(made) && touched.size() <= MANY ? Optional.of(touched) : Optional.empty();
    }

    /** A return that was undone is stored no more; the row shown may still know it. */
    private Map<UUID, UUID> linesOf(List<LineRow> shown, Set<UUID> made) {
        Map<UUID, UUID> lineOf = new HashMap<>(returns.linesOf(made));
        for (LineRow row : shown) {
            OutputReturn today = row.today();
            if (today != null && made.contains(today.id())) {
                lineOf.put(today.id(), row.id());
            }
        }
        return lineOf;
    }

    private static Set<UUID> records(Collection<Change> changes, String entity) {
        Set<UUID> records = new HashSet<>();
        changes.forEach(c -> records.addAll(c.touched().getOrDefault(entity, Set.of())));
        return records;
    }
}
