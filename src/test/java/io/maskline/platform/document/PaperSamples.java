package io.maskline.platform.document;

import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Papers with every kind of part. */
final class PaperSamples {

    static final List<String> DAYS = List.of("2月10日", "11日", "12日", "13日", "14日");

    private PaperSamples() {}

    static Document of(String pages, Block... blocks) {
        return new Document(
                new Document.Meta("zh-CN", "每日专报 第12期", "口罩生产专班", "截至2月14日", LocalDateTime.of(2020, 2, 14, 16, 31)),
                new Document.Footer(List.of("口罩生产专班　截至2月14日16:00", "数据版本 12　打印 2020-02-14 16:31　陈某"), pages),
                List.of(blocks));
    }

    static Document daily(int rows) {
        return of("第 {page} 页 共 {pages} 页",
                new Block.Masthead("内部资料　注意保存", "口罩生产保供每日专报", "第 12 期", "口罩生产专班", "2020年2月14日"),
                new Block.Paragraph("数据截至2月14日16:00", true),
                new Block.Heading(1, "一、总体情况"),
                new Block.Heading(2, "（一）产能"),
                new Block.Paragraph("全市在册转产企业61家、产线75条，达标投产52条。核定日产能612.5万只；当日产量431.7万只（4.2%）。王㙍口罩厂未报。", false),
                table("表1　分企业产量", rows),
                new Chart(Chart.Kind.BAR, "图1　近5日产量", "单位：万只", DAYS, List.of(series("产量", "3.2", null, "0", "5.5", "6.1"), series("核定", "8", "8", "8", "9", "9")), "未报"),
                new Chart(Chart.Kind.LINE, "图2　近5日产量", "单位：万只", DAYS, List.of(series("产量", "3.2", null, "0", "5.5", "6.1")), "未报"),
                new Block.Signatures(List.of("拟稿：", "审核：", "签发：")));
    }

    static Document letter() {
        return of("— {page} —",
                new Letterhead("甬江市口罩生产专班", "特急", "甬口专函〔2020〕12号"),
                new Block.Title("关于协调甬甲健康科技有限公司等4家企业口罩检测的函"),
                new Block.Addressee("市检测中心："),
                new Block.Paragraph("我市转产企业中，有4家企业5批样品需在2月18日前取得检测数据。", false),
                new Block.Closing("口罩生产专班", "2020年2月14日"),
                new ReplySlip("沿此线裁下", List.of(new Block.Heading(1, "回执"), new Block.WritingLines("受理意见", 3))),
                new Landscape(List.of(table("附表　送检样品", 30))),
                new Imprint("抄送：市市场监管局。", "口罩生产专班", "2020年2月14日印发"));
    }

    static Document slip() {
        return of("{page}/{pages}", new Block.Heading(1, "样品交接单"), new Block.Code("J-0088-R1"), table("样品", 3), new Block.Signatures(List.of("送样人", "收样人")));
    }

    static Block.Table table(String caption, int rows) {
        return new Block.Table(caption, "单位：万只",
                List.of(new Column("企业", 4, Align.LEFT), new Column("核定", 2, Align.RIGHT), new Column("当日产量", 2, Align.RIGHT), new Column("备注", 1, Align.CENTRE)),
                IntStream.range(0, rows).mapToObj(i -> List.of("甲号企业" + (1000 + i), "16.0", "15.6", "未报")).toList(),
                List.of("合计", "160.0", "156.0", "—"), "注：0为报零，—为不适用。");
    }

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(name, Arrays.stream(values).map(v -> v == null ? null : new BigDecimal(v)).toList());
    }
}
