package io.maskline.material;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.maskline.line.ProductClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The planning bill delivered with the console, from {@code db/materials}. Ids follow from class, material and unit. */
final class DeliveredBill {

    private static final String PLACE = "/db/materials/uses.csv";

    private DeliveredBill() {}

    static List<MaterialUse> rows() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DeliveredBill.class.getResourceAsStream(PLACE), PLACE), StandardCharsets.UTF_8))) {
            return csv.stream().map(DeliveredBill::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MaterialUse row(NamedCsvRecord r) {
        String id = "materialUse|" + r.getField("product_class") + "|" + r.getField("material") + "|" + r.getField("unit") + "|"
                + r.getField("valid_from");
        return new MaterialUse(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                0,
                null,
                ProductClass.valueOf(r.getField("product_class")),
                Material.valueOf(r.getField("material")),
                new BigDecimal(r.getField("per_piece")).setScale(MaterialUses.DECIMALS),
                MaterialUnit.valueOf(r.getField("unit")),
                Boolean.parseBoolean(r.getField("planning")),
                r.getField("source"),
                r.getField("confidence"),
                new MaterialUse.Validity(day(r.getField("valid_from")), day(r.getField("valid_to"))));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
