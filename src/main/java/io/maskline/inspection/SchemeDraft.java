package io.maskline.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into a draft.
 *
 * @param lines in their order; a line with the id of a stored one changes it
 */
public record SchemeDraft(Product product, LocalDate validFrom, @Nullable String note, List<SchemeLine> lines) {

    public SchemeDraft {
        lines = List.copyOf(lines);
    }
}
