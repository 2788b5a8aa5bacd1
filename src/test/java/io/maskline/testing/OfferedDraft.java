package io.maskline.testing;

import java.util.Optional;

/** What another screen has left for the form of requests. */
public final class OfferedDraft {

    private OfferedDraft() {}

    public static Optional<RequestDraft> take(RequestDrafts drafts) {
        return Optional.ofNullable(drafts.take());
    }
}
