package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One standard as an answer.
 *
 * @param standing how it stands on the day of the question
 * @param reason why it answers the question
 * @param timing how it stands on the day, with its dates
 * @param duties what has to be done or kept in mind before it is used, e.g. registration, or that it counts in one city only
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
        List<Phrase> duties,
        @Nullable String grade,
        @Nullable Variant variant,
        List<StandardLimit> items,
        Confidence confidence) {

    public AdviceOffer {
        duties = List.copyOf(duties);
        items = List.copyOf(items);
    }

    /** The whole reason: why, since when, and what has to be done first. */
    public List<Phrase> sentences() {
        return Stream.concat(Stream.of(reason, timing), duties.stream()).toList();
    }

}
