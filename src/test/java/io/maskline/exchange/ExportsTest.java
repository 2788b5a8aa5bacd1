package io.maskline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import io.maskline.people.Duty;
import io.maskline.people.People;
import io.maskline.people.Person;
import io.maskline.people.PersonDraft;
import io.maskline.platform.error.FaultException;
import io.maskline.standard.Standards;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {

    private final TempLedger temp = new TempLedger(Standards.entityTypes());

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        new Standards(temp.database(), temp.ledger()).seed(TempLedger.ACTOR);
    }

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void whatPeopleSignWithStaysInTheLedger() throws IOException {
        try (TempLedger own = new TempLedger(People.entityTypes())) {
            People people = People.open(own.database(), own.ledger());
            Person person = people.save(PersonDraft.of("李某", "财政局", Set.of(Duty.CHECKER)), TempLedger.ACTOR);
            people.setSecret(person, "abcdef".toCharArray(), TempLedger.ACTOR);
            new Exports(own.database()).write(folder.resolve("导出"));
            try (Stream<Path> files = Files.list(folder.resolve("导出"))) {
                assertThat(files).allSatisfy(f -> assertThat(Files.readString(f)).doesNotContain("PBKDF2"));
            }
            assertThat(Files.readString(file("person.csv"))).contains("李某", "已设置");
            assertThat(Files.readString(file("journal_change.csv"))).contains("李某", "已设置");
        }
    }

    @Test
    void writesEveryRowOfEveryTableToBothFiles() throws IOException {
        ExportReport report = new Exports(temp.database()).write(folder.resolve("导出"));

        assertThat(report.complete()).isTrue();
        assertThat(report.tables()).extracting(ExportReport.TableCount::table).contains("standard_limit", "journal_change", "ledger_device");
        for (ExportReport.TableCount table : report.tables()) {
            assertThat(rows(table.table())).as(table.table()).isEqualTo(table.written());
            assertThat(json(table.table()).size()).as(table.table()).isEqualTo((int) table.written());
        }
        assertThat(report.written()).isPositive();
    }

    @Test
    void startsEverySheetWithTheMarkThatSpreadsheetsNeedForChinese() throws IOException {
        new Exports(temp.database()).write(folder.resolve("导出"));

        assertThat(Files.readAllBytes(file("standard.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(file("standard.csv"))).contains("GB 2626-2006");
    }

    @Test
    void keepsTypesInJson() throws IOException {
        new Exports(temp.database()).write(folder.resolve("导出"));

        JsonNode limit = json("standard_limit").get(0);
        assertThat(limit.get("version").isNumber()).isTrue();
        assertThat(limit.get("deleted_at").isNull()).isTrue();
        assertThat(limit.get("limit_value").isString()).as("a limit is text as the standard writes it").isTrue();
    }

    @Test
    void replacesAnEarlierExportAndLeavesNothingElseBehind() throws IOException {
        Exports exports = new Exports(temp.database());
        exports.write(folder.resolve("导出"));
        ExportReport second = exports.write(folder.resolve("导出"));

        try (Stream<Path> files = Files.list(folder.resolve("导出"))) {
            assertThat(files).hasSize(second.tables().size() * 2);
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");

        assertThatThrownBy(() -> new Exports(temp.database()).write(file)).isInstanceOf(FaultException.class);
    }

    private Path file(String name) {
        return folder.resolve("导出").resolve(name);
    }

    private long rows(String table) throws IOException {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file(table + ".csv"), StandardCharsets.UTF_8)) {
            return csv.stream().count();
        }
    }

    private JsonNode json(String table) throws IOException {
        return new JsonMapper().readTree(Files.readString(file(table + ".json")));
    }
}
