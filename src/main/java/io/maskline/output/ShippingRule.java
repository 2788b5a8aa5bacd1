package io.maskline.output;

import io.maskline.line.LineStage;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** More than is free to leave is refused, with what is free now and from when how much more. */
final class ShippingRule {

    /** Coming releases a sentence names. */
    private static final int NAMED = 3;

    private ShippingRule() {}

    /**
     * @param line the line in words, "甬乙 1线"
     * @param books of the line, with the return as it would be stored
     * @param before the return as it is stored now; null when there is none
     */
    static Optional<Fault.Invalid> check(Phrase line, @Nullable LineStage stage, LineBooks books, OutputReturn made, @Nullable OutputReturn before) {
        Long shipped = made.stock().shipped().total();
        Long already = before == null ? null : before.stock().shipped().total();
        LocalDate day = made.businessDate();
        if (shipped == null || shipped == 0 || already != null && shipped <= already && made.good() >= before.good()) {
            return Optional.empty();
        }
        if (ReleaseRule.held(stage)) {
            return Optional.of(Fault.invalid("shipped", "output.fault.shipped.testing", line, Wan.text(shipped)));
        }
        Long free = books.freeOn(day);
        return free == null || shipped <= free ? Optional.empty() : Optional.of(refuse(line, Math.max(0, free), shipped, books.waitingAfter(day)));
    }

    private static Fault.Invalid refuse(Phrase line, long free, long shipped, List<SterileLot> waiting) {
        if (waiting.isEmpty()) {
            return Fault.invalid("shipped", "output.fault.shipped", line, Wan.text(free), Wan.text(shipped));
        }
        List<Phrase> coming = waiting.stream().limit(NAMED)
                .map(l -> Phrase.of(
                        "output.fault.shipped.coming", Objects.requireNonNull(l.releasableOn()).toString(), Wan.text(l.quantity()), l.lotNumber()))
                .toList();
        return Fault.invalid("shipped", "output.fault.shipped.wait", line, Wan.text(free), Wan.text(shipped), coming);
    }
}
