package io.maskline.advisor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.standard.StandardLimit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many masks a firm brings: what the items need, those tested on the same masks counted once, and a reserve. Advice for
 * the phone; what the lab asks for counts.
 *
 * @param needs one an item, in the order of the items
 * @param tested masks used up by the tests
 * @param reserve masks kept back for a repetition
 * @param advised some of the counts do not stand in the catalogue
 */
record Specimens(List<Need> needs, long tested, long reserve, boolean advised) {

    /** What labs commonly ask for an item when nobody says a count (惯例). */
    private static final long USUAL = 5;
    /** A reserve of a quarter, the whole rounded up to tens (惯例). */
    private static final long RESERVE_SHARE = 4;
    private static final long ROUND = 10;

    /**
     * @param pieces masks for this item
     * @param shared they are those of an item before it
     * @param advised the catalogue does not say how many
     */
    record Need(long pieces, boolean shared, boolean advised) {}

    /**
     * Items tested on the same masks.
     *
     * @param pieces the count of the catalogue counts masks, not readings
     */
    private record Sharing(String item, String group, boolean pieces) {}

    Specimens {
        needs = List.copyOf(needs);
    }

    long total() {
        return tested + reserve;
    }

    static Specimens of(List<StandardLimit> items) {
        Map<String, Sharing> sharing = delivered();
        Map<String, Long> most = new LinkedHashMap<>();
        for (StandardLimit item : items) {
            most.merge(group(item, sharing), pieces(item, sharing), Math::max);
        }
        List<Need> needs = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (StandardLimit item : items) {
            String group = group(item, sharing);
            boolean shared = counted.contains(group);
            counted.add(group);
            needs.add(new Need(Objects.requireNonNull(most.get(group)), shared, item.specimens() == null));
        }
        long tested = most.values().stream().mapToLong(Long::longValue).sum();
        long whole = Math.ceilDiv(tested + Math.ceilDiv(tested, RESERVE_SHARE), ROUND) * ROUND;
        return new Specimens(needs, tested, whole - tested, needs.stream().anyMatch(n -> n.advised() && !n.shared()));
    }

    private static String group(StandardLimit item, Map<String, Sharing> sharing) {
        Sharing with = sharing.get(item.limit().item());
        return with == null ? item.limit().item() : with.group();
    }

    private static long pieces(StandardLimit item, Map<String, Sharing> sharing) {
        Sharing with = sharing.get(item.limit().item());
        if (with != null && !with.pieces()) {
            return 0;
        }
        Long stated = item.specimens();
        return stated == null ? USUAL : stated;
    }

    private static Map<String, Sharing> delivered() {
        String file = "/db/standards/specimen_sharing.csv";
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Specimens.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(r -> new Sharing(r.getField("item"), r.getField("group"), r.getField("pieces").equals("yes")))
                    .collect(Collectors.toMap(Sharing::item, s -> s));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
