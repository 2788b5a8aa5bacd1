package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.grant.Payment;
import io.maskline.grant.Payments;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the demo's treasury paid, one batch a voucher, and what the bank sent back; 郑某 books both. */
final class DemoPayments {

    private static final String PAYER = "郑某";

    private final Payments payments;
    private final DemoPeople people;
    private final DemoClaims claims;

    DemoPayments(Payments payments, DemoPeople people, DemoClaims claims) {
        this.payments = payments;
        this.people = people;
        this.claims = claims;
    }

    List<DemoStep> steps() {
        List<Row> rows = DemoFile.read("subsidy_payments");
        Map<String, List<Row>> batches = rows.stream().collect(Collectors.groupingBy(r -> r.text("voucher"), LinkedHashMap::new, Collectors.toList()));
        List<DemoStep> steps = new ArrayList<>();
        batches.values().forEach(batch -> steps.add(new DemoStep(batch.getFirst().day("paid_on"), () -> pay(batch))));
        rows.stream().filter(r -> r.dayOrNull("back_on") != null).forEach(r -> steps.add(new DemoStep(r.day("back_on"), () -> giveBack(r))));
        return steps;
    }

    private void pay(List<Row> batch) {
        Row one = batch.getFirst();
        List<Payments.Order> orders = batch.stream().map(r -> new Payments.Order(claims.id(r.text("claim")), r.amount("amount"))).toList();
        payments.pay(one.text("programme"), orders, one.text("voucher"), payer(one.day("paid_on")));
    }

    private void giveBack(Row row) {
        UUID application = claims.id(row.text("claim"));
        Payment paid = payments.lines(application).lines().getFirst();
        payments.giveBack(paid, row.amount("amount"), row.text("back_reason"), payer(row.day("back_on")));
    }

    private Actor payer(LocalDate day) {
        return people.actor(PAYER, day);
    }
}
