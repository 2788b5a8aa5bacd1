package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.output.OutputReturn;
import io.maskline.output.Shipped;
import io.maskline.output.SterileLot;
import io.maskline.output.Stock;
import io.maskline.platform.ledger.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The demo's returns with their stocks, and its sterilised lots. */
final class DemoLots {

    private final DemoServices services;
    private final Function<Row, UUID> line;

    DemoLots(DemoServices services, Function<Row, UUID> line) {
        this.services = services;
        this.line = line;
    }

    void loadReturns() {
        List<OutputReturn> made = DemoFile.read("returns").stream().map(this::made).toList();
        services.returns().enterAll(made, DemoLedger.actor(DemoLedger.DAY));
    }

    /** After the lots: what left has to have been free. */
    void loadCorrections() {
        for (Row row : DemoFile.read("corrections")) {
            services.returns().enter(
                    line.apply(row), row.day("business_date"), row.count("quantity"), row.text("reason"), DemoLedger.actor(DemoLedger.DAY));
        }
    }

    private OutputReturn made(Row row) {
        Shipped shipped = new Shipped(
                row.countOrNull("shipped_state"), row.countOrNull("shipped_province"), row.countOrNull("shipped_city"),
                row.countOrNull("shipped_own"), row.countOrNull("shipped_export"));
        return new OutputReturn(
                Ids.next(), 0, line.apply(row), row.day("business_date"), row.count("quantity"), row.countOrNull("rejected"),
                new Stock(row.countOrNull("opening"), shipped, row.countOrNull("closing")), row.flag("late"), 0, row.textOrNull("reason"));
    }

    void loadLots() {
        List<SterileLot> lots = DemoFile.read("lots").stream()
                .map(row -> new SterileLot(
                        Ids.next(), 0, line.apply(row), row.text("lot_number"), row.day("made_on"), row.count("quantity"),
                        row.dayOrNull("sterilised_on"), row.count("desorption_days"), row.textOrNull("remark")))
                .toList();
        services.lots().enterAll(lots, DemoLedger.actor(DemoLedger.DAY));
    }
}
