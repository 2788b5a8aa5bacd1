package io.maskline.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person can do with a request, in the order of its way. */
enum RequestStep {
    ACCEPT,
    ASSIGN,
    SPLIT,
    PRINT,
    SEND,
    RECEIVE,
    GIVE_BACK,
    RESEND,
    SUBMIT,
    REPORT,
    TRIAL,
    RETEST,
    CLOSE,
    WITHDRAW;

    /**
     * One of them as it stands.
     *
     * @param obstacle key of the reason why it cannot be done now; null when it can
     */
    record Offer(RequestStep step, @Nullable String obstacle) {

        boolean possible() {
            return obstacle == null;
        }
    }

    String labelKey() {
        return "testing.do." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them for a request, each with what stands in its way. */
    static List<Offer> offers(TestingRow row) {
        return Stream.of(values()).map(s -> new Offer(s, s.obstacle(row))).toList();
    }

    /** The one that takes the request further; null when nothing is left to do. */
    static @Nullable RequestStep main(TestingRow row) {
        return switch (row.request().stage()) {
            case REQUESTED -> ACCEPT;
            case ACCEPTED -> row.request().assignment().labId() == null ? ASSIGN : SEND;
            case SENT -> RECEIVE;
            case RECEIVED, TESTING -> SUBMIT;
            case RETURNED -> RESEND;
            case REPORTED -> RETEST.obstacle(row) == null ? RETEST : CLOSE;
            case CLOSED, WITHDRAWN, SPLIT -> null;
        };
    }

    @Nullable String obstacle(TestingRow row) {
        TestingStage stage = row.request().stage();
        return switch (this) {
            case ACCEPT -> unless(stage == TestingStage.REQUESTED, "testing.why.accept");
            case ASSIGN -> unless(stage.open() && stage.compareTo(TestingStage.SENT) < 0 || stage == TestingStage.RETURNED, "testing.why.assign");
            case SPLIT -> unplaced(stage) ? unless(row.items().size() > 1, "testing.why.split.one") : "testing.why.split";
            case PRINT -> unless(stage != TestingStage.SPLIT, "testing.why.print");
            case SEND -> stage == TestingStage.ACCEPTED ? unless(row.request().assignment().labId() != null, "testing.why.no-lab") : "testing.why.send";
            case RECEIVE -> unless(stage == TestingStage.SENT, "testing.why.receive");
            case GIVE_BACK -> unless(stage == TestingStage.SENT || stage == TestingStage.RECEIVED || stage == TestingStage.TESTING, "testing.why.give-back");
            case RESEND -> unless(stage == TestingStage.RETURNED, "testing.why.resend");
            case SUBMIT -> unless(stage.open(), "testing.why.submit");
            case REPORT -> unless(stage.judged(), "testing.why.report");
            case TRIAL -> unless(stage.judged(), "testing.why.trial");
            case RETEST -> stage.judged() ? unless(!row.failing().isEmpty(), "testing.why.retest.passed") : "testing.why.retest";
            case CLOSE -> unless(stage == TestingStage.REPORTED, "testing.why.close");
            case WITHDRAW -> unless(stage.open(), "testing.why.withdraw");
        };
    }

    private static boolean unplaced(TestingStage stage) {
        return stage == TestingStage.REQUESTED || stage == TestingStage.ACCEPTED;
    }

    private static @Nullable String unless(boolean may, String why) {
        return may ? null : why;
    }
}
