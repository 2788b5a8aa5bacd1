package io.maskline.material;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import java.time.LocalDate;

/** What a count must hold to be stored. */
final class CountRules {

    private static final int SUPPLIER_LENGTH = 120;
    private static final int REMARK_LENGTH = 400;

    private CountRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(CountDraft draft, String firm, LocalDate today) {
        if (draft.day().isAfter(today)) {
            throw Fault.invalid("businessDate", "material.fault.future", firm, draft.material().labelKey(), draft.day().toString()).asException();
        }
        Quantities.check("onHand", draft.onHand(), firm, draft.material(), draft.onHand().text());
        Amount underWay = draft.transit().amount();
        if (underWay != null) {
            checkUnderWay(draft, underWay, firm);
        }
        LocalDate expected = draft.transit().expectedOn();
        if (expected != null && expected.isBefore(draft.day())) {
            throw Fault.invalid("expectedOn", "material.fault.expectedBefore", firm, draft.material().labelKey(), expected.toString()).asException();
        }
        FieldRules.atMost("supplier", draft.supplier(), SUPPLIER_LENGTH);
        FieldRules.atMost("remark", draft.remark(), REMARK_LENGTH);
    }

    private static void checkUnderWay(CountDraft draft, Amount underWay, String firm) {
        if (underWay.dimension() != draft.onHand().dimension()) {
            throw Fault.invalid("inTransit", "material.fault.otherDimension", firm, draft.material().labelKey()).asException();
        }
        Amount same = underWay.in(Quantities.storable(draft.onHand()).unit());
        Quantities.check("inTransit", same, firm, draft.material(), underWay.text());
        if (same.value().stripTrailingZeros().scale() > Quantities.DECIMALS) {
            throw Fault.invalid("inTransit", "material.fault.fine", firm, draft.material().labelKey(), underWay.text()).asException();
        }
    }
}
