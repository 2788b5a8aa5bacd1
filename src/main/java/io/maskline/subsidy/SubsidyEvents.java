package io.maskline.subsidy;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.money.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applications of a firm and what was decided, for the firm's timeline. */
public final class SubsidyEvents implements FirmEvents {

    private static final String TARGET = "subsidy/applications";

    private final Subsidies subsidies;
    private final Ledger ledger;

    public SubsidyEvents(Subsidies subsidies, Ledger ledger) {
        this.subsidies = subsidies;
        this.ledger = ledger;
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        Map<UUID, SubsidyApplication> own = subsidies.claims().ofFirm(firm).stream().collect(Collectors.toMap(SubsidyApplication::id, Function.identity()));
        return ledger.newest(Claims.applicationType(), own.keySet(), most).stream()
                .flatMap(e -> event(Objects.requireNonNull(own.get(e.record())), e.entry()).stream())
                .toList();
    }

    private static Optional<Event> event(SubsidyApplication application, HistoryEntry entry) {
        String number = application.number();
        LocalDate day = entry.actor().businessDate();
        if (!entry.ofItsOwn()) {
            return Optional.of(event(application, entry, day, Mark.NOTE, "subsidy.event.undone", number));
        }
        return entry.change("status").map(f -> ApplicationStatus.valueOf(Objects.requireNonNull(f.after()))).flatMap(status -> switch (status) {
            case APPROVED -> Optional.of(event(application, entry, day, Mark.DONE, "subsidy.event.approved", number, Yuan.format(application.approved())));
            case RETURNED -> Optional.of(event(application, entry, day, Mark.BAD, "subsidy.event.returned", number, Objects.requireNonNullElse(application.remark(), "")));
            case SUBMITTED -> Optional.of(
                    event(application, entry, application.appliedOn(), Mark.NEW, "subsidy.event.applied", number, Yuan.format(application.applied())));
            case WAITING -> Optional.of(event(application, entry, day, Mark.NOTE, "subsidy.event.waiting", number));
            case REVOKED -> Optional.of(event(application, entry, day, Mark.BAD, "subsidy.event.revoked", number));
            case DRAFT -> Optional.empty();
        });
    }

    private static Event event(SubsidyApplication application, HistoryEntry entry, LocalDate day, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, List.of(args), TARGET, application.id());
    }
}
