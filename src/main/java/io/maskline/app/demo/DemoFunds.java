package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.fund.FundDraft;
import io.maskline.fund.FundKind;
import io.maskline.fund.Funds;

/** The demo's support in money: the four sums of the Wuhu page, told by day and department as the demo invents. */
final class DemoFunds {

    private final Funds funds;

    DemoFunds(Funds funds) {
        this.funds = funds;
    }

    void load() {
        for (Row row : DemoFile.read("support_funds")) {
            FundDraft draft = new FundDraft(
                    row.day("business_date"), FundKind.valueOf(row.text("kind")), null, row.textOrNull("department"), row.amount("amount"),
                    row.countOrNull("firms"), new FundDraft.Notes(row.textOrNull("bank"), row.text("source"), row.textOrNull("remark")));
            funds.save(null, draft, DemoLedger.actor(row.day("business_date")));
        }
    }
}
