package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.brief.PaperBatch.Form;
import io.maskline.brief.PaperBatch.Order;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperBatchTest {

    private final BriefLedger city = new BriefLedger();
    private final List<Long> steps = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private Briefs briefs(String... firms) {
        return city.briefs(Language.ZH, Map.of(PaperKind.FIRM, new BatchDesk(List.of(firms))));
    }

    private PaperBatch.Written write(Briefs briefs, Form form, boolean issue, Path target) {
        List<PaperSubject> all = briefs.batch().subjects(PaperKind.FIRM, DAY);
        return briefs.batch().write(new Order(PaperKind.FIRM, DAY, all, form, issue), ACTOR, target, (done, total) -> steps.add(done));
    }

    @Test
    void one_file_each_is_named_after_firm_kind_and_day_and_no_two_names_are_the_same() throws IOException {
        Path target = folder.resolve("一企一策");
        PaperBatch.Written written = write(briefs("甬乙", "甬/甲", "甬乙"), Form.SPLIT, true, target);

        assertThat(written.files()).extracting(f -> f.getFileName().toString())
                .containsExactly("甬乙_一企一策_20200214.pdf", "甬／甲_一企一策_20200214.pdf", "甬乙_一企一策_20200214(2).pdf");
        assertThat(BatchDesk.list(target)).hasSize(3);
        assertThat(written.names().getFirst()).contains("口专企〔2020〕1号");
        assertThat(written.drafts()).isZero();
        assertThat(steps).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void one_file_of_all_keeps_the_order_counts_the_pages_of_each_and_tells_of_its_printing() throws IOException {
        Path target = folder.resolve("all.pdf");
        PaperBatch.Written written = write(briefs("甬乙", "甬甲"), Form.MERGED, false, target);

        assertThat(written.drafts()).isEqualTo(2);
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int p = 1; p <= pdf.getNumberOfPages(); p++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(p);
                stripper.setEndPage(p);
                pages.add(stripper.getText(pdf).replace("\n", ""));
            }
            assertThat(pages).hasSize(4).allSatisfy(p -> assertThat(p).contains("草　稿").contains("打印 2020-02-14"));
            assertThat(pages.get(0)).contains("甬乙情况").contains("第 1 页 共 2 页");
            assertThat(pages.get(1)).contains("第 2 页 共 2 页");
            assertThat(pages.get(2)).contains("甬甲情况").contains("第 1 页 共 2 页");
        }
        assertThat(BatchDesk.list(folder)).containsExactly("all.pdf");
    }

    @Test
    void issued_papers_are_written_again_under_their_numbers() {
        Briefs briefs = briefs("甬乙", "甬甲");
        List<String> first = write(briefs, Form.SPLIT, true, folder.resolve("a")).names();
        assertThat(write(briefs, Form.SPLIT, true, folder.resolve("b")).names()).isEqualTo(first);
        assertThat(write(briefs, Form.SPLIT, false, folder.resolve("c")).drafts()).isZero();
    }

    @Test
    void one_whose_balance_fails_keeps_all_of_them_from_being_issued_and_is_named() {
        Briefs briefs = briefs("甬乙", "失衡丁");
        Fault fault = fault(() -> write(briefs, Form.SPLIT, true, folder.resolve("a")));
        assertThat(fault.key()).isEqualTo("paper.fault.unbalanced");
        assertThat(city.words(Language.ZH).text(fault.key(), fault.args().toArray())).contains("失衡丁");
        assertThat(briefs.papers().all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void one_whose_balance_fails_is_a_draft_with_its_mark_across_the_pages() throws IOException {
        Path target = folder.resolve("草稿.pdf");
        write(briefs("失衡丁"), Form.MERGED, false, target);
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\n", "")).contains("失衡丁情况").startsWith("草　稿");
        }
    }

    @Test
    void letters_that_take_three_people_are_not_issued_in_one_step() {
        Briefs briefs = city.briefs(Language.ZH, Map.of(PaperKind.LAB_LETTER, new BatchDesk(List.of("市检测中心"))));
        List<PaperSubject> labs = List.of(new PaperSubject(PaperKind.LAB_LETTER, "f0", "市检测中心"));
        Fault fault = fault(() -> briefs.batch().write(new Order(PaperKind.LAB_LETTER, DAY, labs, Form.MERGED, true), ACTOR, folder.resolve("a.pdf"), (_, _) -> {}));
        assertThat(fault.key()).isEqualTo("paper.fault.apart");
        assertThat(city.words(Language.ZH).text(fault.key(), fault.args().toArray())).contains("检测协调函", "三人");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void cancelled_in_the_middle_it_leaves_nothing(Form form) {
        Briefs briefs = briefs("甬乙", "甬甲", "甬丙");
        Order order = new Order(PaperKind.FIRM, DAY, briefs.batch().subjects(PaperKind.FIRM, DAY), form, false);
        assertThatThrownBy(() -> briefs.batch().write(order, ACTOR, folder.resolve("out"), (done, total) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_another_program_holds_is_named_before_anything_is_composed() throws IOException {
        Path held = Files.writeString(folder.resolve("甬甲_一企一策_20200214.pdf"), "older");
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            assertThat(fault(() -> write(briefs("甬乙", "甬甲"), Form.SPLIT, true, folder)).key()).isEqualTo("platform.fault.busy");
        }
        assertThat(steps).isEmpty();
        assertThat(held).hasContent("older");
        assertThat(BatchDesk.list(folder)).hasSize(1);
    }

    @Test
    void a_read_only_folder_and_a_file_in_place_of_one_are_told_before_anything_is_composed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.pdf"), "x");
        assertThat(fault(() -> write(briefs("甬乙"), Form.SPLIT, false, file)).key()).isEqualTo("platform.fault.folderIsFile");
        assertThat(fault(() -> write(briefs("甬乙"), Form.MERGED, false, folder)).key()).isEqualTo("platform.fault.fileIsFolder");
        assertThat(steps).isEmpty();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeThat(Files.isWritable(closed)).as("the superuser may write anywhere").isFalse();
        assertThat(fault(() -> write(briefs("甬乙"), Form.SPLIT, false, closed)).key()).isEqualTo("platform.fault.fileUnwritable");
        assertThat(steps).isEmpty();
    }

    /** The batch is killed while papers are under way; the next run into the same place finds nothing in its way. */
    @ParameterizedTest
    @EnumSource(Form.class)
    void killed_in_the_middle_no_file_is_there_under_its_name_and_the_next_run_clears_what_was_left(Form form) throws Exception {
        Path target = folder.resolve(form == Form.SPLIT ? "out" : "out.pdf");
        Process batch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                        "-cp", System.getProperty("java.class.path"), BatchDesk.class.getName(), target.toString(), form.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader words = batch.inputReader()) {
            while (Long.parseLong(words.readLine()) < 3) {
                assertThat(batch.isAlive()).isTrue();
            }
        } finally {
            batch.toHandle().destroyForcibly();
            batch.waitFor();
        }
        assertThat(left(folder)).as("it was killed with papers waiting").isNotEmpty().noneMatch(n -> n.endsWith(".pdf") && !n.startsWith("out/papers.part/"));

        write(briefs("甬乙", "甬甲"), form, false, target);
        assertThat(left(folder)).containsExactlyInAnyOrder(form == Form.SPLIT
                ? new String[] {"out/甬乙_一企一策_20200214_草稿.pdf", "out/甬甲_一企一策_20200214_草稿.pdf"} : new String[] {"out.pdf"});
    }

    private static List<String> left(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).toList();
        }
    }

    private static Fault fault(Runnable step) {
        try {
            step.run();
        } catch (FaultException e) {
            return e.fault();
        }
        throw new AssertionError("no fault");
    }
}
