package io.maskline.subsidy;

import java.util.List;

/** The lists of an application as they are typed: what they are called in faults, and their columns from left to right. */
public enum ClaimList {
    INVOICES("invoices", "claimInvoiceTable", "claim.invoice.entity", List.of(
            column("number", "claim.invoice.number", 8, false), column("date", "claim.invoice.date", 7, false),
            column("seller", "claim.invoice.seller", 10, false), column("amount", "claim.invoice.amount", 8, true),
            column("tax", "claim.invoice.tax", 7, true), column("cost", "claim.invoice.cost", 6, false),
            column("serial", "claim.machine.serial", 8, false))),
    MACHINES("machines", "claimMachineTable", "claim.machine.entity", List.of(
            column("serial", "claim.machine.serial", 9, false), column("model", "claim.machine.model", 9, false),
            column("seen-on", "claim.machine.seen-on", 7, false), column("seen-by", "claim.machine.seen-by", 6, false),
            column("seen-note", "claim.machine.seen-note", 12, false))),
    PURCHASES("purchases", "claimPurchaseTable", "claim.purchase.entity", List.of(
            column("material", "claim.purchase.material", 8, false), column("date", "claim.purchase.date", 7, false),
            column("tonnes", "claim.purchase.tonnes", 6, true), column("price", "claim.purchase.price", 8, true))),
    RECEIVED("received", "claimReceivedTable", "claim.received.entity", List.of(
            column("level", "claim.received.level", 6, false), column("programme", "claim.received.programme", 12, false),
            column("amount", "claim.received.amount", 8, true), column("covers", "claim.received.covers", 14, false)));

    /**
     * @param id as in the name of a fault's field
     * @param width in em
     * @param number set to the right
     */
    public record Column(String id, String labelKey, double width, boolean number) {}

    private final String field;
    private final String tableId;
    private final String titleKey;
    private final List<Column> columns;

    ClaimList(String field, String tableId, String titleKey, List<Column> columns) {
        this.field = field;
        this.tableId = tableId;
        this.titleKey = titleKey;
        this.columns = columns;
    }

    private static Column column(String id, String labelKey, double width, boolean number) {
        return new Column(id, labelKey, width, number);
    }

    /** The name of the list in the field of a fault: {@code invoices.3.amount}. */
    public String field() {
        return field;
    }

    public String tableId() {
        return tableId;
    }

    public String titleKey() {
        return titleKey;
    }

    public List<Column> columns() {
        return columns;
    }

    public int column(String id) {
        return columns.stream().map(Column::id).toList().indexOf(id);
    }
}
