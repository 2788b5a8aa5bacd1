package io.maskline.subsidy;

import io.maskline.platform.ledger.Ids;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of applications made up for tests. */
final class ClaimRows {

    private static final UUID NONE = new UUID(0, 0);

    private ClaimRows() {}

    static ClaimInvoice invoice(String number, @Nullable LocalDate date, @Nullable String amount, @Nullable String serial) {
        return new ClaimInvoice(
                Ids.next(), 0, NONE, 0, number, date, "甬某机械", amount == null ? null : new BigDecimal(amount), null, CostKind.EQUIPMENT, serial);
    }

    static ClaimInvoice taxed(String number, String amount, String tax) {
        return new ClaimInvoice(
                Ids.next(), 0, NONE, 0, number, LocalDate.of(2020, 2, 1), null, new BigDecimal(amount), new BigDecimal(tax), CostKind.EQUIPMENT, null);
    }

    static ClaimMachine machine(String serial, @Nullable LocalDate seenOn, @Nullable String seenBy) {
        return new ClaimMachine(Ids.next(), 0, NONE, 0, serial, "KN95 一拖一", seenOn, seenBy, null);
    }

    static ClaimReceived received(String amount, @Nullable String covers) {
        return new ClaimReceived(Ids.next(), 0, NONE, 0, "province", "省级技改", new BigDecimal(amount), covers);
    }

    static ClaimEvidence evidence(String document, boolean original) {
        return new ClaimEvidence(Ids.next(), 0, NONE, document, true, original, null, null, null);
    }

    static ClaimParts invoices(ClaimInvoice... invoices) {
        return new ClaimParts(List.of(invoices), List.of(), List.of(), List.of(), List.of());
    }

    static ClaimParts machines(ClaimMachine... machines) {
        return new ClaimParts(List.of(), List.of(machines), List.of(), List.of(), List.of());
    }

    /** One row of each list that is not "". */
    static ClaimParts parts(String invoice, String serial, String machine, String covers) {
        return new ClaimParts(
                invoice.isEmpty() ? List.of() : List.of(invoice(invoice, LocalDate.of(2020, 2, 10), "1000.00", serial.isEmpty() ? null : serial)),
                machine.isEmpty() ? List.of() : List.of(machine(machine, TempLedger.DAY, "陈某")),
                List.of(),
                covers.isEmpty() ? List.of() : List.of(received("100.00", covers)),
                List.of());
    }
}
