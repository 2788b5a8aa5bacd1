package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One limit as it stood when a test was asked for or judged: a snapshot that later edits of the catalogue do not
 * change.
 *
 * @param standard code with edition, e.g. {@code GB/T 32610-2016}
 * @param item stable code of the item, e.g. {@code inhalation_resistance}
 * @param itemName the item as the standard calls it, in Chinese
 * @param operator how a value is held against the limit
 * @param value the limit as the standard writes it; null when it is not known, and never needed for NONE_ALLOWED
 * @param high the upper end, for ranges only
 * @param unit e.g. {@code Pa}, {@code Pa/cm²}, {@code %}; null for a bare number
 * @param condition test condition that belongs to the limit, e.g. 85 L/min
 * @param rule how the specimens become one verdict, as the standard says
 * @param comparison how GB/T 8170 compares
 * @param source where the figure was read
 * @param confidence how sure the figure is
 */
public record Limit(
        String standard,
        String item,
        String itemName,
        Operator operator,
        @Nullable String value,
        @Nullable String high,
        @Nullable String unit,
        @Nullable String condition,
        Rule rule,
        Comparison comparison,
        String source,
        Confidence confidence) {

    /** The limit without operator and unit: {@code 175}, {@code 4.0–8.5}; null when there is none. */
    public @Nullable String figure() {
        return operator.range() && value != null && high != null ? operator.range(value, high) : value;
    }

    /** Operator, figure and unit as printed: {@code ≤ 175 Pa}; empty when the figure is not known or there is none. */
    public String text() {
        if (figure() == null) {
            return "";
        }
        String sign = operator.range() ? "" : operator.sign() + " ";
        return sign + figure() + (unit == null ? "" : " " + unit);
    }

    /** The same limit under another condition sentence. */
    Limit withCondition(@Nullable String sentence) {
        return new Limit(
                standard, item, itemName, operator, value, high, unit, sentence, rule, comparison, source, confidence);
    }

    /** The same limit of a standard under its code. */
    Limit of(String code) {
        return new Limit(
                code, item, itemName, operator, value, high, unit, condition, rule, comparison, source, confidence);
    }

    Limit withSource(String other) {
        return new Limit(
                standard, item, itemName, operator, value, high, unit, condition, rule, comparison, other, confidence);
    }

    /** The same limit with another rule. */
    public Limit by(Rule other) {
        return new Limit(standard, item, itemName, operator, value, high, unit, condition, other, comparison, source, confidence);
    }

    /** The same limit compared the other way of GB/T 8170. */
    public Limit by(Comparison other) {
        return new Limit(standard, item, itemName, operator, value, high, unit, condition, rule, other, source, confidence);
    }

    /** Message key of the item's name. */
    public String itemKey() {
        return "standard.item." + item;
    }

    /** The item as an argument of a sentence: in Chinese as the standard calls it, otherwise by its code. */
    public Phrase itemPhrase() {
        return Phrase.of("standard.item-named", itemName, itemKey());
    }

    /** A verdict may be formed by it: its figure is known, and not only by hearsay. */
    public boolean judges() {
        return !figureMissing() && confidence != Confidence.LOW;
    }

    /** A limit that asks for a figure and has none, so nothing may be judged by it. */
    boolean figureMissing() {
        return operator != Operator.NONE_ALLOWED && (value == null || operator.range() && high == null);
    }
}
