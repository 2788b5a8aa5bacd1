package io.maskline.testing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mark printed on a report; its name is what is printed. */
public enum ReportMark {
    /** 资质认定: the report has legal proof effect. */
    CMA,
    /** Accredited under ISO/IEC 17025. */
    CNAS;

    /** {@code CMA,CNAS}, as stored; null for none. */
    static @Nullable String stored(Set<ReportMark> marks) {
        return marks.isEmpty() ? null : marks.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<ReportMark> read(@Nullable String stored) {
        Set<ReportMark> marks = EnumSet.noneOf(ReportMark.class);
        if (stored != null) {
            Arrays.stream(stored.split(",")).map(ReportMark::valueOf).forEach(marks::add);
        }
        return marks;
    }
}
