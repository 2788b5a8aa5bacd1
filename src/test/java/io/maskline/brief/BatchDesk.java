package io.maskline.brief;

import static io.maskline.testkit.TempLedger.DAY;

import io.maskline.brief.PaperSource.Composed;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Language;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Firms with a short paper each; also a program of its own that writes all of them into a folder. */
public final class BatchDesk implements PaperSource {

    private final List<String> firms;

    BatchDesk(List<String> firms) {
        this.firms = firms;
    }

    @Override
    public List<PaperSubject> subjects(LocalDate date) {
        return IntStream.range(0, firms.size()).mapToObj(i -> new PaperSubject(PaperKind.FIRM, "f" + i, firms.get(i))).toList();
    }

    @Override
    public Composed compose(String subject, LocalDate date) {
        String firm = firms.get(Integer.parseInt(subject.substring(1)));
        List<PaperCheck> checks = firm.startsWith("失衡") ? List.of(new PaperCheck(PaperCheck.Verdict.BLOCKS, firm + "结存不符", "")) : List.of();
        return new Composed(
                new Document(
                        new Document.Meta("zh-CN", firm, "专班", date.toString()), new Document.Footer(List.of(firm), "第 {page} 页 共 {pages} 页"),
                        List.of(new Block.Title(firm), new Block.Paragraph(firm + "情况。" + PaperSlot.ISSUE, false), new Block.PageBreak(),
                                new Block.Paragraph("背面。", false))),
                checks);
    }

    /** {@code folder}: writes 400 papers, says when the first is under way, and is killed by the test. */
    public static void main(String... args) throws Exception {
        try (BriefLedger city = new BriefLedger()) {
            List<String> firms = IntStream.range(0, 400).mapToObj(i -> "甬" + i + "厂").toList();
            Briefs briefs = city.briefs(Language.ZH, Map.of(PaperKind.FIRM, new BatchDesk(firms)));
            List<PaperSubject> subjects = briefs.batch().subjects(PaperKind.FIRM, DAY);
            PaperBatch.Form form = PaperBatch.Form.valueOf(args[1]);
            briefs.batch().write(new PaperBatch.Order(PaperKind.FIRM, DAY, subjects, form, false), TempLedger.ACTOR, Path.of(args[0]), (done, total) -> {
                System.out.println(done);
                System.out.flush();
            });
        }
    }

    static List<String> list(Path folder) throws IOException {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
