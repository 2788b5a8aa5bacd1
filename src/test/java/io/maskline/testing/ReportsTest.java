package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.line.Line;
import io.maskline.line.TestReports.Standing;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.testing.TestingRequest.Report;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final LocalDate DAY = TempLedger.DAY;

    @TempDir
    private Path folder;

    private final TestingRegisters office = new TestingRegisters();
    private final PassedReports passed = PassedReports.open(office.temp.database());
    private Reports reports;
    private UUID request;

    @BeforeEach
    void report() {
        reports = Reports.open(office.temp.database(), office.temp.ledger(), folder.resolve("data"));
        office.lines.save(office.line.withProduct("民用口罩"), TempLedger.ACTOR);
        TestingRow row = office.create("III", 1, "inhalation_resistance");
        request = row.request().id();
        Report said = new Report("SJ-1", DAY.minusDays(1), false, Set.of(ReportMark.CMA, ReportMark.CNAS), DAY, DAY.plusDays(10));
        office.requests.submit(request, row.request().version(), Map.of(row.items().getFirst().item().id(), List.of("170")), said, TempLedger.ACTOR);
    }

    @AfterEach
    void close() {
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
        office.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String refused(Class<? extends Fault> kind, ThrowingCallable call) {
        String[] said = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOf(kind);
            said[0] = new FaultText(Messages.of(Language.ZH)).sentence(e.fault());
        });
        return said[0];
    }

    @Test
    void what_the_report_says_of_itself_is_kept() {
        office.temp.restart();
        Report read = TestingRequests.open(office.temp.database(), office.temp.ledger(), office.labServices).row(request).request().report();
        assertThat(read).isEqualTo(new Report("SJ-1", DAY.minusDays(1), false, Set.of(ReportMark.CMA, ReportMark.CNAS), DAY, DAY.plusDays(10)));
        ReportWords words = new ReportWords(Messages.of(Language.ZH));
        assertThat(words.scope(read)).isEqualTo("送检，结论只对来样负责");
        assertThat(words.marks(read)).isEqualTo("CMA、CNAS");
        assertThat(words.scope(new Report("SJ-2", null, true, Set.of(), null, null))).startsWith("抽检");
        assertThat(words.marks(Report.UNKNOWN)).contains("没有");
    }

    @Test
    void a_report_valid_from_a_day_after_its_last_is_refused() {
        TestingRequest stored = office.requests.row(request).request();
        Report wrong = new Report("SJ-1", null, false, Set.of(), DAY.plusDays(11), DAY.plusDays(10));
        assertThat(refused(Fault.Invalid.class, () -> office.requests.noteReport(stored, wrong, TempLedger.ACTOR))).contains("起始日");
    }

    @Test
    void a_file_is_copied_by_its_content_and_opened_unchanged() throws IOException {
        Path original = file("报告 SJ-1.pdf", "%PDF report");
        ReportAttachment attached = reports.attach(request, original, TempLedger.ACTOR);
        Files.delete(original);
        assertThat(attached.name()).isEqualTo("报告 SJ-1.pdf");
        assertThat(attached.size()).isEqualTo(11);
        assertThat(reports.file(attached)).hasContent("%PDF report").hasFileName(attached.sha256());
        assertThat(reports.attachments(request)).containsExactly(attached);
        try (var files = Files.list(folder.resolve("data/attachments"))) {
            assertThat(files).as("no part of a copy is left").hasSize(1);
        }
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(reports.attachments(request)).isEmpty();
        office.temp.ledger().redo(TempLedger.ACTOR);
        reports.detach(reports.attachments(request).getFirst(), TempLedger.ACTOR);
        assertThat(reports.attachments(request)).isEmpty();
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(reports.file(reports.attachments(request).getFirst())).exists();
    }

    @Test
    void a_missing_changed_big_or_empty_file_is_told() throws IOException {
        ReportAttachment attached = reports.attach(request, file("a.pdf", "first"), TempLedger.ACTOR);
        Path kept = reports.file(attached);
        Files.writeString(kept, "forged");
        assertThat(refused(Fault.Denied.class, () -> reports.file(attached))).contains("a.pdf", "改动");
        Files.delete(kept);
        assertThat(refused(Fault.Missing.class, () -> reports.file(attached))).contains("a.pdf", "不见了");
        assertThat(refused(Fault.Invalid.class, () -> reports.attach(request, file("empty.pdf", ""), TempLedger.ACTOR))).contains("empty.pdf");
        assertThat(refused(Fault.Missing.class, () -> reports.attach(request, folder.resolve("none.pdf"), TempLedger.ACTOR))).contains("none.pdf");
        Path big = folder.resolve("big.pdf");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(AttachmentFolder.MOST_BYTES + 1);
        }
        assertThat(refused(Fault.Invalid.class, () -> reports.attach(request, big, TempLedger.ACTOR))).contains("big.pdf", "21 MB", "20 MB");
        assertThat(reports.attachments(request)).containsExactly(attached);
    }

    @Test
    void the_same_file_is_attached_once() throws IOException {
        reports.attach(request, file("a.pdf", "same"), TempLedger.ACTOR);
        assertThat(refused(Fault.Duplicate.class, () -> reports.attach(request, file("b.pdf", "same"), TempLedger.ACTOR))).contains("a.pdf");
    }

    @Test
    void a_report_covers_a_further_line_once_that_is_noted() {
        Line other = office.lines.save(Line.draft(office.firm.id(), "2", DAY).withProduct("民用口罩"), TempLedger.ACTOR);
        assertThat(passed.passing(DAY)).containsOnlyKeys(office.line.id());
        ReportCover cover = reports.cover(request, other.id(), null, TempLedger.ACTOR);
        assertThat(passed.passing(DAY)).containsOnlyKeys(office.line.id(), other.id());
        assertThat(passed.standing(other, DAY)).isInstanceOf(Standing.Passed.class);
        refused(Fault.Duplicate.class, () -> reports.cover(request, other.id(), " ", TempLedger.ACTOR));
        reports.uncover(cover, TempLedger.ACTOR);
        assertThat(passed.standing(other, DAY)).isInstanceOf(Standing.None.class);
        assertThat(reports.covers(request)).isEmpty();
    }

    @Test
    void a_report_covers_a_further_product_of_its_line() {
        Line line = office.lines.save(office.lines.ofEnterprise(office.firm.id()).getFirst().withProduct("儿童口罩"), TempLedger.ACTOR);
        assertThat(passed.standing(line, DAY)).isInstanceOf(Standing.OtherProduct.class);
        assertThat(passed.warnings(DAY)).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(ReportWarning.Kind.NOT_COVERING);
            assertThat(new ReportWords(Messages.of(Language.ZH)).warning(w, "宁波九点 1 线", DAY)).contains("宁波九点 1 线", "SJ-1", "民用口罩");
        });
        reports.cover(request, null, "儿童　口罩", TempLedger.ACTOR);
        assertThat(passed.standing(line, DAY)).isInstanceOf(Standing.Passed.class);
        assertThat(refused(Fault.Invalid.class, () -> reports.cover(request, office.line.id(), "民用口罩", TempLedger.ACTOR))).endsWith("。");
    }

    @Test
    void an_expiring_report_and_one_run_out_are_warned_of() {
        assertThat(passed.warnings(DAY)).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(ReportWarning.Kind.EXPIRING);
            assertThat(new ReportWords(Messages.of(Language.ZH)).warning(w, "1 线", DAY)).contains("还有 10 天");
        });
        assertThat(passed.warnings(DAY.plusDays(11))).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(ReportWarning.Kind.RAN_OUT);
            assertThat(new ReportWords(Messages.of(Language.EN)).warning(w, "line 1", DAY)).contains("ran out on " + DAY.plusDays(10));
        });
        office.requests.noteReport(office.requests.row(request).request(), new Report("SJ-1", DAY.plusDays(PassedReports.WARNED_DAYS + 1)), TempLedger.ACTOR);
        assertThat(passed.warnings(DAY)).isEmpty();
        assertThat(passed.warnings(DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void a_report_counts_from_the_day_it_states() {
        TestingRequest stored = office.requests.row(request).request();
        office.requests.noteReport(stored, new Report("SJ-1", DAY, false, Set.of(), DAY.plusDays(3), null), TempLedger.ACTOR);
        assertThat(passed.passing(DAY.plusDays(2))).isEmpty();
        assertThat(passed.passing(DAY.plusDays(3))).containsOnlyKeys(office.line.id());
    }

    @Test
    void a_verdict_adopted_after_a_trial_is_the_one_that_counts() {
        TestingRow row = office.requests.row(request);
        office.limits(
                office.standards.limit(TestingRegisters.CIVIL, "III", "inhalation_resistance", DAY),
                new Limit(
                        TestingRegisters.CIVIL, "inhalation_resistance", "吸气阻力", Operator.LE, "160", null, "Pa", "流量 85 L/min",
                        Rule.ANY, Comparison.FULL, "s", Confidence.HIGH));
        assertThat(passed.passing(DAY)).as("a change of the catalogue alone judges nothing").containsOnlyKeys(office.line.id());
        Trial.open(office.temp.database(), office.standards, office.temp.ledger()).adopt(
                request, row.request().version(), List.of(row.items().getFirst().item().id()), Trial.Basis.PRESENT_LIMIT,
                new Trial.Review("李复核", "限值更正"), TempLedger.ACTOR);
        assertThat(passed.passing(DAY)).isEmpty();
        assertThat(passed.standing(office.line, DAY)).isInstanceOf(Standing.None.class);
    }
}
