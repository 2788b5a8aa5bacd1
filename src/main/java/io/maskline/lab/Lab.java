package io.maskline.lab;

import io.maskline.platform.ledger.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory that tests masks.
 *
 * @param name full name; no two living labs share it
 * @param shortName how lists name it
 * @param freeItems names of the items it tests free of charge, separated by 、 or a comma; null when it charges for all
 * @param terms what it can be planned with
 */
public record Lab(
        UUID id,
        long version,
        String name,
        String shortName,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String freeItems,
        @Nullable String remark,
        LabTerms terms)
        implements Entity {

    /** The free items one by one, in the order written. */
    public List<String> freeItemNames() {
        return freeItems == null ? List.of() : itemNames(freeItems);
    }

    /** The names in a list as it is typed, in the order written. */
    static List<String> itemNames(String typed) {
        return Arrays.stream(typed.split("[、,，;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Whether the item of this name is tested free of charge: a free item names it, or the beginning of it. */
    public boolean testsFree(String itemName) {
        return freeItemNames().stream().anyMatch(itemName::startsWith);
    }
}
