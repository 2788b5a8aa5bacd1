package io.maskline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.i18n.Language;
import io.maskline.standard.Standards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo says and leaves behind; the work itself is tested where it is done. */
class DemoVerbTest {

    @TempDir
    Path folder;

    @Test
    void sumsUpWhatItMade() throws IOException {
        CommandRun run = CommandRun.of(new DemoDesk(), "demo", "--out", folder.toString());

        JsonNode summary = new JsonMapper().readTree(Files.readString(folder.resolve("summary.json")));
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("58/61").contains(folder.resolve("ledger").toString());
        assertThat(summary.get("made").asLong()).isEqualTo(4_317_000);
        assertThat(summary.get("verified").asBoolean()).isTrue();
    }

    @Test
    void replacesAnEarlierDemoOnly() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("ledger")).resolve("maskline.mv.db");
        Files.writeString(foreign, "someone's work");

        CommandRun refused = CommandRun.of(new DemoDesk(), "demo", "--out", folder.toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(foreign).hasContent("someone's work");

        Files.writeString(folder.resolve("summary.json"), "{}");
        assertThat(CommandRun.of(new DemoDesk(), "demo", "--out", folder.toString()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(foreign).doesNotExist();
    }

    /** A desk that makes no real demo. */
    private static final class DemoDesk implements Desk {
        @Override
        public DemoReport demo(Path out, Path ledger, Language language) {
            try {
                Files.createDirectories(ledger);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new DemoReport(ledger, out.resolve("daily.pdf"), List.of(), 61, 75, 70, 67, 61, 58, 6_125_000, 4_317_000, true);
        }

        @Override
        public Path ownFolder() {
            throw new AssertionError("asked for the user's folder");
        }

        @Override
        public Workplace open(Path folder, Language language, BusinessClock clock) {
            throw new AssertionError("opened a ledger");
        }

        @Override
        public boolean display() {
            return false;
        }

        @Override
        public WindowEnd window(Path folder, Optional<Language> language, Optional<LocalDate> businessDate, BusinessClock clock) {
            throw new AssertionError("opened a window");
        }

        @Override
        public Standards deliveredStandards() {
            return Standards.delivered();
        }

        @Override
        public List<Check> selfChecks(Language language) {
            return List.of();
        }
    }
}
