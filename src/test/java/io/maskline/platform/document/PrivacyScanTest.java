package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finished papers are searched before they are written. Every number here is made up. */
class PrivacyScanTest {

    private static final PaperRenderer RENDERER = new PaperRenderer(new PaperFonts(List.of()));
    private static final String ID = "35020319900101123X";

    @TempDir
    Path folder;

    @Test
    void anIdInARemarkIsNamedByPageRowAndColumnAndNothingIsWritten() {
        Document paper = paper(60, 55, "身份证" + ID);

        assertThatThrownBy(() -> RENDERER.save(paper, folder.resolve("公示.pdf"))).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(new FaultText(Messages.of(Language.ZH)).sentence(e.fault()))
                    .isEqualTo("第 2 页含疑似身份证号 1 处，已停止导出。位置：“拟补助名单”第 55 行“备注”列，350*************3X。请删去后重试。");
            assertThat(new FaultText(Messages.of(Language.EN)).sentence(e.fault()))
                    .isEqualTo("A personal ID was found on page 2 (1 place); export stopped. Place: “拟补助名单”, row 55, column “备注”, 350*************3X. Remove it and try again.");
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOlderFileStaysAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("公示.pdf"), "older");

        assertThatThrownBy(() -> RENDERER.save(paper(3, 2, ID), file)).isInstanceOf(FaultException.class);
        assertThat(file).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("公示.pdf");
    }

    @Test
    void aMobileStopsPapersForEverybodyOnly() {
        Document paper = paper(3, 2, "联系 139 1234 5678");

        assertThat(RENDERER.privateData(paper)).isEmpty();
        assertThat(RENDERER.privateData(paper.forPublic())).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(PrivateKind.MOBILE);
            assertThat(d.page()).isEqualTo(1);
            assertThat(d.masked()).isEqualTo("139******78");
            assertThat(d.cell()).isEqualTo(new PrivateData.Cell("拟补助名单", 2, "备注"));
        });
    }

    /** The column is too narrow for any of them, so each is broken over lines on the page. */
    @Test
    void numbersBrokenOverLinesOfACellAreFoundInEveryColumn() {
        List<String> hidden = List.of(ID, "３５０２０３１９９００１０１１２３Ｘ", "350203 19900101 123X", "4111111111111111", "1391234\n5678", "139-1234-5678", "11010519491231002x");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < hidden.size() * 4; i++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1), "甲", "乙", "丙"));
            row.set(i % 4, hidden.get(i / 4));
            rows.add(row);
        }
        Block.Table table = new Block.Table("窄表", "", List.of(new Column("一", 1, Align.LEFT), new Column("二", 1, Align.RIGHT),
                new Column("三", 1, Align.CENTRE), new Column("四", 20, Align.LEFT)), rows, null, "");

        List<PrivateData> found = RENDERER.privateData(of(table).forPublic());

        assertThat(found).hasSize(rows.size());
        assertThat(found.stream().map(PrivateData::cell)).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(found.stream().map(PrivateData::page)).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "身份证350203 | 19900101123X | ID", "3502031990010 | 1123X（经办） | ID", "411111 | 1111111111 | BANK", "账号 120202 | 1234567890 | BANK",
        "139 | 12345678 | MOBILE", "1391234 | 5678 | MOBILE", "手机１３９１２３ | ４５６７８ | MOBILE", "电话+86 139 | 1234 5678 | MOBILE"})
    void aNumberSplitOverTwoNeighbouringCellsIsFoundWhereItBegins(String left, String right, PrivateKind kind) {
        for (boolean below : List.of(false, true)) {
            List<List<String>> rows = below
                    ? List.of(List.of("1", "甲", left, "—"), List.of("2", "乙", right, "—")) : List.of(List.of("1", "甲", left, right));
            Document paper = of(new Block.Table("名单", "", List.of(new Column("序号", 1, Align.CENTRE), new Column("企业", 2, Align.LEFT),
                    new Column("说明", 4, Align.LEFT), new Column("备注", 4, Align.LEFT)), rows, null, "")).forPublic();

            assertThat(RENDERER.privateData(paper)).as(left + " | " + right + (below ? " below" : "")).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(kind);
                assertThat(d.cell()).isEqualTo(new PrivateData.Cell("名单", 1, "说明"));
            });
        }
    }

    @Test
    void neighboursThatAreNumbersOfTheirOwnAreNoPrivateNumber() {
        List<Column> columns = List.of(new Column("序号", 1, Align.CENTRE), new Column("发票号码", 2, Align.LEFT), new Column("申请编号", 2, Align.LEFT),
                new Column("统一社会信用代码", 4, Align.LEFT), new Column("台数", 1, Align.RIGHT), new Column("金额", 2, Align.RIGHT),
                new Column("日期", 2, Align.CENTRE), new Column("备注", 3, Align.LEFT));
        List<List<String>> rows = List.of(
                List.of("139", "03872215", "A-1391", "91330203XDEM00011Y", "139", "12345678", "2020-02-17", "已到场 139 台"),
                List.of("140", "12345678", "2345678", "912305020000000000", "150", "20000000.00", "2020-02-18", "见 2020-02-19 记录"),
                List.of("1391", "2345678", "A-0003", "91330203XDEM00011Y", "1", "411,111.11", "20200217", "20200221"));

        assertThat(RENDERER.privateData(of(new Block.Table("表", "", columns, rows, List.of("", "", "", "合计", "290", "32345678", "", ""), "")).forPublic())).isEmpty();
    }

    @Test
    void wordsAroundNameAPlaceOutsideOfTables() {
        Document paper = of(new Block.Paragraph("如有异议，请致电13912345678联系陈某。", false)).forPublic();

        assertThat(RENDERER.privateData(paper)).singleElement().satisfies(d -> {
            assertThat(d.cell()).isNull();
            assertThat(d.words()).isEqualTo("如有异议，请致电139******78联系陈某。");
        });
    }

    @Test
    void aNumberBrokenByThePageStandsWhereItBegins() {
        String long1 = "字".repeat(28 * 21 + 10);
        List<PrivateData> found = RENDERER.privateData(of(new Block.Paragraph(long1 + ID + "止。", false)));

        assertThat(found).singleElement().satisfies(d -> assertThat(d.kind()).isEqualTo(PrivateKind.ID));
    }

    @Test
    void aCleanPaperPasses() {
        List<List<String>> rows = List.of(List.of("91330203XDEM00011Y", "384,000.00", "2020-02-17"), List.of("912305020000000000", "13,912,345,678.00", "0592-5351234"));
        Document paper = of(new Block.Paragraph("公示期2020年2月17日至2020年2月21日（5个工作日），电话0592-5351234。", false),
                new Block.Table("表", "单位：元", List.of(new Column("统一社会信用代码", 2, Align.LEFT), new Column("金额", 1, Align.RIGHT), new Column("日期", 1, Align.CENTRE)),
                        rows, List.of("合计", "13,912,729,678.00", ""), "")).forPublic();

        assertThat(RENDERER.render(paper)).isNotEmpty();
    }

    private static Document paper(int rows, int hiddenIn, String remark) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(String.valueOf(i), "甲号企业" + i, "91330203XDEM00011Y", "384,000.00", i == hiddenIn ? remark : "—"));
        }
        return of(new Block.Table("拟补助名单", "单位：元", List.of(new Column("序号", 1, Align.CENTRE), new Column("企业", 3, Align.LEFT),
                new Column("统一社会信用代码", 4, Align.LEFT), new Column("金额", 2, Align.RIGHT), new Column("备注", 3, Align.LEFT)), cells, null, ""));
    }

    private static Document of(Block... blocks) {
        return new Document(new Document.Meta("zh-CN", "公示", "口罩生产专班", "2月14日"),
                new Document.Footer(List.of("口罩生产专班"), "第 {page} 页 共 {pages} 页"), List.of(blocks));
    }
}
