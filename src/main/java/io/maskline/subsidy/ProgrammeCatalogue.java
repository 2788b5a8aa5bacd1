package io.maskline.subsidy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The programmes and their awards delivered with the console, from {@code db/programmes}. Ids follow from code and rule version. */
final class ProgrammeCatalogue {

    private static final String FOLDER = "/db/programmes/";
    /** The columns are numeric(9,6); the records hold shares as the database gives them back. */
    private static final int SHARE_DECIMALS = 6;

    private ProgrammeCatalogue() {}

    static List<Policy> delivered() {
        List<SubsidyProgramme> programmes = rows("programmes.csv", ProgrammeCatalogue::programme);
        List<AwardRow> awards = awards(programmes);
        return programmes.stream()
                .map(p -> new Policy(p, awards.stream().filter(a -> a.programmeId().equals(p.id())).map(AwardRow::award).toList()))
                .toList();
    }

    /** The awards of {@code programmes}, each in the order of the file. */
    static List<AwardRow> awards(List<SubsidyProgramme> programmes) {
        List<AwardRow> found = new ArrayList<>();
        for (NamedCsvRecord r : rows("awards.csv", Function.identity())) {
            SubsidyProgramme of = programmes.stream().filter(p -> p.code().equals(r.getField("programme"))).findFirst().orElseThrow();
            Award award = award(r);
            found.add(new AwardRow(id("award", of.code(), Long.toString(of.ruleVersion()), award.code()), 0, of.id(), award, found.size() + 1));
        }
        return found;
    }

    private static SubsidyProgramme programme(NamedCsvRecord r) {
        Terms terms = new Terms(
                money(r, "cap"), money(r, "floor"), money(r, "budget"), share(r, "public_share"), Stacking.of(r.getField("stacking")),
                day(r, "invoice_from"), day(r, "invoice_to"), share(r, "allocation_share"), Boolean.parseBoolean(r.getField("commissioning")),
                RuleText.words(r.getField("product_classes"), ";"), RuleText.rounding(r.getField("rounding")), RuleText.levels(r.getField("co_funding")));
        return new SubsidyProgramme(
                id("programme", r.getField("code"), r.getField("rule_version")),
                0,
                r.getField("code"),
                r.getField("name"),
                r.getField("basis"),
                share(r, "rate"),
                terms,
                Long.parseLong(r.getField("rule_version")),
                day(r, "valid_from"),
                day(r, "valid_to"),
                r.getField("source"),
                r.getField("confidence"),
                ProgrammeState.PUBLISHED,
                null,
                null,
                RequiredDocuments.USUAL);
    }

    private static Award award(NamedCsvRecord r) {
        TierBy by = TierBy.of(r.getField("tier_by"));
        return new Award(
                r.getField("code"), r.getField("name"), AwardKind.of(r.getField("kind")),
                text(r, "cost") == null ? null : CostKind.of(r.getField("cost")),
                text(r, "material"), money(r, "threshold"), text(r, "min_output") == null ? null : Long.valueOf(r.getField("min_output")), text(r, "proof"),
                by, RuleText.tiers(by, r.getField("tiers")), money(r, "cap"), r.getField("clause"));
    }

    private static UUID id(String... name) {
        return UUID.nameUUIDFromBytes(String.join("|", name).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable BigDecimal money(NamedCsvRecord r, String column) {
        String text = text(r, column);
        return text == null ? null : new BigDecimal(text).setScale(2);
    }

    private static @Nullable BigDecimal share(NamedCsvRecord r, String column) {
        String text = text(r, column);
        return text == null ? null : new BigDecimal(text).setScale(SHARE_DECIMALS);
    }

    private static @Nullable LocalDate day(NamedCsvRecord r, String column) {
        String text = text(r, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(NamedCsvRecord r, String column) {
        String text = r.getField(column);
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ProgrammeCatalogue.class.getResourceAsStream(FOLDER + file), file), StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
