package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be in an application, half filled or not: days that have not come, money finer than a 分 or below 0, half a
 * sighting. An invoice after the delivery it is for is common and no mistake. Refused at {@code <list>.<row>.<field>}.
 */
final class ClaimChecks {

    private static final int CENTS = 2;
    private static final int TONNES = 4;
    private static final int SHARE = 6;

    private final LocalDate today;

    private ClaimChecks(LocalDate today) {
        this.today = today;
    }

    /** @throws io.maskline.platform.error.FaultException Invalid at the first thing that cannot be */
    static void require(ClaimDraft draft, LocalDate today) {
        ClaimChecks checks = new ClaimChecks(today);
        checks.head(draft);
        ClaimParts parts = draft.parts();
        for (int i = 0; i < parts.invoices().size(); i++) {
            checks.invoice(parts.invoices().get(i), i + 1);
        }
        for (int i = 0; i < parts.machines().size(); i++) {
            checks.machine(parts.machines().get(i), i + 1);
        }
        for (int i = 0; i < parts.purchases().size(); i++) {
            checks.purchase(parts.purchases().get(i), i + 1);
        }
        for (int i = 0; i < parts.received().size(); i++) {
            checks.received(parts.received().get(i), i + 1);
        }
        parts.evidence().forEach(e -> FieldRules.atMost("evidence." + e.document(), e.remark(), 200));
    }

    /** @throws io.maskline.platform.error.FaultException Invalid at what an application handed in must state */
    static void requireComplete(ClaimDraft draft) {
        for (int i = 0; i < draft.parts().machines().size(); i++) {
            if (draft.parts().machines().get(i).serial() == null) {
                throw Fault.invalid("machines." + (i + 1) + ".serial", "claim.fault.row.missing", "claim.machine.entity", i + 1, "claim.machine.serial").asException();
            }
        }
        for (int i = 0; i < draft.parts().received().size(); i++) {
            ClaimReceived received = draft.parts().received().get(i);
            if (received.level() == null || received.programme() == null) {
                String field = received.level() == null ? "level" : "programme";
                throw Fault.invalid("received." + (i + 1) + "." + field, "claim.fault.row.missing", "claim.received.entity", i + 1, "claim.received." + field)
                        .asException();
            }
        }
    }

    private void head(ClaimDraft draft) {
        ClaimFacts facts = draft.facts();
        come("appliedOn", "subsidy.field.applied-on", draft.appliedOn());
        come("deliveredOn", "claim.field.delivered-on", facts.deliveredOn());
        come("commissionedOn", "claim.field.commissioned-on", facts.commissionedOn());
        if (facts.deliveredOn() != null && facts.commissionedOn() != null && facts.commissionedOn().isBefore(facts.deliveredOn())) {
            throw Fault.invalid("commissionedOn", "claim.fault.commissioned", facts.commissionedOn().toString(), facts.deliveredOn().toString()).asException();
        }
        if (draft.investment() != null && draft.investment().signum() <= 0) {
            throw Fault.invalid("investment", "subsidy.fault.investment", draft.investment().toPlainString()).asException();
        }
        if (draft.investment() != null && finer(draft.investment(), CENTS)) {
            throw Fault.invalid("investment", "subsidy.fault.cents", draft.investment().toPlainString()).asException();
        }
        if (facts.interest() != null && (facts.interest().signum() < 0 || finer(facts.interest(), CENTS))) {
            throw Fault.invalid("interest", "claim.fault.interest", facts.interest().toPlainString()).asException();
        }
        BigDecimal share = facts.allocationShare();
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0 || finer(share, SHARE))) {
            throw Fault.invalid("allocationShare", "claim.fault.share", PolicyRule.percent(share)).asException();
        }
        FieldRules.notNegative("dailyOutput", facts.dailyOutput());
        FieldRules.atMost("productClass", facts.productClass(), 40);
        FieldRules.atMost("remark", draft.remark(), 1000);
    }

    private void invoice(ClaimInvoice i, int row) {
        Row at = new Row("invoices", row, "claim.invoice.entity", "claim.invoice.");
        at.atMost("number", i.number(), i.numberKey(), 40);
        at.atMost("serial", i.serial(), i.serialKey(), 60);
        at.atMost("seller", i.seller(), null, 120);
        at.come("date", i.date());
        at.above("amount", i.amount(), CENTS);
        BigDecimal tax = i.tax();
        if (tax != null) {
            at.fine("tax", tax, CENTS);
            if (tax.signum() < 0) {
                throw at.refuse("tax", "claim.fault.row.negative", tax.toPlainString());
            }
            if (i.amount() != null && tax.compareTo(i.amount()) > 0) {
                throw at.refuse("tax", "claim.fault.tax", tax.toPlainString(), i.amount().toPlainString());
            }
        }
    }

    private void machine(ClaimMachine m, int row) {
        Row at = new Row("machines", row, "claim.machine.entity", "claim.machine.");
        at.atMost("serial", m.serial(), m.serialKey(), 60);
        at.atMost("model", m.model(), null, 80);
        at.atMost("seen-by", m.seenBy(), null, 40);
        at.atMost("seen-note", m.seenNote(), null, 200);
        at.come("seen-on", m.seenOn());
        if ((m.seenOn() == null) != (m.seenBy() == null)) {
            throw at.refuse(m.seenOn() == null ? "seen-on" : "seen-by", "claim.fault.seen");
        }
    }

    private void purchase(ClaimPurchase p, int row) {
        Row at = new Row("purchases", row, "claim.purchase.entity", "claim.purchase.");
        at.atMost("material", p.material(), null, 40);
        at.come("date", p.date());
        at.above("tonnes", p.tonnes(), TONNES);
        at.above("price", p.price(), CENTS);
    }

    private void received(ClaimReceived r, int row) {
        Row at = new Row("received", row, "claim.received.entity", "claim.received.");
        at.atMost("level", r.level(), null, 40);
        at.atMost("programme", r.programme(), null, 120);
        at.atMost("covers", r.covers(), null, 1000);
        at.above("amount", r.amount(), CENTS);
    }

    private void come(String field, String labelKey, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            throw Fault.invalid(field, "claim.fault.future", labelKey, day.toString(), today.toString()).asException();
        }
    }

    private static boolean finer(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() > decimals;
    }

    /** A row that can be refused. */
    private final class Row {

        private final String list;
        private final int row;
        private final String entityKey;
        private final String prefix;

        Row(String list, int row, String entityKey, String prefix) {
            this.list = list;
            this.row = row;
            this.entityKey = entityKey;
            this.prefix = prefix;
        }

        /** {0} the list, {1} the row, {2} the field, then {@code args}. */
        RuntimeException refuse(String field, String key, Object... args) {
            Object[] all = new Object[args.length + 3];
            all[0] = entityKey;
            all[1] = row;
            all[2] = (field.equals("serial") ? "claim.machine." : prefix) + field;
            System.arraycopy(args, 0, all, 3, args.length);
            return Fault.invalid(list + "." + row + "." + field, key, all).asException();
        }

        void atMost(String field, @Nullable String text, @Nullable String key, int most) {
            if (text != null && (text.length() > most || key != null && key.length() > 2 * most)) {
                throw refuse(field, "claim.fault.row.long", most);
            }
            if (text != null && key == null && (field.equals("number") || field.equals("serial"))) {
                throw refuse(field, "claim.fault.row.key", text);
            }
        }

        void come(String field, @Nullable LocalDate day) {
            if (day != null && day.isAfter(today)) {
                throw refuse(field, "claim.fault.row.future", day.toString(), today.toString());
            }
        }

        void above(String field, @Nullable BigDecimal number, int decimals) {
            if (number != null) {
                fine(field, number, decimals);
                if (number.signum() <= 0) {
                    throw refuse(field, "claim.fault.row.above", number.toPlainString());
                }
            }
        }

        void fine(String field, BigDecimal number, int decimals) {
            if (finer(number, decimals)) {
                throw refuse(field, "claim.fault.row.fine", number.toPlainString(), decimals);
            }
        }
    }
}
