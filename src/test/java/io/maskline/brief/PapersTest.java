package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.brief.PaperIssue.Step;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.platform.document.Block;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from draft to issue and correction, on a real ledger. */
class PapersTest {

    private static final Actor REVIEWER = new Actor("赵某", "综合组", DAY);
    private static final Actor LEADER = new Actor("钱某", "专班", DAY);
    private static final String OVERVIEW = "一、总体情况/1";

    private final BriefLedger city = new BriefLedger();
    private final Briefs briefs = city.briefs(Language.ZH);
    private final Papers papers = briefs.papers();
    private Line line;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        line = city.line(city.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        city.enter(city.returned(line, DAY, 40_000));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    @Test
    void anIssueIsPrintedAgainAsItWasThoughAFigureBehindItChangedAndItsCorrectionListsTheDifference() throws IOException {
        // An older file has given numbers up to 11 and kept no papers.
        city.temp.ledger().seal(Title.of("brief.step.issue", DAY.minusDays(9)), ACTOR,
                tx -> tx.insert(BriefStore.TYPE, new BriefIssue(Ids.next(), 0, BriefIssue.DAILY, DAY.minusDays(9), 11)));
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        assertThat(briefs.exportDaily(DAY, ACTOR, first).issueNo()).isEqualTo(12);
        Document issued = briefs.daily(DAY, "陈某");

        city.lines.save(line.withCapacity(new Line.Capacity(126_000L, 100_000L, null)), ACTOR);
        assertThat(briefs.exportDaily(DAY, LEADER, second).issueNo()).isEqualTo(12);

        PaperIssue formal = briefs.paper(DAY, "陈某");
        byte[] frozen = papers.desk().pages(papers.desk().work(formal));
        assertThat(Arrays.copyOf(Files.readAllBytes(first), frozen.length)).isEqualTo(frozen);
        assertThat(Arrays.copyOf(Files.readAllBytes(second), frozen.length)).isEqualTo(frozen);
        assertThat(lines(Files.readAllBytes(second))).isEqualTo(lines(Files.readAllBytes(first)).stream().map(l -> l.replace("陈某", "钱某")).toList())
                .anyMatch(l -> l.contains("打印 2020-02-14 14:06"));
        assertThat(briefs.daily(DAY, "陈某")).isEqualTo(issued);

        PaperIssue correction = papers.correct(formal, "铭牌核实", ACTOR);
        Block.Table list = table(papers.desk().work(correction).model(), "更正前后对照");
        assertThat(list.rows()).containsExactly(
                List.of("表1　分品类产能产量 · 医用外科 · 铭牌", "11.0", "12.6"), List.of("表1　分品类产能产量 · 合计 · 铭牌", "11.0", "12.6"));

        PaperIssue signed = papers.issue(correction, ACTOR);
        assertThat(signed.series().number()).isEqualTo(12);
        assertThat(briefs.daily(DAY, "陈某").toString()).contains("第 12 期（更正 1）", "铭牌核实");
        PaperIssue old = papers.all().stream().filter(p -> p.id().equals(formal.id())).findFirst().orElseThrow();
        assertThat(old.state()).isEqualTo(PaperState.CORRECTED);
        assertThat(papers.desk().pages(papers.desk().work(old))).isEqualTo(frozen);
        assertThat(city.temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void aSecondCorrectionListsWhatChangedSinceTheFirst() {
        briefs.exportDaily(DAY, ACTOR, folder.resolve("a.pdf"));
        city.returns.enter(line.id(), DAY, 41_000, "盘点", ACTOR);
        PaperIssue first = papers.issue(papers.correct(briefs.paper(DAY, "陈某"), "盘点", ACTOR), ACTOR);
        PaperIssue second = papers.correct(first, "重印", ACTOR);
        assertThat(papers.desk().work(second).model().toString()).contains("共0处").doesNotContain("更正前后对照");
        assertThat(second.correction().number()).isEqualTo(2);
    }

    @Test
    void handedInReviewedSignedByWhomeverAndStandsAsItWasHandedIn() {
        PaperIssue draft = briefs.paper(DAY, "陈某");
        assertThat(draft.step()).isEqualTo(Step.DRAFT);
        PaperIssue handedIn = papers.submit(draft, ACTOR);
        city.returns.enter(line.id(), DAY, 50_000, "盘点", ACTOR);
        PaperDesk.Work work = papers.desk().work(handedIn);
        assertThat(papers.desk().document(work).toString()).contains("4.0", "送审稿").doesNotContain("第 1 期");
        assertThat(work.checks()).extracting(PaperCheck::verdict).contains(PaperCheck.Verdict.NOTE);

        PaperIssue reviewed = papers.review(handedIn, REVIEWER);
        assertThat(reviewed.step()).isEqualTo(Step.SIGN);
        PaperIssue signed = papers.sign(reviewed, LEADER);
        assertThat(signed.step()).isEqualTo(Step.FORMAL);
        assertThat(List.of(signed.signing().draftedBy(), signed.signing().reviewedBy(), signed.signing().signedBy())).containsExactly("陈某", "赵某", "钱某");
        assertThat(briefs.daily(DAY, "陈某").toString()).contains("第 1 期").doesNotContain("送审稿");
        assertThat(city.temp.ledger().undoable()).isEmpty();
        assertThatThrownBy(() -> papers.submit(signed, ACTOR)).hasMessageContaining("paper.fault.step");
    }

    @Test
    void aPaperThatLeavesTheHouseIsDraftedReviewedAndSignedByThreePeople() {
        PaperStore store = new PaperStore(city.temp.database());
        Document letter = fresh();
        PaperDesk desk = new PaperDesk(store, Map.of(PaperKind.LAB_LETTER, letters(letter)),
                new PaperFolder(folder), new PaperRenderer(), BusinessClock.of(TempLedger.CLOCK), city.words(Language.ZH));
        Papers letters = new Papers(store, city.temp.ledger(), desk, BusinessClock.of(TempLedger.CLOCK));
        PaperIssue draft = letters.draft(new PaperSubject(PaperKind.LAB_LETTER, "lab", "市检测中心"), DAY, "陈某");
        assertThat(fault(() -> letters.issue(draft, ACTOR)).key()).isEqualTo("paper.fault.apart");
        PaperIssue handedIn = letters.submit(draft, ACTOR);
        assertThat(fault(() -> letters.review(handedIn, new Actor("陈 某", "综合组", DAY))).key()).isEqualTo("paper.fault.same");
        PaperIssue reviewed = letters.review(handedIn, REVIEWER);
        assertThat(fault(() -> letters.sign(reviewed, REVIEWER)).key()).isEqualTo("paper.fault.same");
        assertThat(desk.words().number(letters.sign(reviewed, LEADER))).isEqualTo("口专函〔2020〕1号");
    }

    private static PaperSource letters(Document letter) {
        return new PaperSource() {
            @Override
            public List<PaperSubject> subjects(LocalDate date) {
                return List.of();
            }

            @Override
            public Composed compose(String subject, LocalDate date) {
                return new Composed(letter, List.of());
            }
        };
    }

    @Test
    void givenBackItFollowsTheFiguresAgain() {
        PaperIssue handedIn = papers.submit(briefs.paper(DAY, "陈某"), ACTOR);
        city.returns.enter(line.id(), DAY, 50_000, "盘点", ACTOR);
        PaperIssue draft = papers.giveBack(handedIn, REVIEWER);
        assertThat(papers.desk().document(papers.desk().work(draft)).toString()).contains("5.0", "草　稿");
    }

    @Test
    void anEditedSentenceIsMarkedKeptAndAskedAboutWhenItsFiguresMove() {
        PaperIssue draft = papers.edit(briefs.paper(DAY, "陈某"), OVERVIEW, "今日平稳。", ACTOR);
        assertThat(papers.desk().document(papers.desk().work(draft)).toString()).contains("今日平稳。〔人工改写〕");
        city.returns.enter(line.id(), DAY, 50_000, "盘点", ACTOR);
        assertThat(papers.desk().work(draft).moved()).hasSize(1);
        assertThat(fault(() -> papers.issue(draft, ACTOR)).key()).isEqualTo("paper.fault.undecided");

        PaperIssue kept = papers.renew(draft, true, ACTOR);
        assertThat(papers.desk().work(kept).moved()).isEmpty();
        PaperIssue renewed = papers.renew(papers.edit(kept, OVERVIEW, "又改。", ACTOR), true, ACTOR);
        city.returns.enter(line.id(), DAY, 60_000, "再盘", ACTOR);
        PaperIssue anew = papers.renew(renewed, false, ACTOR);
        assertThat(papers.desk().work(anew).model().toString()).doesNotContain("又改。").contains("6.0万只");

        papers.issue(papers.edit(anew, OVERVIEW, "又改。", ACTOR), ACTOR);
        assertThat(briefs.daily(DAY, "陈某").toString()).contains("又改。").doesNotContain("〔人工改写〕");
    }

    @Test
    void draftsCarryTheirStateAcrossThePagesAndIssuesDoNot() throws IOException {
        assertThat(text(papers.desk().pages(papers.desk().work(briefs.paper(DAY, "陈某"))))).contains("草　稿");
        assertThat(text(papers.desk().pages(papers.desk().work(papers.issue(briefs.paper(DAY, "陈某"), ACTOR))))).doesNotContain("草　稿");
    }

    @Test
    void manyDesksSigningAtOnceLeaveNoGapAndNoTwin() throws Exception {
        try (var desks = Executors.newFixedThreadPool(3)) {
            List<Callable<Long>> work = List.of(1, 2, 3).stream()
                    .map(n -> (Callable<Long>) () -> papers.issue(briefs.paper(DAY.minusDays(n), "陈某"), ACTOR).series().number()).toList();
            assertThat(desks.invokeAll(work)).extracting(f -> f.get()).containsExactlyInAnyOrder(1L, 2L, 3L);
        }
    }

    @Test
    void aKeptFileThatWasChangedIsNotPrinted() throws IOException {
        PaperIssue signed = papers.issue(briefs.paper(DAY, "陈某"), ACTOR);
        Path kept = city.temp.folder().resolve("issued").resolve(signed.content().sha256() + ".pdf");
        Files.writeString(kept, "other");
        assertThat(fault(() -> papers.desk().pages(papers.desk().work(signed))).key()).isEqualTo("paper.fault.changed");
        Files.delete(kept);
        assertThat(fault(() -> papers.desk().pages(papers.desk().work(signed))).key()).isEqualTo("paper.fault.gone");
    }

    @Test
    void anIssueOfAnOlderFileIsReadableAndSaysThatItWasNotKept() {
        city.temp.ledger().seal(Title.of("brief.step.issue", DAY), ACTOR,
                tx -> tx.insert(BriefStore.TYPE, new BriefIssue(Ids.next(), 0, BriefIssue.DAILY, DAY, 7)));
        PaperIssue old = briefs.paper(DAY, "陈某");
        assertThat(papers.desk().document(papers.desk().work(old)).toString()).contains("第 7 期");
        assertThat(papers.desk().work(old).checks()).extracting(PaperCheck::sentence).contains("旧版本印发，没有存档");
        assertThat(fault(() -> papers.correct(old, "x", ACTOR)).key()).isEqualTo("paper.fault.notKept");
    }

    private Document fresh() {
        return papers.desk().work(papers.draft(PaperSubject.CITY, DAY, "陈某")).model();
    }

    private static Block.Table table(Document paper, String caption) {
        return paper.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(t -> t.caption().equals(caption)).findFirst().orElseThrow();
    }

    private static Fault fault(Runnable step) {
        try {
            step.run();
        } catch (FaultException e) {
            return e.fault();
        }
        throw new AssertionError("no fault");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        return text(pdf).lines().toList();
    }
}
