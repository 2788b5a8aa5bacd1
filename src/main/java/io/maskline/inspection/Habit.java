package io.maskline.inspection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.ledger.Ids;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import io.maskline.standard.StandardLimit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makers usually inspect (惯例), from {@code db/inspection/habit.csv}: something to start a draft from, at low
 * confidence, written in no standard. How many are drawn for microbes is not known, so it is left open.
 */
public final class Habit {

    private static final String PLACE = "/db/inspection/habit.csv";
    private static final String ALL = "*";
    private static final String NOT = "!";
    private static final UUID NO_SCHEME = new UUID(0, 0);

    private final List<NamedCsvRecord> rows;

    private Habit(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    public static Habit delivered() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(Habit.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return new Habit(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The usual lines for a product of a standard.
     *
     * @param limits every limit of the standard: an item it does not have is not offered, such as PFE by YY/T 0969
     * @param ethyleneOxide it is sterilised with ethylene oxide: sterility and residue instead of microbes
     */
    public List<SchemeLine> lines(List<StandardLimit> limits, boolean ethyleneOxide) {
        Set<String> others = ethyleneOxide ? Set.of("non_sterile") : Set.of("sterile", "eo");
        List<StandardLimit> own = limits.stream().filter(l -> l.variant() == null || !others.contains(l.variant())).toList();
        List<SchemeLine> lines = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            if (wanted(row, ethyleneOxide)) {
                items(row, own).forEach(item -> lines.add(line(row, item, own, lines.size() + 1)));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean wanted(NamedCsvRecord row, boolean ethyleneOxide) {
        return switch (row.getField("needs")) {
            case "eo" -> ethyleneOxide;
            case "not_eo" -> !ethyleneOxide;
            default -> true;
        };
    }

    private static List<Item> items(NamedCsvRecord row, List<StandardLimit> limits) {
        List<Item> known = limits.stream().map(l -> new Item(l.limit().item(), l.limit().itemName())).toList();
        List<String> codes = Arrays.asList(row.getField("items").split(";"));
        if (codes.getFirst().equals(ALL)) {
            return known.stream().map(Item::code).distinct().filter(code -> !codes.contains(NOT + code))
                    .map(code -> named(known, code).orElseThrow()).toList();
        }
        Optional<Item> found = codes.stream().flatMap(code -> named(known, code).stream()).findFirst();
        String name = row.getField("name");
        if (name.isEmpty()) {
            return found.stream().toList();
        }
        return List.of(new Item(codes.getFirst(), name));
    }

    private static Optional<Item> named(List<Item> known, String code) {
        return known.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    private static SchemeLine line(NamedCsvRecord row, Item item, List<StandardLimit> limits, long place) {
        Kind kind = Kind.valueOf(row.getField("kind"));
        Grounds grounds = new Grounds(Basis.HABIT, row.getField("source"), Confidence.of(row.getField("confidence")));
        return new SchemeLine(Ids.next(), 0, NO_SCHEME, place, item, kind, draw(row, item, kind, limits), row.getField("occasion"), grounds);
    }

    /** A type test takes as many as the catalogue says are usually tested. */
    private static Draw draw(NamedCsvRecord row, Item item, Kind kind, List<StandardLimit> limits) {
        if (kind == Kind.TYPE) {
            return Draw.fixed(limits.stream().filter(l -> l.limit().item().equals(item.code())).map(StandardLimit::specimens).filter(Objects::nonNull).findFirst().orElse(null));
        }
        String level = row.getField("level");
        return level.isEmpty() ? Draw.fixed(count(row.getField("count"))) : Draw.of(InspectionLevel.valueOf(level), row.getField("aql"));
    }

    private static @Nullable Long count(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
