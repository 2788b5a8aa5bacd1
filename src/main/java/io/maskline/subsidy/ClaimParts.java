package io.maskline.subsidy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The papers behind an application: what it is worked out from and what proves it. */
public record ClaimParts(
        List<ClaimInvoice> invoices,
        List<ClaimMachine> machines,
        List<ClaimPurchase> purchases,
        List<ClaimReceived> received,
        List<ClaimEvidence> evidence) {

    public static final ClaimParts NONE = new ClaimParts(List.of(), List.of(), List.of(), List.of(), List.of());

    public ClaimParts {
        invoices = List.copyOf(invoices);
        machines = List.copyOf(machines);
        purchases = List.copyOf(purchases);
        received = List.copyOf(received);
        evidence = List.copyOf(evidence);
    }

    /** Without the rows that cannot be counted yet, to work out what stands while one types. */
    ClaimParts countable() {
        return new ClaimParts(
                invoices.stream().filter(i -> i.number() != null && i.date() != null && i.amount() != null).toList(),
                machines,
                purchases.stream().filter(p -> p.material() != null && p.date() != null && p.tonnes() != null && p.price() != null).toList(),
                received.stream().filter(r -> r.amount() != null).toList(),
                evidence);
    }

    /** With what was seen of the machines and checked of the documents; everything else stays. */
    ClaimParts proved(List<ClaimMachine> seen, List<ClaimEvidence> checked) {
        Map<UUID, ClaimMachine> byId = seen.stream().collect(Collectors.toMap(ClaimMachine::id, Function.identity()));
        return new ClaimParts(invoices, machines.stream().map(m -> m.seenAs(byId.getOrDefault(m.id(), m))).toList(), purchases, received, checked);
    }
}
