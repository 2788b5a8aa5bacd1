package io.maskline.platform.ledger;

import java.util.List;

/**
 * Outcome of the integrity check.
 *
 * @param findings empty when the chain is unbroken and every row equals the replay of its journal
 */
public record VerifyReport(long batches, long changes, long rows, List<Finding> findings) {

    public boolean sound() {
        return findings.isEmpty();
    }

    /**
     * One thing that does not fit.
     *
     * @param key message key, {@code ledger.finding.*}
     * @param where table and row, or batch, in words
     */
    public record Finding(String key, List<String> args, String where) {}
}
