package io.maskline.standard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as delivered with the console, from {@code db/standards/*.csv}. Ids follow from names, so the same row
 * has the same id on every device and in every release.
 */
record Catalogue(List<Standard> standards, List<StandardLimit> limits) implements CatalogueRows {

    private static final String FOLDER = "/db/standards/";

    @Override
    public Optional<Standard> standard(String code) {
        return standards.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    @Override
    public List<StandardLimit> limits(String standardCode) {
        return limits.stream().filter(l -> l.limit().standard().equals(standardCode)).toList();
    }

    static Catalogue delivered() {
        Map<String, String> sources = rows("sources.csv", Function.identity()).stream()
                .collect(Collectors.toMap(r -> r.getField("key"), r -> r.getField("address")));
        List<Standard> standards = rows("standards.csv", r -> standard(r, sources));
        List<StandardLimit> limits = new ArrayList<>();
        for (NamedCsvRecord row : rows("limits.csv", Function.identity())) {
            limits.add(limit(row, sources, limits.size() + 1));
        }
        return new Catalogue(standards, List.copyOf(limits));
    }

    private static Standard standard(NamedCsvRecord r, Map<String, String> sources) {
        String code = r.getField("code");
        return new Standard(
                id("standard", code),
                0,
                code,
                r.getField("title"),
                Kind.of(r.getField("kind")),
                Force.of(r.getField("force")),
                r.getField("product_scope"),
                day(r, "issued_on"),
                day(r, "in_force_from"),
                day(r, "in_force_to"),
                day(r, "usable_from"),
                text(r, "superseded_by"),
                emergency(r),
                text(r, "exit_inspection"),
                text(r, "note"),
                source(r, sources),
                Confidence.of(r.getField("confidence")));
    }

    private static @Nullable EmergencyUse emergency(NamedCsvRecord r) {
        String region = text(r, "emergency_region");
        return region == null ? null : new EmergencyUse(region, day(r, "emergency_until"));
    }

    private static StandardLimit limit(NamedCsvRecord r, Map<String, String> sources, int order) {
        Limit limit = new Limit(
                r.getField("standard"),
                r.getField("item"),
                r.getField("item_name"),
                Operator.of(r.getField("operator")),
                text(r, "limit"),
                text(r, "high"),
                text(r, "unit"),
                text(r, "condition"),
                Rule.of(r.getField("rule")),
                Comparison.of(r.getField("comparison")),
                source(r, sources),
                Confidence.of(r.getField("confidence")));
        String specimens = text(r, "specimens");
        String testKind = text(r, "test_kind");
        return new StandardLimit(
                id("limit", limit.standard(), limit.item(), r.getField("grade"), r.getField("variant"), r.getField("valid_from")),
                0,
                limit,
                new Conditions(text(r, "flow"), text(r, "aerosol"), text(r, "area")),
                text(r, "grade"),
                text(r, "variant"),
                specimens == null ? null : Long.valueOf(specimens),
                testKind == null ? null : TestKind.of(testKind),
                text(r, "clause"),
                text(r, "remark"),
                Objects.requireNonNull(day(r, "valid_from")),
                day(r, "valid_to"),
                null,
                null,
                order);
    }

    /** Source keys with their addresses, so that a row can be retraced without this file. */
    private static String source(NamedCsvRecord r, Map<String, String> sources) {
        return Arrays.stream(r.getField("source").split(";"))
                .map(key -> Objects.requireNonNull(sources.get(key), () -> "source " + key))
                .collect(Collectors.joining("; "));
    }

    private static UUID id(String... name) {
        return UUID.nameUUIDFromBytes(String.join("|", name).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(NamedCsvRecord r, String column) {
        String text = r.getField(column);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(NamedCsvRecord r, String column) {
        String text = text(r, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Catalogue.class.getResourceAsStream(FOLDER + file), file), StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
