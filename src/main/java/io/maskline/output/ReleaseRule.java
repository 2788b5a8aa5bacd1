package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What becomes free on a day, from what a line made and the lots it sterilised. */
final class ReleaseRule {

    private ReleaseRule() {}

    static boolean sterile(Line line) {
        return line.sterility().needed();
    }

    /** Nothing leaves a line that waits for its test report. */
    static boolean held(@Nullable LineStage stage) {
        return stage == LineStage.TESTING;
    }

    /**
     * @param stage how far the line is on the day; null when it had reached none
     * @param made its return of the day; null when there is none
     * @param lots its lots; those free before the day may be left out
     */
    static Released on(LocalDate day, boolean sterile, @Nullable LineStage stage, @Nullable OutputReturn made, Collection<SterileLot> lots) {
        long inDesorption = lots.stream().filter(l -> l.stateOn(day) == SterileLot.State.IN_DESORPTION).mapToLong(SterileLot::quantity).sum();
        return new Released(flow(day, sterile, stage, made, lots), inDesorption, next(day, lots));
    }

    private static @Nullable Long flow(LocalDate day, boolean sterile, @Nullable LineStage stage, @Nullable OutputReturn made, Collection<SterileLot> lots) {
        if (held(stage)) {
            return 0L;
        }
        if (sterile) {
            return lots.stream().filter(l -> day.equals(l.releasableOn())).mapToLong(SterileLot::quantity).sum();
        }
        return made == null ? null : (Long) made.good();
    }

    private static Released.@Nullable Next next(LocalDate day, Collection<SterileLot> lots) {
        LocalDate first = null;
        long pieces = 0;
        for (SterileLot lot : lots) {
            LocalDate free = lot.releasableOn();
            if (free == null || lot.stateOn(day) != SterileLot.State.IN_DESORPTION || first != null && free.isAfter(first)) {
                continue;
            }
            pieces = (free.equals(first) ? pieces : 0) + lot.quantity();
            first = free;
        }
        return first == null ? null : new Released.Next(first, pieces);
    }
}
