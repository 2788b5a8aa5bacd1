package io.maskline.notice;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Calculation.Step;
import io.maskline.subsidy.Calculation.StepKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the line of a notice out of an application and the calculation behind it. */
final class NoticeLines {

    /** Steps that can take something away. */
    private static final Set<StepKind> TAKING = EnumSet.of(
            StepKind.AWARD_CAP, StepKind.FLOOR, StepKind.CAP, StepKind.BEFORE, StepKind.RECEIVED, StepKind.PUBLIC_SHARE, StepKind.ROUNDING);
    /** Code of a decision that differs from what the rule gives. */
    static final String DECISION = "decision";

    private NoticeLines() {}

    /** @param no its place in the order of approval */
    static NoticeLine of(UUID notice, long no, ApplicationRow row, @Nullable Enterprise firm, String item, Calculation trace, BigDecimal amount) {
        String rates = trace.steps().stream().filter(s -> s.kind() == StepKind.RATE).map(s -> s.args().getFirst().toString()).distinct()
                .collect(Collectors.joining("+"));
        return new NoticeLine(
                Ids.next(), 0, notice, no, row.application().id(), row.firmFullName(), firm == null ? "" : Objects.toString(firm.uscc(), ""),
                firm == null ? null : firm.place().district(), item, row.application().investment(), rates.isEmpty() ? null : rates, trace.applied(),
                limits(trace, amount), amount, null);
    }

    private static @Nullable String limits(Calculation trace, BigDecimal amount) {
        List<String> taken = new ArrayList<>();
        BigDecimal left = null;
        for (Step step : trace.steps()) {
            if (left != null && TAKING.contains(step.kind()) && step.amount().compareTo(left) < 0) {
                taken.add(step.kind().code() + "=" + Yuan.plain(step.amount()));
            }
            left = step.amount();
        }
        if (amount.compareTo(trace.approved()) != 0) {
            taken.add(DECISION + "=" + Yuan.plain(amount));
        }
        return taken.isEmpty() ? null : String.join(";", taken);
    }
}
