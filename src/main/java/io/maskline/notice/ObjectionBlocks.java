package io.maskline.notice;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Landscape;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of objections and the report of the result. */
final class ObjectionBlocks {

    /** Rows left to write in a register that is carried around. */
    private static final int OPEN_ROWS = 6;

    private final NoticeWords words;
    private final NoticeFile file;

    ObjectionBlocks(NoticeWords words, NoticeFile file) {
        this.words = words;
        this.file = file;
    }

    List<Block> register() {
        List<List<String>> rows = new ArrayList<>(rows());
        for (int i = 0; i < OPEN_ROWS; i++) {
            rows.add(List.of(Integer.toString(rows.size() + 1), "", "", "", "", "", "", ""));
        }
        return List.of(new Landscape(List.of(
                new Block.Title(words.text("notice.register.title", words.batch(file.notice()))),
                new Block.Paragraph(words.text("notice.register.head", file.notice().text().title(), period()), true),
                table(rows),
                new Block.Signatures(List.of(words.text("notice.sign.registrar"), words.text("notice.sign.checker"))))));
    }

    /** @param day after the period */
    List<Block> result(LocalDate day) {
        long open = file.objections().stream().filter(Objection::open).count();
        long right = file.objections().stream().filter(Objection::right).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.text("notice.result.title", words.batch(file.notice()))));
        blocks.add(new Block.Paragraph(words.text("notice.result.shown", file.notice().text().title(), period(), file.firms(), file.lines().size(),
                Yuan.format(file.total()), AmountInWords.of(file.total())), false));
        blocks.add(new Block.Paragraph(file.objections().isEmpty()
                ? words.text("notice.result.none")
                : words.text("notice.result.some", file.objections().size(), right, file.objections().size() - right - open, open), false));
        if (!file.objections().isEmpty()) {
            blocks.add(table(rows()));
        }
        String end = open > 0 ? "notice.result.wait" : right > 0 && !file.corrected() ? "notice.result.correct" : "notice.result.pay";
        blocks.add(new Block.Paragraph(words.text(end), false));
        blocks.add(new Block.Closing(NoticeWords.orDash(file.notice().text().contactUnit()), words.day(day)));
        return blocks;
    }

    private String period() {
        return words.period(file.notice().from(), file.notice().to(), file.notice().workingDays());
    }

    private List<List<String>> rows() {
        Map<UUID, String> firms = file.lines().stream().collect(Collectors.toMap(NoticeLine::applicationId, NoticeLine::firm));
        List<List<String>> rows = new ArrayList<>();
        for (Objection o : file.objections()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1), NoticeWords.orDash(firms.get(o.applicationId())), words.day(o.receivedOn()),
                    NoticeWords.orDash(o.objector()), o.content(), words.outcome(o), NoticeWords.orDash(o.outcome()), settled(o)));
        }
        return rows;
    }

    private String settled(Objection o) {
        LocalDate on = o.settledOn();
        return on == null ? "—" : words.text("notice.register.settled", words.day(on), NoticeWords.orDash(o.settledBy()));
    }

    private Block table(List<List<String>> rows) {
        return new Block.Table(
                words.text("notice.register"), "",
                List.of(column("notice.line.no", 6, Align.CENTRE), column("notice.line.firm", 18, Align.LEFT), column("notice.objection.received", 14, Align.LEFT),
                        column("notice.objection.objector", 10, Align.LEFT), column("notice.objection.content", 20, Align.LEFT),
                        column("notice.objection.upheld", 10, Align.CENTRE), column("notice.objection.outcome", 20, Align.LEFT),
                        column("notice.objection.settled-by", 16, Align.LEFT)),
                rows, null, "");
    }

    private Column column(String key, int width, Align align) {
        return new Column(words.text(key), width, align);
    }
}
