package io.maskline.lab;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lab is sought for.
 *
 * @param standard code with edition; null asks for the items under any standard
 * @param items codes of the items, each once
 * @param day day the samples are ready, or at the lab
 * @param atLab whether {@code day} is the day the lab has them, so that no transport is added
 * @param free only a day on which a quota pays
 */
public record Wanted(@Nullable String standard, List<String> items, LocalDate day, boolean atLab, boolean free) {

    public Wanted {
        items = items.stream().distinct().toList();
    }

    /** The samples are ready at the firm on {@code day}. */
    public static Wanted readyOn(@Nullable String standard, List<String> items, LocalDate day, boolean free) {
        return new Wanted(standard, items, day, false, free);
    }

    /** The lab has the samples on {@code day}. */
    public static Wanted receivedOn(@Nullable String standard, List<String> items, LocalDate day, boolean free) {
        return new Wanted(standard, items, day, true, free);
    }
}
