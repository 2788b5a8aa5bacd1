package io.maskline.notice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice with everything that belongs to it.
 *
 * @param lines in their order
 * @param objections raised against it, the earliest first
 * @param before the notice it corrects, with its own lines; null for none
 * @param corrected whether a later one is in its place
 */
public record NoticeFile(Notice notice, List<NoticeLine> lines, List<Objection> objections, @Nullable NoticeFile before, boolean corrected) {

    public NoticeFile {
        lines = List.copyOf(lines);
        objections = List.copyOf(objections);
    }

    /** Sum of the lines, in 元. */
    public BigDecimal total() {
        return lines.stream().map(NoticeLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The firms named on it, each once. */
    public long firms() {
        return lines.stream().map(NoticeLine::creditCode).distinct().count();
    }
}
