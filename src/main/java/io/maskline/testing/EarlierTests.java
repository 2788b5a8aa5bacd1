package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tests before a retest, newest first, as they stand locked below it. */
final class EarlierTests {

    private final Messages messages;
    private final DueWords days;

    EarlierTests(Messages messages) {
        this.messages = messages;
        this.days = new DueWords(messages);
    }

    List<ResultGridPane.Earlier> of(RequestFile file) {
        List<ResultGridPane.Earlier> found = new ArrayList<>();
        Optional<TestingRow> before = before(file, file.row());
        while (before.isPresent() && found.size() < file.family().requests().size()) {
            TestingRow row = before.get();
            found.add(new ResultGridPane.Earlier(locked(row), row.items()));
            before = before(file, row);
        }
        return found;
    }

    private static Optional<TestingRow> before(RequestFile file, TestingRow row) {
        UUID of = row.request().chain().retestOf();
        return file.family().requests().stream().filter(r -> r.request().id().equals(of)).findFirst();
    }

    private String locked(TestingRow row) {
        String day = row.request().dates().reportedOn() == null ? "" : days.shortDay(row.request().dates().reportedOn());
        return messages.text(row.request().chain().retestOf() == null ? "testing.block.first" : "testing.block.retest", row.request().number(), day);
    }

    /** Over the values of the request in front. */
    String title(TestingRow row) {
        return messages.text(row.request().stage().judged() ? "testing.block.judged" : "testing.block.typing", row.request().number());
    }
}
