package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One standard as an answer.
 *
 * @param standing how it stands on the day of the question
 * @param reason why it answers the question
 * @param timing how it stands on the day, with its dates
 * @param duty what has to be done before it may be used, e.g. registration; null when nothing
 * @param grade the grade suggested, e.g. {@code KN95}; null when the standard has none to suggest
 * @param variant the form of product the items are listed for; null for all
 * @param items what is tested, with limits as they stand on the day, or when it comes into force; empty for a withdrawn
 *     edition
 * @param confidence how sure it is that the standard answers the question
 */
public record AdviceOffer(
        Standard standard,
        Applicability standing,
        Phrase reason,
        Phrase timing,
        @Nullable Phrase duty,
        @Nullable String grade,
        @Nullable Variant variant,
        List<StandardLimit> items,
        Confidence confidence) {

    public AdviceOffer {
        items = List.copyOf(items);
    }

    /** The whole reason: why, since when, and what has to be done first. */
    public List<Phrase> sentences() {
        return duty == null ? List.of(reason, timing) : List.of(reason, timing, duty);
    }

    /** First day in force, as far as known. */
    public @Nullable LocalDate inForceFrom() {
        return standard.inForceFrom();
    }
}
