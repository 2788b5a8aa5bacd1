package io.maskline.sampling;

import io.maskline.platform.error.Fault;

/**
 * What to draw from one lot and when to accept it.
 *
 * @param lot size of the lot, 2 or more
 * @param aql acceptance quality limit as the table writes it, e.g. {@code 0.40}: percent nonconforming or
 *     nonconformities per 100 items up to 10, above that nonconformities per 100 items only
 * @param letter code letter by lot size and level
 * @param planLetter letter of the plan used; another one where the table has an arrow
 * @param n sample size of the plan used, never that of the first letter
 * @param accept Ac: up to so many found, the lot is accepted
 * @param reject Re: from so many on, it is not
 * @param source where these cells were read
 * @param confidence how sure they are: H or M
 */
public record SamplingPlan(
        long lot,
        InspectionLevel level,
        String aql,
        Severity severity,
        String letter,
        String planLetter,
        long n,
        long accept,
        long reject,
        String source,
        String confidence) {

    /** What becomes of the lot. */
    public enum Decision {
        ACCEPT("accept"),
        REJECT("reject");

        private final String code;

        Decision(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String labelKey() {
            return "sampling.decision." + code;
        }
    }

    /** The sample would be no smaller than the lot: every item is inspected (全数检验). */
    public boolean full() {
        return n >= lot;
    }

    /** Items to inspect in fact. */
    public long inspected() {
        return Math.min(n, lot);
    }

    /** The table leads to the plan of another letter. */
    public boolean arrow() {
        return !letter.equals(planLetter);
    }

    /**
     * Decides on the lot.
     *
     * @param found nonconforming items, or nonconformities, in the sample
     * @throws io.maskline.platform.error.FaultException Invalid ({@code found}) below 0
     */
    public Decision decide(long found) {
        if (found < 0) {
            throw Fault.invalid("found", "sampling.fault.found", found).asException();
        }
        return found <= accept ? Decision.ACCEPT : Decision.REJECT;
    }
}
