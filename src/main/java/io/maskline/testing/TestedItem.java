package io.maskline.testing;

import io.maskline.standard.Limit;
import io.maskline.standard.Verdict;
import java.util.List;

/**
 * An item with its values and what comes of them.
 *
 * @param values one text a specimen, blank where none is reported; as many as the item asks for
 * @param first by the limit the item was asked with; it stays readable for ever
 * @param later verdicts adopted after it, oldest first
 */
public record TestedItem(TestingItem item, List<String> values, Verdict first, List<Later> later) {

    public TestedItem {
        values = List.copyOf(values);
        later = List.copyOf(later);
    }

    /** A verdict adopted after the first, with who stands for it. */
    public record Later(Rejudgement made, Verdict verdict) {}

    /** @param rejudgements of this item, oldest first */
    static TestedItem of(TestingItem item, List<String> values, List<Rejudgement> rejudgements) {
        return new TestedItem(
                item, values, Verdict.judge(item.limit(), values),
                rejudgements.stream().map(r -> new Later(r, Verdict.judge(r.limit(), values))).toList());
    }

    /** The verdict that counts: the newest. */
    public Verdict verdict() {
        return later.isEmpty() ? first : later.getLast().verdict();
    }

    /** The limit that counts, of the newest verdict. */
    public Limit limit() {
        return verdict().limit();
    }

    /** Another verdict than the first one counts. */
    public boolean rejudged() {
        return !later.isEmpty();
    }
}
