package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Item;
import io.maskline.platform.ledger.Entity;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lot is inspected for, with the plan as it was drawn then.
 *
 * @param found nonconforming in the sample; null while nobody has typed it, which is not 0
 */
public record LotLine(UUID id, long version, UUID lotId, long sortOrder, Item item, Plan plan, @Nullable Long found) implements Entity {

    /**
     * A plan of the tables, or a fixed number of which none may be nonconforming.
     *
     * @param severity null for a fixed number: no switching rules apply to it
     * @param n sample size; as large as the lot or larger means that every piece is inspected
     * @param accept Ac
     * @param reject Re
     */
    public record Plan(@Nullable InspectionLevel level, @Nullable String aql, @Nullable Severity severity, long n, long accept, long reject) {

        static Plan fixed(long count) {
            return new Plan(null, null, null, count, 0, 1);
        }

        public boolean full(long lotSize) {
            return n >= lotSize;
        }
    }

    /** Null while the finding is missing. */
    public @Nullable Boolean accepted() {
        return found == null ? null : (Boolean) (found <= plan.accept());
    }

    LotLine withFound(@Nullable Long count) {
        return new LotLine(id, version, lotId, sortOrder, item, plan, count);
    }

    LotLine withPlan(Plan drawn) {
        return new LotLine(id, version, lotId, sortOrder, item, drawn, found);
    }
}
