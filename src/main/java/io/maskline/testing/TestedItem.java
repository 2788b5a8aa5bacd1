package io.maskline.testing;

import io.maskline.standard.Verdict;
import java.util.List;

/**
 * An item with its values and what comes of them.
 *
 * @param values one text a specimen, blank where none is reported; as many as the item asks for
 */
public record TestedItem(TestingItem item, List<String> values, Verdict verdict) {

    public TestedItem {
        values = List.copyOf(values);
    }

    static TestedItem of(TestingItem item, List<String> values) {
        return new TestedItem(item, values, Verdict.judge(item.limit(), values));
    }
}
