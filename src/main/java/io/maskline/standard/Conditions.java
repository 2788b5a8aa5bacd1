package io.maskline.standard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure depends on, so that limits of two standards are never taken for the same: 30 L/min is not 85 L/min. The
 * condition sentence of the limit says the same in words, and more.
 *
 * @param flow air flow in L/min as the standard writes it, e.g. {@code 85±4}; null when not stated or not known
 * @param aerosol what the air carries, e.g. {@code NaCl}, with its size
 * @param area tested area in cm², e.g. {@code 4.9}
 */
public record Conditions(@Nullable String flow, @Nullable String aerosol, @Nullable String area) {

    /** Nothing is known of them. */
    public static final Conditions NONE = new Conditions(null, null, null);

    /** The flow without its tolerance in L/min; null when there is none. */
    public @Nullable BigDecimal litresPerMinute() {
        return flow == null ? null : new BigDecimal(flow.substring(0, flow.indexOf('±') < 0 ? flow.length() : flow.indexOf('±')));
    }

    /** The tested area in cm²; null when there is none. */
    public @Nullable BigDecimal squareCentimetres() {
        return area == null ? null : new BigDecimal(area);
    }

    /** The conditions as the catalogue writes them, {@code 流量 85 L/min；NaCl；面积 4.9 cm²}; null when none is known. */
    @Nullable String sentence() {
        String sentence = Stream.of(
                        flow == null ? null : flow.contains("±") ? "(" + flow + ") L/min" : "流量 " + flow + " L/min",
                        aerosol,
                        area == null ? null : "面积 " + area + " cm²")
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return sentence.isEmpty() ? null : sentence;
    }
}
