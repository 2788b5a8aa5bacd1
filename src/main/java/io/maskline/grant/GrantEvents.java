package io.maskline.grant;

import io.maskline.platform.db.Database;
import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was paid to a firm and came back, for the firm's timeline. */
public final class GrantEvents implements FirmEvents {

    private final Subsidies subsidies;
    private final PaymentStore payments;
    private final Ledger ledger;

    private GrantEvents(Subsidies subsidies, PaymentStore payments, Ledger ledger) {
        this.subsidies = subsidies;
        this.payments = payments;
        this.ledger = ledger;
    }

    public static GrantEvents open(Database database, Subsidies subsidies, Ledger ledger) {
        return new GrantEvents(subsidies, new PaymentStore(database), ledger);
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        Map<UUID, SubsidyApplication> own = subsidies.claims().ofFirm(firm).stream().collect(Collectors.toMap(SubsidyApplication::id, Function.identity()));
        Map<UUID, Payment> lines = payments.all().entrySet().stream()
                .filter(e -> own.containsKey(e.getKey()))
                .flatMap(e -> e.getValue().lines().stream())
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        return ledger.newest(PaymentStore.TYPE, lines.keySet(), most).stream()
                .map(e -> told(Objects.requireNonNull(lines.get(e.record())), e.entry(), own))
                .toList();
    }

    private static Event told(Payment line, HistoryEntry entry, Map<UUID, SubsidyApplication> own) {
        SubsidyApplication application = Objects.requireNonNull(own.get(line.applicationId()));
        boolean paid = line.kind() == PaymentKind.PAID;
        List<String> args = paid
                ? List.of(application.number(), Long.toString(line.batchNo()), Yuan.format(line.amount()))
                : List.of(application.number(), line.kind().labelKey(), Yuan.format(line.amount().abs()), Objects.requireNonNullElse(line.reason(), ""));
        return new Event(
                entry.recordedAt(), line.paidOn(), line.payer(), paid ? Mark.DONE : Mark.BAD, paid ? "grant.event.paid" : "grant.event.back", args,
                GrantFeature.TARGET, application.id());
    }
}
