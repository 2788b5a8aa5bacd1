package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small chart that reads in grey: series differ by hatching or dashes and every value is written beside its bar or point.
 *
 * @param kind bars or lines
 * @param caption e.g. 图1　近7日产量
 * @param unit e.g. 单位：万只; empty for none
 * @param labels along the bottom, one for each value of a series
 * @param series 1 to 4
 * @param missing what stands for a value that is missing, e.g. 未报
 */
public record Chart(Kind kind, String caption, String unit, List<String> labels, List<Series> series, String missing) implements Block {

    private static final int MOST = 4;

    /** How values are drawn. */
    public enum Kind {
        BAR, LINE
    }

    /**
     * @param name in the key
     * @param values one for each label, 0 or more; null where none was reported
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        int width = labels.size();
        if (width == 0 || series.isEmpty() || series.size() > MOST || series.stream().anyMatch(s -> s.values().size() != width)) {
            throw new IllegalArgumentException(caption + ": 1 to " + MOST + " series with a value for each of " + width + " labels");
        }
        if (series.stream().flatMap(s -> s.values().stream()).anyMatch(v -> v != null && v.signum() < 0)) {
            throw new IllegalArgumentException(caption + ": a value below 0");
        }
    }

    @Override
    public Stream<FaceText> texts() {
        Stream<String> small = Stream.of(Stream.of(unit, missing, "0123456789.-"), labels.stream(), series.stream().map(Series::name)).flatMap(t -> t);
        return Stream.concat(Stream.of(new FaceText(PaperFace.HEADING, caption)), small.map(t -> new FaceText(PaperFace.BODY, t)));
    }
}
