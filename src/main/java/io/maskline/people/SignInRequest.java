package io.maskline.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For what a second person is asked to sign.
 *
 * @param title what is signed, translated: 核定 A-0015，180,000.00 元
 * @param verbKey words on the button; never a bare 确定
 * @param duties any one of them is enough; empty when everybody of the office may sign
 * @param excluded who may not sign this one, and why; said beside the name
 */
public record SignInRequest(String title, String verbKey, Set<Duty> duties, List<Excluded> excluded) {

    public SignInRequest {
        duties = Set.copyOf(duties);
        excluded = List.copyOf(excluded);
    }

    /**
     * @param name as signed; a missing name excludes nobody
     * @param reason translated: 经办人不能复核
     */
    public record Excluded(@Nullable String name, String reason) {}
}
