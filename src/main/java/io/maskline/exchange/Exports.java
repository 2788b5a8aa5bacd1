package io.maskline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole ledger out: every table as a spreadsheet file and as JSON. */
public final class Exports {

    /** Without it spreadsheet programs of a Chinese Windows read the file as GBK. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper JSON = new JsonMapper();

    private final ExportStore store;

    public Exports(Database database) {
        this.store = new ExportStore(database);
    }

    /**
     * Writes {@code <table>.csv} and {@code <table>.json} of every table into {@code folder}, which is made when
     * missing. Everything is written beside first and moved when complete: all or nothing.
     */
    public ExportReport write(Path folder) {
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempDirectory(folder, ".export-");
            Path target = draft;
            ExportReport report = new ExportReport(folder, store.readAll((table, columns, rows) -> write(target, table, columns, rows)));
            publish(draft, folder);
            return report;
        } catch (IOException | UncheckedIOException e) {
            throw new FaultException(Fault.denied("exchange.fault.folder", folder.toString()), e);
        } finally {
            remove(draft);
        }
    }

    private static long write(Path folder, String table, List<String> columns, Iterable<Object[]> rows) {
        try (BufferedWriter csvFile = Files.newBufferedWriter(folder.resolve(table + ".csv"));
                BufferedWriter jsonFile = Files.newBufferedWriter(folder.resolve(table + ".json"))) {
            csvFile.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(csvFile);
            csv.writeRecord(columns);
            JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(jsonFile);
            json.writeStartArray();
            long written = 0;
            for (Object[] row : rows) {
                csv.writeRecord(Stream.of(row).map(TableText::cell).toList());
                writeObject(json, columns, row);
                written++;
            }
            json.writeEndArray();
            json.flush();
            csv.flush();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeObject(JsonGenerator json, List<String> columns, @Nullable Object[] row) {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            json.writeName(columns.get(i));
            switch (row[i]) {
                case null -> json.writeNull();
                case Long number -> json.writeNumber(number);
                case BigDecimal number -> json.writeNumber(number);
                case Boolean flag -> json.writeBoolean(flag);
                case String text -> json.writeString(text);
                case Object value -> json.writeString(TableText.cell(value));
            }
        }
        json.writeEndObject();
    }

    private static void publish(Path draft, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.toList()) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void remove(@Nullable Path draft) {
        if (draft == null || !Files.exists(draft)) {
            return;
        }
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
