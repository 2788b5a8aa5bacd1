package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import org.jspecify.annotations.Nullable;

/** One word for what lies between the approved capacity of a line and what it made that day. */
public enum Gap {
    /** The line is not as far as producing. */
    NOT_YET("line.gap.notYet"),
    STOPPED("line.gap.stopped"),
    MISSING("line.gap.missing"),
    /** Nobody has approved a capacity to compare with. */
    UNRATED("line.gap.unrated"),
    SHORT("line.gap.short"),
    MET("line.gap.met"),
    OVER("line.gap.over");

    private final String labelKey;

    Gap(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** @param made pieces of the day, null when not returned */
    static Gap of(Line line, @Nullable Long made) {
        Long approved = line.capacity().approved();
        if (made == null) {
            return line.stage().reports() ? MISSING : line.stage() == LineStage.STOPPED ? STOPPED : NOT_YET;
        }
        if (approved == null) {
            return UNRATED;
        }
        int order = Long.compare(made, approved);
        return order < 0 ? SHORT : order == 0 ? MET : OVER;
    }
}
