package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.SearchKey;
import io.maskline.standard.StandardWords;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A request in two lines of the work list. */
final class WorkListWords {

    private final Messages messages;
    private final StandardWords words;
    private final DueWords days;

    WorkListWords(Messages messages) {
        this.messages = messages;
        this.words = new StandardWords(messages);
        this.days = new DueWords(messages);
    }

    static boolean retest(TestingRow row) {
        return row.request().chain().retestOf() != null;
    }

    static boolean priority(TestingRow row) {
        return !row.request().priority().ordinary();
    }

    /** Firm and line. */
    String who(TestingRow row) {
        return row.lineNo() == null ? row.firm() : messages.text("testing.who", row.firm(), row.lineNo());
    }

    /** What comes after the number: why the samples came back, or the items and the lab. */
    String what(TestingRow row) {
        TestingRequest.Setback setback = row.request().setback();
        if (setback != null) {
            return setback(setback);
        }
        String items = itemNames(row);
        return row.lab() == null ? items : messages.text("testing.what", items, row.lab());
    }

    /** 数量不足：收 4 只，需 5 只. */
    String setback(TestingRequest.Setback setback) {
        ReturnReason reason = setback.reason();
        if (reason == null) {
            return setback.text();
        }
        String word = messages.text(reason.labelKey());
        return setback.text().isBlank() || setback.text().equals(word) ? word : messages.text("testing.setback", word, setback.text());
    }

    private String itemNames(TestingRow row) {
        return row.items().stream().map(i -> words.item(i.item().limit())).collect(Collectors.joining(messages.text("testing.list.mark")));
    }

    /** What stands at the right of a request: how far typed, when due, how late, or what came out. */
    String right(TestingRow row, LocalDate today) {
        LocalDate due = row.request().assignment().dueOn();
        if (!row.request().stage().open()) {
            String word = messages.text(row.request().stage().judged() ? row.outcome().labelKey() : row.request().stage().labelKey());
            return row.rejudged() ? messages.text("testing.rejudged.word", word) : word;
        }
        if (due != null && row.late(today)) {
            return days.late(due, today);
        }
        if (row.missing() < row.cells()) {
            return messages.text("testing.filled", row.cells() - row.missing(), row.cells());
        }
        return due == null ? "" : days.due(due, today);
    }

    /** What the find field finds a request by. */
    SearchKey key(TestingRow row) {
        return SearchKey.ofName(row.firm(), row.request().number(), row.request().subject().product(), row.request().report().number(), row.lab(), itemNames(row));
    }
}
