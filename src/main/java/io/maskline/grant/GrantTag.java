package io.maskline.grant;

import io.maskline.platform.fx.Hint;

/**
 * A short word beside the firm that says what is particular about an application.
 *
 * @param key message key, {@code count} its argument
 */
public record GrantTag(String key, long count, Hint hint) {

    static final GrantTag CAPPED = new GrantTag("grant.tag.capped", 0, Hint.NONE);
    static final GrantTag STACKED = new GrantTag("grant.tag.stacked", 0, Hint.NONE);
    static final GrantTag OVER_BUDGET = new GrantTag("grant.tag.over-budget", 0, Hint.DANGER);
    static final GrantTag NO_INVOICES = new GrantTag("grant.tag.no-invoices", 0, Hint.WARNING);

    static GrantTag objections(long open) {
        return new GrantTag("grant.tag.objections", open, Hint.WARNING);
    }

    static GrantTag missing(long documents) {
        return new GrantTag("grant.tag.missing", documents, Hint.WARNING);
    }
}
