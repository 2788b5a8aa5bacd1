package io.maskline.capacity;

import io.maskline.line.LineStage;
import io.maskline.material.Demand;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a line at the end of a day, as far as it decides how many masks it can make the day after.
 *
 * @param demand what it makes and its approved capacity
 * @param stops factors that have stopped the line and not yet ended, with the label of the reason
 */
public record LineState(UUID id, Demand demand, LineStage stage, Map<Factor, String> stops, Staff staff, Quality quality) {

    public LineState {
        stops = Map.copyOf(stops);
    }

    /** People; null where nobody has said. */
    public record Staff(@Nullable Long needed, @Nullable Long present) {
        public static final Staff UNKNOWN = new Staff(null, null);
    }

    /** Whether the product may leave: by its test, and by its sterilisation. @param lots null when none is needed */
    public record Quality(Report report, @Nullable Waiting lots) {
        public static final Quality CLEAR = new Quality(Report.IN_DATE, null);
    }

    /** The passing report of what the line makes. */
    public enum Report {
        /** In date tomorrow, or overridden by a leader. */
        IN_DATE,
        RUN_OUT,
        /** The line produces by an entry that names no report. */
        UNKNOWN
    }

    /**
     * Sterilised lots.
     *
     * @param tomorrow pieces that come out of their waiting time tomorrow; null when no lot was ever entered
     * @param next when the next lot does; null when none waits
     */
    public record Waiting(@Nullable Long tomorrow, @Nullable LocalDate next) {}

    /** Pieces a day; null when nobody has approved a capacity. */
    @Nullable Long approved() {
        return demand.perDay();
    }

    /** The line makes masks tomorrow as far as the machine goes. */
    boolean runs() {
        return (stage.reports() || held()) && !stops.containsKey(Factor.MACHINE);
    }

    /** The line counts as stopped, and an open stoppage says what for: then that holds it up and not its machine. */
    private boolean held() {
        return stage == LineStage.STOPPED && !stops.isEmpty();
    }

    /** The line takes material tomorrow; one that something has stopped, or that waits for its test, leaves it to the others. */
    boolean draws() {
        return runs() && stops.isEmpty() && stage.takesMaterial();
    }

    /** Pieces tomorrow by the machine alone: 0 when it does not run, null when it runs and nobody has approved a capacity. */
    @Nullable Long machine() {
        return runs() ? approved() : Long.valueOf(0);
    }
}
