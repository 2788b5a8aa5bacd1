package io.maskline.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a person; the secret is no part of it.
 *
 * @param id null for a new person
 * @param version as read; 0 for a new person
 */
public record PersonDraft(
        @Nullable UUID id, long version, String name, String department, Set<Duty> duties, boolean active, @Nullable String remark) {

    /** A new person. */
    public static PersonDraft of(String name, String department, Set<Duty> duties) {
        return new PersonDraft(null, 0, name, department, duties, true, null);
    }
}
