package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes free on a day, from what a line made and the lots it sterilised. */
final class ReleaseRule {

    private static final Set<ProductClass> STERILE =
            EnumSet.of(ProductClass.MEDICAL_PROTECTIVE, ProductClass.SURGICAL, ProductClass.MEDICAL_DISPOSABLE);

    private ReleaseRule() {}

    static boolean sterile(Line line) {
        return STERILE.contains(line.productClass());
    }

    /** Before the day on which the line reached its stage nothing is known of it. */
    static LineStage stageOn(Line line, LocalDate day) {
        return line.stageDate().isAfter(day) ? LineStage.INTENT : line.stage();
    }

    /** Nothing leaves a line that waits for its test report. */
    static boolean held(LineStage stage) {
        return stage == LineStage.TESTING;
    }

    /**
     * @param stage how far the line is on the day
     * @param made its return of the day; null when there is none
     * @param lots its lots; those free before the day may be left out
     */
    static Released on(LocalDate day, boolean sterile, LineStage stage, @Nullable OutputReturn made, Collection<SterileLot> lots) {
        long inDesorption = lots.stream().filter(l -> l.stateOn(day) == SterileLot.State.IN_DESORPTION).mapToLong(SterileLot::quantity).sum();
        return new Released(flow(day, sterile, stage, made, lots), inDesorption, next(day, lots));
    }

    private static @Nullable Long flow(LocalDate day, boolean sterile, LineStage stage, @Nullable OutputReturn made, Collection<SterileLot> lots) {
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
