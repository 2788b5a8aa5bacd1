package io.maskline.notice;

import static io.maskline.notice.NoticeLedger.CODE;
import static io.maskline.notice.NoticeLedger.on;
import static io.maskline.notice.NoticeLedger.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.notice.NoticePapers.Kind;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.Landscape;
import io.maskline.platform.document.Privacy;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the papers of a notice say: every figure is the one the ledger answers with. */
class NoticePapersTest {

    private static final LocalDate OVER = LocalDate.of(2020, 2, 24);

    private final NoticeLedger office = new NoticeLedger();
    private final Notices notices = office.notices;
    private final NoticePapers papers = office.papers(Language.ZH);
    private ApplicationRow a;
    private ApplicationRow b;

    @TempDir
    Path folder;

    @BeforeEach
    void firms() {
        a = office.approved("甬甲防护用品有限公司", "91330203XDEM00011Y", "海曙区", "3840000");
        b = office.approved("昆乙医疗科技有限公司", "91320583XDEM0002XX", "北仑区", "5000000");
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private NoticeFile draft() {
        return notices.draft(CODE, List.of(), text(), TempLedger.ACTOR);
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(b -> switch (b) {
            case Block.Table table -> Stream.of(table);
            case Landscape sheet -> tables(sheet.blocks()).stream();
            default -> Stream.<Block.Table>of();
        }).toList();
    }

    private static String words(Document document) {
        return document.blocks().toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNoticeSaysPeriodSumContactAndItsFiguresAreThoseOfItsLines(Language language) {
        NoticeFile issued = notices.issue(draft(), TempLedger.ACTOR);
        Document paper = office.papers(language).document(issued, Kind.NOTICE, TempLedger.DAY);

        assertThat(paper.privacy()).isEqualTo(Privacy.PUBLIC);
        assertThat(words(paper)).contains("884,000.00", "人民币捌拾捌万肆仟元整", "0592-5351234", "试发〔2020〕3号",
                language == Language.ZH ? "2020年2月17日至2月21日（5个工作日）" : "17 February 2020 to 21 February 2020 (5 working days)");
        Block.Table list = tables(paper.blocks()).getFirst();
        assertThat(list.rows()).hasSameSizeAs(issued.lines());
        for (int i = 0; i < issued.lines().size(); i++) {
            NoticeLine line = issued.lines().get(i);
            assertThat(list.rows().get(i)).contains(line.firm(), line.creditCode(), Yuan.format(line.amount()), "10%");
        }
        BigDecimal sum = list.rows().stream().map(r -> Yuan.parse("amount", r.get(9))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(list.total()).contains(Yuan.format(sum)).contains(Yuan.format(issued.total()));
    }

    @Test
    void aMobileOrAnIdInARemarkStopsTheNoticeWithPageAndPlaceAndTheCleanOnePasses() {
        NoticeFile clean = draft();
        Path out = folder.resolve("公示.pdf");
        NoticeFile mobile = notices.remark(clean, clean.lines().get(1), "联系 139 1234 5678", TempLedger.ACTOR);
        stopped(mobile, out, "第 2 页含疑似手机号 1 处，已停止导出。位置：“拟补助企业名单”第 2 行“备注”列，139******78。请删去后重试。");
        assertThatThrownBy(() -> papers.issue(mobile, TempLedger.ACTOR)).isInstanceOf(FaultException.class);
        assertThat(notices.file(clean.notice().id()).notice().issued()).isFalse();

        NoticeFile id = notices.remark(mobile, mobile.lines().get(1), "法人35020319900101123X", TempLedger.ACTOR);
        stopped(id, out, "第 2 页含疑似身份证号 1 处，已停止导出。位置：“拟补助企业名单”第 2 行“备注”列，350*************3X。请删去后重试。");
        assertThatThrownBy(() -> papers.save(id, Kind.NOTICE, TempLedger.DAY, out)).isInstanceOf(FaultException.class);
        assertThat(folder).isEmptyDirectory();

        NoticeFile again = papers.issue(notices.remark(id, id.lines().get(1), null, TempLedger.ACTOR), TempLedger.ACTOR);
        papers.save(again, Kind.NOTICE, TempLedger.DAY, out);
        assertThat(out).isNotEmptyFile();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private void stopped(NoticeFile file, Path out, String sentence) {
        assertThatThrownBy(() -> papers.save(file, Kind.NOTICE, TempLedger.DAY, out)).isInstanceOfSatisfying(FaultException.class, e ->
                assertThat(new FaultText(Messages.of(Language.ZH)).sentence(e.fault())).isEqualTo(sentence));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theInternalSheetShowsTheTraceOfEveryFirmAndTheBudget(Language language) {
        NoticeFile issued = notices.issue(draft(), TempLedger.ACTOR);
        Document paper = office.papers(language).document(issued, Kind.INTERNAL, TempLedger.DAY);

        assertThat(paper.privacy()).isEqualTo(Privacy.INTERNAL);
        List<Block.Table> tables = tables(paper.blocks());
        assertThat(tables).hasSizeGreaterThan(issued.lines().size());
        for (int i = 0; i < issued.lines().size(); i++) {
            NoticeLine line = issued.lines().get(i);
            Block.Table trace = tables.stream().filter(t -> t.total() != null).toList().get(i);
            var steps = office.subsidies.claims().trace(office.subsidies.claims().row(line.applicationId()).application()).steps();
            assertThat(trace.rows()).extracting(List::getLast).isEqualTo(steps.stream().map(s -> Yuan.format(s.amount())).toList());
            assertThat(trace.total()).endsWith(Yuan.format(line.amount()));
        }
        assertThat(tables.getLast().rows().getFirst()).containsExactly("2,000,000.00", "2,000,000.00", "884,000.00", "1,116,000.00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void registerResultAndCorrectionTellWhatHappened(Language language) {
        NoticePapers spoken = office.papers(language);
        NoticeFile issued = notices.issue(draft(), TempLedger.ACTOR);
        assertThatThrownBy(() -> spoken.document(issued, Kind.RESULT, LocalDate.of(2020, 2, 21)))
                .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("notice.fault.running"));
        assertThat(words(spoken.document(issued, Kind.RESULT, OVER))).contains(language == Language.ZH ? "未收到异议" : "No objection was received");
        Objection objection = notices.object(issued, b.application().id(), LocalDate.of(2020, 2, 19), "李某", "发票金额含税", on(LocalDate.of(2020, 2, 19)));
        notices.settle(objection, true, "应按不含税金额", on(LocalDate.of(2020, 2, 20)));
        NoticeFile objected = notices.file(issued.notice().id());

        assertThat(tables(spoken.document(objected, Kind.OBJECTIONS, OVER).blocks()).getFirst().rows().getFirst())
                .contains("昆乙医疗科技有限公司", "李某", "发票金额含税", "应按不含税金额");
        assertThat(words(spoken.document(objected, Kind.RESULT, OVER))).contains("昆乙医疗科技有限公司", "应按不含税金额");

        office.anew.put(b.application().id(), new BigDecimal("442478.00"));
        NoticeFile correction = notices.issue(notices.correct(objected, "投资额改按不含税金额", on(OVER)), on(OVER));
        Document paper = spoken.document(correction, Kind.NOTICE, OVER);
        List<Block.Table> tables = tables(paper.blocks());
        assertThat(tables).hasSize(3);
        assertThat(tables.get(0).rows()).singleElement().satisfies(r -> assertThat(r).contains("昆乙医疗科技有限公司", "500,000.00", "442,478.00"));
        assertThat(tables.get(1).total()).contains("826,478.00");
        assertThat(tables.get(2).total()).contains("884,000.00");
    }
}
