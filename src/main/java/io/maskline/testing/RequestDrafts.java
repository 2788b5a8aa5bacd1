package io.maskline.testing;

import org.jspecify.annotations.Nullable;

/**
 * Where another screen leaves a request it has worked out; the form of a new request takes it when it opens
 * ({@code testing/new}). Nothing is stored before a person saves the form. FX thread only.
 */
public final class RequestDrafts {

    private @Nullable RequestDraft offered;

    /** Leaves a draft; one that nobody took is replaced. */
    public void offer(RequestDraft draft) {
        this.offered = draft;
    }

    /** The draft left last, once; null when there is none. */
    @Nullable RequestDraft take() {
        RequestDraft taken = offered;
        offered = null;
        return taken;
    }
}
