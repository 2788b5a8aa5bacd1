package io.maskline.line;

import io.maskline.line.TestReports.PassedReport;
import io.maskline.line.TestReports.Standing;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gate to 达标投产: a passing report of this line and product, in date on the day; or a leader's word with a reason. */
final class StageGate {

    private static final int LEADER_LENGTH = 40;
    private static final int REASON_LENGTH = 400;

    private final TestReports reports;

    StageGate(TestReports reports) {
        this.reports = reports;
    }

    /** What opened the gate; both null where there is none. */
    record Passage(@Nullable String reportNumber, @Nullable GateOverride override) {
        static final Passage FREE = new Passage(null, null);
    }

    /**
     * @param line as it is to be stored
     * @throws io.maskline.platform.error.FaultException Denied when no report lets the line through and no leader does,
     *     Invalid when the leader or the reason is missing
     */
    Passage pass(String firm, Line line, @Nullable GateOverride override) {
        if (line.stage() != LineStage.PRODUCING) {
            return Passage.FREE;
        }
        Standing standing = reports.standing(line, line.stageDate());
        if (standing instanceof Standing.Passed passed) {
            return new Passage(passed.report().number(), null);
        }
        if (override == null) {
            throw refusal(firm, line, standing).asException();
        }
        return new Passage(null, checked(override));
    }

    /** Whether a fault is the gate's refusal, which a leader's word can answer. */
    static boolean refused(Fault fault) {
        return fault instanceof Fault.Denied denied
                && Set.of("line.fault.gate.none", "line.fault.gate.otherProduct", "line.fault.gate.runOut").contains(denied.key());
    }

    private static Fault.Denied refusal(String firm, Line line, Standing standing) {
        String product = line.product() == null ? line.productClass().labelKey() : line.product();
        return switch (standing) {
            case Standing.RunOut(PassedReport report, var ranOutOn) ->
                Fault.denied("line.fault.gate.runOut", firm, line.lineNo(), product, report.number(), ranOutOn.toString());
            case Standing.OtherProduct(PassedReport report, String of) ->
                Fault.denied("line.fault.gate.otherProduct", firm, line.lineNo(), product, report.number(), of);
            default -> Fault.denied("line.fault.gate.none", firm, line.lineNo(), product, line.stageDate().toString());
        };
    }

    private static GateOverride checked(GateOverride override) {
        FieldRules.atMost("overrideBy", override.leader(), LEADER_LENGTH);
        FieldRules.atMost("overrideReason", override.reason(), REASON_LENGTH);
        if (override.leader().isBlank()) {
            throw Fault.invalid("overrideBy", "line.fault.overrideLeader").asException();
        }
        if (override.reason().isBlank()) {
            throw Fault.invalid("overrideReason", "line.fault.overrideReason").asException();
        }
        return new GateOverride(override.leader().strip(), override.reason().strip());
    }
}
