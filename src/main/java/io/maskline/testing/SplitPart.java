package io.maskline.testing;

import java.util.Set;

/**
 * What one lab takes of a request that is split.
 *
 * @param items codes of the items it tests
 * @param place the lab and its day
 */
public record SplitPart(Set<String> items, LabPlace place) {

    public SplitPart {
        items = Set.copyOf(items);
    }
}
