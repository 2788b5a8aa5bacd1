package io.maskline.advisor;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Document;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.i18n.Phrase;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.Operator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 标准答复单: an answer on one page, for the firm. Pure: the same answer and words always give the same paper. */
final class AdvicePaper {

    private static final int MOST_LABS = 3;

    private final Asked asked;
    private final Advice advice;
    private final @Nullable Answer answer;
    private final AskWords words;
    private final Messages messages;

    private AdvicePaper(Asked asked, Advice advice, @Nullable Answer answer, Messages messages) {
        this.asked = asked;
        this.advice = advice;
        this.answer = answer;
        this.words = new AskWords(messages);
        this.messages = messages;
    }

    /**
     * @param by who asked; empty when not told
     * @param firm full name; empty when not told
     * @param line its number; empty when not told
     * @param operator who answers
     * @param at local time of the answer
     */
    record Asked(String by, String firm, String line, String operator, LocalDateTime at) {}

    /** @param answer the items of one of the standards; null where none may be taken on the day */
    static Document of(Asked asked, Advice advice, @Nullable Answer answer, Messages messages) {
        return new AdvicePaper(asked, advice, answer, messages).document();
    }

    private Document document() {
        AdviceQuestion question = advice.question();
        String title = words.text("advisor.paper.title");
        String unit = words.text("advisor.paper.unit");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(small(words.text("advisor.paper.asked", firm(), AskWords.orDash(asked.by()), day(question.day()))));
        blocks.add(small(words.text(
                "advisor.paper.answers", question.use().labelKey(), question.setting().labelKey(), question.form().labelKey(),
                question.registration() ? "advisor.registration.yes" : "advisor.registration.no")));
        standards(blocks);
        if (answer != null) {
            blocks.add(items(answer));
            if (!answer.labs().isEmpty()) {
                blocks.add(labs(answer));
            }
        }
        String notes = words.sentences(Stream.concat(advice.notes().stream(), Stream.of(Phrase.of("advisor.paper.units"))).toList());
        blocks.add(small(words.text("advisor.paper.refusals", notes)));
        blocks.add(small(words.text("advisor.paper.sign", AskWords.orDash(asked.operator()), moment())));
        return new Document(
                new Document.Meta(messages.locale().toLanguageTag(), title, unit, words.text("advisor.paper.basis", question.day().toString())),
                new Document.Footer(
                        List.of(words.text("advisor.paper.footer", unit, title), words.text("advisor.paper.basis", question.day().toString())),
                        words.text("advisor.paper.pages")),
                blocks,
                Document.Format.SLIP);
    }

    private String firm() {
        return asked.line().isEmpty() ? AskWords.orDash(asked.firm()) : words.text("advisor.paper.line", asked.firm(), asked.line());
    }

    private void standards(List<Block> blocks) {
        for (AskCard card : words.cards(advice)) {
            blocks.add(small(words.text("advisor.paper.standard", card.standing(), card.code(), card.level(), card.timing(), card.reason())));
        }
    }

    private Block items(Answer of) {
        List<LimitLine> lines = words.limits(of);
        List<List<String>> rows = new ArrayList<>();
        lines.stream().filter(l -> !absent(l)).forEach(l -> rows.add(row(l.item(), mark(l), l.condition(), l.rule(), l.specimens())));
        List<LimitLine> absent = lines.stream().filter(AdvicePaper::absent).toList();
        if (!absent.isEmpty()) {
            String names = absent.stream().map(LimitLine::item).collect(Collectors.joining(words.text("advisor.comma")));
            rows.add(row(names, absent.getFirst().limit(), "", absent.getFirst().rule(), absent.getFirst().specimens()));
        }
        String grade = of.grade() == null ? "" : " " + of.grade();
        boolean open = lines.stream().anyMatch(AdvicePaper::open);
        String note = open ? words.text("advisor.sentence-pair", words.specimens(of.specimens()), words.text("advisor.paper.open")) : words.specimens(of.specimens());
        return new Block.Table(
                words.text("advisor.paper.items", of.offer().standard().code() + grade),
                "",
                List.of(
                        new Column(words.text("advisor.col.item"), 24, Align.LEFT),
                        new Column(words.text("advisor.col.limit"), 15, Align.LEFT),
                        new Column(words.text("advisor.col.condition"), 36, Align.LEFT),
                        new Column(words.text("advisor.col.rule"), 18, Align.LEFT),
                        new Column(words.text("advisor.col.specimens"), 11, Align.RIGHT)),
                rows,
                null,
                note);
    }

    private static List<String> row(String... cells) {
        return Stream.of(cells).map(AdvicePaper::plain).toList();
    }

    /** Tests on one germ or another of which nothing may be found; they stand in one row. */
    private static boolean absent(LimitLine line) {
        return line.row().limit().operator() == Operator.NONE_ALLOWED && line.row().specimens() == null && !open(line);
    }

    private static boolean open(LimitLine line) {
        return line.row().toBeChecked() || !line.row().limit().judges();
    }

    private String mark(LimitLine line) {
        return open(line) ? words.text("advisor.paper.mark", line.limit()) : line.limit();
    }

    private Block labs(Answer of) {
        List<List<String>> rows = words.labs(of, advice.question().day()).stream().limit(MOST_LABS)
                .map(l -> row(l.name(), l.able(), l.start(), l.report(), l.free()))
                .toList();
        return new Block.Table(
                words.text("advisor.paper.labs"),
                "",
                List.of(
                        new Column(words.text("advisor.col.lab"), 18, Align.LEFT),
                        new Column(words.text("advisor.col.able"), 32, Align.LEFT),
                        new Column(words.text("advisor.col.start"), 16, Align.LEFT),
                        new Column(words.text("advisor.col.report"), 20, Align.LEFT),
                        new Column(words.text("advisor.col.free"), 14, Align.LEFT)),
                rows,
                null,
                "");
    }

    private static Block small(String text) {
        return new Block.Paragraph(plain(text), true);
    }

    /** The faces of papers have no index figures: CO₂ and mmH₂O are set as CO2 and mmH2O. */
    private static String plain(String text) {
        return text.replace('₂', '2');
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.text("advisor.pattern.day"), messages.locale()).format(date);
    }

    private String moment() {
        return DateTimeFormatter.ofPattern(words.text("advisor.pattern.moment"), messages.locale()).format(asked.at());
    }
}
