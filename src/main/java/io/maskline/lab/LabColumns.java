package io.maskline.lab;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;

/** The columns of the register of labs. */
final class LabColumns {

    private LabColumns() {}

    static GridSpec<Lab> labs() {
        return GridSpec.<Lab>of("labTable", Lab::id)
                .withoutChecks()
                .empty("lab.empty")
                .column(GridColumn.<Lab>text("shortName", "lab.field.short-name", Lab::shortName).frozen().width(8, 9.5).hint(_ -> Hint.STRONG))
                .column(GridColumn.<Lab>text("name", "lab.field.name", Lab::name).frozen().width(17, 17))
                .column(GridColumn.<Lab>text("city", "lab.field.city", Lab::city).width(6, 7))
                .column(GridColumn.<Lab>text("phone", "lab.field.phone", Lab::phone).width(9.5, 9.5))
                .column(GridColumn.<Lab>text("freeItems", "lab.field.free-items", Lab::freeItems).width(16, 16))
                .column(GridColumn.<Lab>text("remark", "lab.field.remark", Lab::remark).width(18, 18));
    }
}
