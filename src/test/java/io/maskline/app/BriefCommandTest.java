package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.cli.CommandConsole;
import io.maskline.app.cli.ExitCode;
import io.maskline.app.demo.DemoLedger;
import io.maskline.output.CutOff;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code brief …} on the demo ledger. */
class BriefCommandTest {

    @TempDir
    static Path folder;

    private record Run(ExitCode exit, String out, String err) {}

    private static Run run(String... args) {
        List<String> all = new ArrayList<>(List.of("brief"));
        all.addAll(List.of(args));
        all.addAll(List.of("--data", folder.resolve("台账").toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ExitCode exit = new CommandConsole(new ConsoleDesk(), DemoLedger.clock(), new PrintWriter(out), new PrintWriter(err)).run(all.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    @BeforeAll
    static void load() {
        try (Composition composition = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL)) {
            new DemoLedger(composition.demoServices()).load();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_daily_brief_is_a_draft_until_it_is_asked_to_be_issued_and_keeps_its_number_then() throws IOException {
        Path out = folder.resolve("d.pdf");
        Run draft = run("daily", "--out", out.toString());
        assertThat(draft.exit()).as(draft.err()).isEqualTo(ExitCode.DONE);
        assertThat(draft.out()).contains("未编号", "--issue");
        assertThat(text(out)).contains("草　稿");

        Run issued = run("daily", "--issue", "--out", out.toString());
        assertThat(issued.out()).contains("第 1 期").doesNotContain("--issue");
        assertThat(text(out)).contains("第 1 期").doesNotContain("草　稿");
        assertThat(run("daily", "--out", out.toString()).out()).contains("第 1 期");
    }

    @Test
    void the_slip_of_a_request_is_written_by_its_number() throws IOException {
        Path out = folder.resolve("slip.pdf");
        Run run = run("slip", "--request", "A-0001", "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(text(out).replaceAll("\\s", "")).contains("样品交接单", "A-0001");
    }

    @Test
    void the_answer_about_standards_names_who_asks_and_the_items_of_the_standard_chosen() throws IOException {
        Path out = folder.resolve("answer.pdf");
        Run run = run("answer", "--use", "medical", "--setting", "clinic", "--form", "flat", "--medical", "yes", "--standard", "YY/T 0969-2013",
                "--by", "李厂长", "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(text(out).replaceAll("\\s", "")).contains("李厂长", "YY/T0969-2013");
        Run other = run("answer", "--use", "medical", "--setting", "clinic", "--form", "flat", "--medical", "yes", "--standard", "GB 1-1", "--out", out.toString());
        assertThat(other.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("GB 1-1", "YY/T 0969-2013");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "slip --request A-9999 --out x.pdf | A-9999",
        "daily --merge --split --out x.pdf | --split",
        "firm --firm 没有这家厂 --out x.pdf | 这个版本还不能出企业一企一策",
        "lab-letter --lab 没有这个机构 --out x.pdf | 这个版本还不能出检测协调函",
        "answer --use medical --setting clinic --form flat --medical maybe --out x.pdf | maybe"
    })
    void what_does_not_fit_is_refused_with_a_sentence_and_nothing_is_written(String line, String named) {
        String out = folder.resolve("x.pdf").toString();
        Run run = run(line.strip().replace("x.pdf", out).split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(named).doesNotContain("⟦").doesNotContain("Exception");
        assertThat(Files.exists(Path.of(out))).isFalse();
    }
}
