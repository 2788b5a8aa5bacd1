package io.maskline.testing;

import io.maskline.line.TestReports.Standing;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of a product from its first test to 达标投产: test, what the firm put right, retest, gate of the line. */
final class ChainSteps {

    private final Messages messages;
    private final VerdictWords verdicts;
    private final WorkListWords words;
    private final DueWords days;

    ChainSteps(Messages messages) {
        this.messages = messages;
        this.verdicts = new VerdictWords(messages);
        this.words = new WorkListWords(messages);
        this.days = new DueWords(messages);
    }

    enum Kind {
        TEST, REMEDY, GATE
    }

    /**
     * One box.
     *
     * @param title what and which, e.g. 复测 A-0088-R1
     * @param day when, in words; empty when not known
     * @param detail what came of it
     * @param request the request a click opens; null for none
     * @param now it is the one in front
     * @param ahead not reached yet
     */
    record Step(Kind kind, Status mark, String title, String day, String detail, @Nullable UUID request, boolean now, boolean ahead) {}

    /**
     * @param family of {@code front}
     * @param gate how its line stands; null when the request names no line
     */
    List<Step> of(RequestFamily family, TestingRow front, @Nullable LineGate gate, LocalDate today) {
        List<TestingRow> tests = tests(family, front);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            TestingRow test = tests.get(i);
            if (i > 0 && test.request().chain().retestOf() != null) {
                steps.add(remedied(test, today));
            }
            steps.add(test(test, test.request().id().equals(front.request().id()), today));
        }
        TestingRow last = tests.getLast();
        if (last.request().stage().judged() && last.outcome() == Outcome.FAIL) {
            steps.add(new Step(Kind.REMEDY, Status.PENDING, messages.text("testing.chain.remedy"), "", messages.text("testing.chain.remedy.open"), null, false, true));
            steps.add(new Step(Kind.TEST, Status.PENDING, messages.text("testing.chain.retest"), "", messages.text("testing.chain.retest.open"), null, false, true));
        }
        steps.add(gate(gate));
        return List.copyOf(steps);
    }

    /** From the first test over the one in front to its newest retest. */
    private static List<TestingRow> tests(RequestFamily family, TestingRow front) {
        LinkedList<TestingRow> tests = new LinkedList<>();
        tests.add(front);
        Optional<TestingRow> before = before(family, front);
        while (before.isPresent() && !tests.contains(before.get())) {
            tests.addFirst(before.get());
            before = before(family, before.get());
        }
        Optional<TestingRow> after = after(family, front);
        while (after.isPresent() && !tests.contains(after.get())) {
            tests.addLast(after.get());
            after = after(family, after.get());
        }
        return tests;
    }

    private static Optional<TestingRow> before(RequestFamily family, TestingRow row) {
        UUID from = row.request().chain().splitFrom() == null ? row.request().chain().retestOf() : row.request().chain().splitFrom();
        return family.requests().stream().filter(r -> r.request().id().equals(from)).findFirst();
    }

    private static Optional<TestingRow> after(RequestFamily family, TestingRow row) {
        return family.requests().stream()
                .filter(r -> row.request().id().equals(r.request().chain().retestOf()) && r.request().chain().splitFrom() == null)
                .filter(r -> r.request().stage() != TestingStage.WITHDRAWN)
                .max(Comparator.comparing(r -> r.request().number()));
    }

    private Step remedied(TestingRow retest, LocalDate today) {
        String what = retest.request().remark();
        String said = what == null || what.isBlank() ? messages.text("testing.chain.remedy.none") : what;
        return new Step(Kind.REMEDY, what == null || what.isBlank() ? Status.NOTE : Status.PASS, messages.text("testing.chain.remedy"),
                day(retest.request().dates().requestedOn(), today), said, retest.request().id(), false, false);
    }

    private Step test(TestingRow row, boolean now, LocalDate today) {
        TestingRequest request = row.request();
        String title = messages.text(kind(request), request.number());
        LocalDate day = Objects.requireNonNullElse(request.dates().reportedOn(), request.dates().requestedOn());
        return new Step(Kind.TEST, StageMarks.of(row), title, day(day, today), detail(row), request.id(), now, false);
    }

    private static String kind(TestingRequest request) {
        if (request.chain().splitFrom() != null) {
            return "testing.chain.part";
        }
        return request.chain().retestOf() == null ? "testing.chain.first.number" : "testing.chain.retest.number";
    }

    private String detail(TestingRow row) {
        TestingStage stage = row.request().stage();
        if (stage.judged()) {
            return verdicts.brief(row.outcome(), row.items().stream().map(TestedItem::verdict).toList());
        }
        if (row.request().setback() != null) {
            return words.what(row);
        }
        if (stage == TestingStage.TESTING) {
            return messages.text("testing.filled", row.cells() - row.missing(), row.cells());
        }
        return messages.text(stage.labelKey());
    }

    private Step gate(@Nullable LineGate gate) {
        String title = messages.text("testing.chain.gate");
        if (gate == null) {
            return new Step(Kind.GATE, Status.PENDING, title, "", messages.text("testing.chain.gate.no-line"), null, false, true);
        }
        if (gate.producing()) {
            return new Step(Kind.GATE, Status.PRODUCING, title, "", messages.text("testing.chain.gate.producing", gate.line().lineNo()), null, false, false);
        }
        return new Step(Kind.GATE, gate.open() ? Status.PASS : Status.PENDING, title, "", standing(gate.standing()), null, false, !gate.open());
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case Standing.Passed _ -> messages.text("testing.chain.gate.open");
            case Standing.RunOut out -> messages.text("testing.chain.gate.run-out", days.shortDay(out.ranOutOn()));
            case Standing.OtherProduct other -> messages.text("testing.chain.gate.other", other.product());
            case Standing.None _ -> messages.text("testing.chain.gate.none");
        };
    }

    private String day(LocalDate day, LocalDate today) {
        return day.equals(today) ? messages.text("testing.due.today") : days.shortDay(day);
    }
}
