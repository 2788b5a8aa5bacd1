package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import io.maskline.standard.Comparison;
import io.maskline.standard.Confidence;
import io.maskline.standard.Figure;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A limit typed on the command line ({@code ≥95}, {@code 4.0–8.5}, {@code 10.0±0.1}), to try a rule without the catalogue. */
final class TypedLimit {

    private static final Map<String, Operator> SIGNS = Map.of(
            "≥", Operator.GE, ">=", Operator.GE, ">", Operator.GT, "≤", Operator.LE, "<=", Operator.LE, "<", Operator.LT);

    private static final Pattern SIGNED = Pattern.compile("(≥|>=|>|≤|<=|<)\\s*(.+)");
    private static final Pattern TOLERANCE = Pattern.compile("(.+?)\\s*(?:±|\\+/-)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:–|~|—|\\.\\.|(?<=\\d)-)\\s*(.+)");

    private TypedLimit() {}

    /**
     * @param operator code of an operator; null when the sign stands in {@code text} or it is a range with both ends
     * @param text the limit; empty for the operator {@code none}
     * @throws io.maskline.platform.error.FaultException Invalid ({@code limit}, {@code operator}) for what is neither
     */
    static Limit of(@Nullable String operator, String text, String item, @Nullable String unit) {
        String typed = FullWidth.narrow(text).strip();
        Matcher signed = SIGNED.matcher(typed);
        Operator how = operator == null ? null : Operator.read(operator).orElseThrow(() -> Fault.invalid("operator", "app.fault.operator", operator).asException());
        String figures = typed;
        if (how == null && signed.matches()) {
            how = SIGNS.get(signed.group(1));
            figures = signed.group(2);
        }
        Matcher tolerance = TOLERANCE.matcher(figures);
        Matcher range = RANGE.matcher(figures);
        if (tolerance.matches()) {
            BigDecimal middle = figure(tolerance.group(1), text);
            BigDecimal reach = figure(tolerance.group(2), text);
            return ends(how, middle.subtract(reach).toPlainString(), middle.add(reach).toPlainString(), item, unit, text);
        }
        if (range.matches()) {
            figure(range.group(1), text);
            figure(range.group(2), text);
            return ends(how, range.group(1), range.group(2), item, unit, text);
        }
        if (how == null || how.range() || (how == Operator.NONE_ALLOWED) != figures.isEmpty()) {
            throw refused(text);
        }
        if (how == Operator.NONE_ALLOWED) {
            return limit(how, null, null, item, unit);
        }
        figure(figures, text);
        return limit(how, figures, null, item, unit);
    }

    private static Limit ends(@Nullable Operator how, String low, String high, String item, @Nullable String unit, String text) {
        Operator range = how == null ? Operator.BETWEEN : how;
        if (!range.range() || figure(low, text).compareTo(figure(high, text)) > 0) {
            throw refused(text);
        }
        return limit(range, low, high, item, unit);
    }

    private static Limit limit(Operator how, @Nullable String low, @Nullable String high, String item, @Nullable String unit) {
        return new Limit("", item, item, how, low, high, unit, null, Rule.ANY, Comparison.FULL, "", Confidence.MEDIUM);
    }

    private static BigDecimal figure(String typed, String whole) {
        return Figure.ofLimit(typed).orElseThrow(() -> refused(whole));
    }

    private static RuntimeException refused(String text) {
        return Fault.invalid("limit", "app.fault.limit", text).asException();
    }
}
