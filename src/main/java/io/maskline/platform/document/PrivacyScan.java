package io.maskline.platform.document;

import io.maskline.platform.document.PrivateData.Cell;
import io.maskline.platform.error.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for private data in a finished PDF before it leaves the renderer. The pages say what is printed; the paper it was
 * set from says where: which cell of which table, and which digits belong together when a line or a cell broke them.
 */
final class PrivacyScan {

    private static final int AROUND = 8;

    private final Document document;
    private final List<List<String>> pages;
    /** The digits of each page in one piece, in which a number is found again whatever broke it. */
    private final List<String> digits;

    private PrivacyScan(Document document, byte[] pdf) {
        this.document = document;
        this.pages = PaperWords.of(pdf);
        this.digits = pages.stream().map(runs -> compact(String.join("", runs))).toList();
    }

    /** What the paper may not hold by its policy, in the order of pages. */
    static List<PrivateData> of(Document document, byte[] pdf) {
        return new PrivacyScan(document, pdf).found().filter(d -> document.privacy().forbids(d.kind())).toList();
    }

    /** The sentence that stops an export; empty when nothing was found. */
    static Optional<Fault> fault(List<PrivateData> found) {
        return found.stream().findFirst().map(first -> {
            long same = found.stream().filter(d -> d.kind() == first.kind() && d.page() == first.page()).count();
            Cell cell = first.cell();
            int rest = found.size() - (int) same;
            return cell == null
                    ? Fault.denied("platform.fault.privacy.words", first.page(), first.kind().name(), same, rest, first.words())
                    : Fault.denied("platform.fault.privacy.cell", first.page(), first.kind().name(), same, rest,
                            cell.table(), cell.row(), cell.column(), first.masked());
        });
    }

    private Stream<PrivateData> found() {
        Map<String, List<Place>> places = new HashMap<>();
        units().forEach(u -> PrivateNumbers.of(u.text(), u.head())
                .forEach(h -> places.computeIfAbsent(h.value(), _ -> new ArrayList<>()).add(new Place(u, h))));
        split().forEach(p -> places.computeIfAbsent(p.hit().value(), _ -> new ArrayList<>()).add(p));
        List<PrivateData> found = new ArrayList<>();
        places.forEach((value, known) -> found.addAll(located(value, known)));
        for (int page = 1; page <= pages.size(); page++) {
            for (String run : pages.get(page - 1)) {
                for (PrivateNumbers.Hit hit : PrivateNumbers.of(run, "")) {
                    if (!places.containsKey(hit.value())) {
                        found.add(data(page, new Place(new Unit(run, "", null), hit)));
                    }
                }
            }
        }
        return found.stream().sorted(Comparator.comparingInt(PrivateData::page));
    }

    /** A piece of the paper whose digits belong together. */
    private record Unit(String text, String head, @Nullable Cell cell) {}

    private record Place(Unit unit, PrivateNumbers.Hit hit) {}

    private Stream<Unit> units() {
        Stream<Unit> blocks = document.blocks().stream().flatMap(Block::parts).flatMap(b -> b instanceof Block.Table table
                ? table(table) : b.texts().map(t -> new Unit(t.text(), "", null)));
        return Stream.concat(blocks, document.footer().lines().stream().map(l -> new Unit(l, "", null)));
    }

    /** Numbers that begin in one cell and end in its neighbour. */
    private Stream<Place> split() {
        return document.blocks().stream().flatMap(Block::parts).filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(t -> new NeighbourCells(t).hits().map(h -> new Place(new Unit(h.text(), "", h.cell()), h.hit())));
    }

    private static Stream<Unit> table(Block.Table table) {
        List<Unit> units = new ArrayList<>();
        Stream.of(table.caption(), table.unit(), table.note()).forEach(t -> units.add(new Unit(t, "", null)));
        table.columns().forEach(c -> units.add(new Unit(c.head(), "", null)));
        List<List<String>> rows = new ArrayList<>(table.rows());
        Optional.ofNullable(table.total()).ifPresent(rows::add);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int i = 0; i < cells.size(); i++) {
                String head = table.columns().get(i).head();
                String left = i == 0 || cells.get(i - 1).chars().anyMatch(Character::isDigit) ? "" : cells.get(i - 1);
                units.add(new Unit(cells.get(i), head + " " + left, new Cell(table.caption(), row + 1, head)));
            }
        }
        return units.stream();
    }

    /** Every time a number of the paper is printed; what no page shows in one piece stands where it begins. */
    private List<PrivateData> located(String value, List<Place> known) {
        List<PrivateData> found = new ArrayList<>();
        for (int page = 1; page <= digits.size(); page++) {
            String all = digits.get(page - 1);
            for (int at = all.indexOf(value); at >= 0; at = all.indexOf(value, at + value.length())) {
                found.add(data(page, known.get(Math.min(found.size(), known.size() - 1))));
            }
        }
        for (int i = found.size(); i < known.size(); i++) {
            found.add(data(beginning(value), known.get(i)));
        }
        return found;
    }

    private int beginning(String value) {
        for (int length = value.length() - 1; length > 2; length--) {
            String begin = value.substring(0, length);
            for (int page = 1; page <= digits.size(); page++) {
                if (digits.get(page - 1).endsWith(begin) || length > value.length() / 2 && digits.get(page - 1).contains(begin)) {
                    return page;
                }
            }
        }
        return 1;
    }

    private static PrivateData data(int page, Place place) {
        PrivateNumbers.Hit hit = place.hit();
        String text = place.unit().text();
        String value = hit.value();
        String masked = value.substring(0, 3) + "*".repeat(value.length() - 5) + value.substring(value.length() - 2);
        String words = hide(text.substring(Math.max(0, hit.from() - AROUND), hit.from())) + masked
                + hide(text.substring(hit.to(), Math.min(text.length(), hit.to() + AROUND)));
        return new PrivateData(hit.kind(), page, masked, place.unit().cell(), words.strip());
    }

    private static String hide(String words) {
        return words.replaceAll("\\p{Nd}", "*").replaceAll("\\s+", " ");
    }

    /** Digits alone; an X behind a digit counts as one. */
    private static String compact(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ') {
                out.append('X');
            }
        });
        return out.toString();
    }
}
