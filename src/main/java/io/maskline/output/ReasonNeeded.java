package io.maskline.output;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures that may be stored when the operator says why; they are never refused. */
final class ReasonNeeded {

    private ReasonNeeded() {}

    /**
     * What has to be explained, as one fault at the field {@code reason} with all its sentences; empty when nothing has.
     *
     * @param warnings of the new figures that did not hold of the stored ones
     */
    static Optional<Fault.Invalid> of(@Nullable OutputReturn before, OutputReturn made, List<Phrase> warnings) {
        List<Phrase> all = new ArrayList<>(corrections(before, made));
        all.addAll(warnings);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.size() == 1
                ? new Fault.Invalid("reason", all.getFirst().key(), all.getFirst().args())
                : Fault.invalid("reason", "output.warning.several", all));
    }

    /** A figure once stated and now another, or taken back; one that was never stated is only added. */
    static boolean corrects(@Nullable OutputReturn before, OutputReturn made) {
        return !corrections(before, made).isEmpty();
    }

    private static List<Phrase> corrections(@Nullable OutputReturn before, OutputReturn made) {
        List<Phrase> changed = new ArrayList<>();
        for (ReturnFigure figure : ReturnFigure.values()) {
            Long old = before == null ? null : figure.of(before);
            Long now = figure.of(made);
            if (old == null || old.equals(now)) {
                continue;
            }
            if (now == null) {
                changed.add(Phrase.of("output.warning.takenBack", figure.labelKey(), Wan.text(old)));
            } else if (figure == ReturnFigure.QUANTITY) {
                changed.add(Phrase.of("line.return.warning.correction", Wan.text(old), Wan.text(now)));
            } else {
                changed.add(Phrase.of("output.warning.correction", figure.labelKey(), Wan.text(old), Wan.text(now)));
            }
        }
        return changed;
    }
}
