package io.maskline.testing;

import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import java.util.Collection;

/** What the verdicts of the items mean for the request. */
public final class RequestVerdict {
    private RequestVerdict() {}

    /** Fails when any item fails; undetermined while any item is, or when there are none; passes otherwise. */
    public static Outcome of(Collection<Verdict> items) {
        if (items.stream().anyMatch(v -> v.outcome() == Outcome.FAIL)) {
            return Outcome.FAIL;
        }
        boolean complete = !items.isEmpty() && items.stream().allMatch(v -> v.outcome() == Outcome.PASS);
        return complete ? Outcome.PASS : Outcome.UNDETERMINED;
    }
}
