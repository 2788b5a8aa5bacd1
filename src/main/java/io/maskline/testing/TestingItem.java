package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import io.maskline.standard.Limit;
import java.util.UUID;

/**
 * One item of a request with its own copy of the limit as it stood when the request was made. Later edits of the
 * catalogue do not reach it, so no verdict ever changes behind anyone's back.
 *
 * @param specimens number of values asked for, 1 to 99
 * @param sortOrder place in the request
 */
public record TestingItem(UUID id, long version, UUID requestId, Limit limit, int specimens, long sortOrder) implements Entity {

    /** The same item in the hands of another request. */
    TestingItem of(UUID request) {
        return new TestingItem(id, version, request, limit, specimens, sortOrder);
    }
}
