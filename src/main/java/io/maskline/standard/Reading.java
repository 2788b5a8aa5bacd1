package io.maskline.standard;

import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of one specimen: a figure, or where the method has a bound of its own, all it can say ({@code <10 CFU/g},
 * {@code >99.9 %}).
 *
 * @param span what the value may be; one point for a figure
 * @param exact it is a figure
 * @param value the figure, or the end named
 */
record Reading(Span span, boolean exact, BigDecimal value) {

    /** What a lab writes when it found nothing. */
    private static final Set<String> NOTHING_FOUND = Set.of(
            "未检出", "未检测到", "无检出", "不得检出", "无", "无渗透", "不渗透", "未渗透", "无穿透", "未见渗透", "未见穿透", "阴性", "无菌", "无菌生长",
            "notdetected", "nd", "n.d.", "none", "nopenetration", "nogrowth", "negative", "sterile", "<lod", "<mdl");

    /** What it writes when it found something without a figure. */
    private static final Set<String> FOUND = Set.of(
            "检出", "有检出", "渗透", "有渗透", "穿透", "有穿透", "阳性", "有菌", "有菌生长", "detected", "penetration", "growth", "positive");

    /** Items of which a value may lie below 0: deviations. Everything else is measured or counted upwards from 0. */
    private static final Set<String> SIGNED = Set.of("size_deviation");

    /** Units of counts, residues and shares, whose methods have an end; pressure, force and time are read off and have none. */
    private static final Set<String> ENDED_UNITS = Set.of("%", "CFU/g", "µg/g", "mg/kg");

    private static final Pattern BOUND = Pattern.compile("(<=|>=|[<>≤≥])\\s*(.+)");

    /**
     * @param text half-width, not blank
     * @throws io.maskline.platform.error.FaultException Invalid ({@code values}) when it is no result of this item
     */
    static Reading of(Limit limit, String text) {
        String word = text.toLowerCase(Locale.ROOT).replace(" ", "");
        if (limit.operator() == Operator.NONE_ALLOWED) {
            if (NOTHING_FOUND.contains(word)) {
                return figure(BigDecimal.ZERO);
            }
            if (FOUND.contains(word)) {
                return figure(BigDecimal.ONE);
            }
        } else if (ended(limit)) {
            if (NOTHING_FOUND.contains(word)) {
                throw refused("standard.fault.value.detection", text, limit);
            }
            Matcher bound = BOUND.matcher(text);
            if (bound.matches()) {
                return bounded(bound.group(1), number(limit, text, bound.group(2)));
            }
        }
        return figure(number(limit, text, text));
    }

    private static boolean ended(Limit limit) {
        return limit.unit() != null && ENDED_UNITS.contains(limit.unit());
    }

    private static Reading figure(BigDecimal value) {
        return new Reading(Span.point(value), true, value);
    }

    private static Reading bounded(String sign, BigDecimal end) {
        boolean in = sign.endsWith("=") || sign.equals("≤") || sign.equals("≥");
        Span span = sign.startsWith("<") || sign.equals("≤") ? new Span(BigDecimal.ZERO, true, end, in) : new Span(end, in, null, false);
        return new Reading(span, false, end);
    }

    private static BigDecimal number(Limit limit, String text, String digits) {
        BigDecimal value = Figure.read(digits).orElseThrow(() -> refused("standard.fault.value", text, limit));
        if (value.signum() < 0 && !SIGNED.contains(limit.item())) {
            throw refused("standard.fault.value.negative", text, limit);
        }
        return value;
    }

    private static RuntimeException refused(String key, String text, Limit limit) {
        return Fault.invalid("values", key, text, limit.itemPhrase()).asException();
    }
}
