package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.db.Database;
import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Daily returns, their corrections and sterilised lots of a firm, for the firm's timeline. */
public final class OutputEvents implements FirmEvents {

    private static final String RETURNS = "line/returns";
    private static final String LOTS = "line/lots";

    private final OutputReturnStore returns;
    private final SterileLotStore lots;
    private final Lines lines;
    private final Ledger ledger;

    private OutputEvents(Database database, Lines lines, Ledger ledger) {
        this.returns = new OutputReturnStore(database);
        this.lots = new SterileLotStore(database);
        this.lines = lines;
        this.ledger = ledger;
    }

    public static OutputEvents open(Database database, Lines lines, Ledger ledger) {
        return new OutputEvents(database, lines, ledger);
    }

    @Override
    public List<Event> of(UUID firm, int most) {
        List<Event> events = new ArrayList<>();
        for (Line line : lines.ofEnterprise(firm)) {
            Map<UUID, OutputReturn> made = returns.ofLine(line.id()).stream().collect(Collectors.toMap(OutputReturn::id, Function.identity()));
            ledger.newest(OutputReturnStore.TYPE, made.keySet(), most)
                    .forEach(e -> events.add(told(line, Objects.requireNonNull(made.get(e.record())), e.entry())));
            Map<UUID, SterileLot> own = lots.ofLine(line.id()).stream().collect(Collectors.toMap(SterileLot::id, Function.identity()));
            ledger.newest(SterileLotStore.TYPE, own.keySet(), most)
                    .forEach(e -> lot(line, Objects.requireNonNull(own.get(e.record())), e.entry()).ifPresent(events::add));
        }
        return List.copyOf(events);
    }

    private static Event told(Line line, OutputReturn made, HistoryEntry entry) {
        String no = line.lineNo();
        String day = made.businessDate().toString();
        FieldChange quantity = entry.change("quantity").orElse(null);
        if (!entry.ofItsOwn()) {
            return event(line, made, entry, Mark.NOTE, "output.event.undone", no, day, Wan.text(made.quantity()));
        }
        if (entry.kind() == ChangeKind.INSERT && quantity != null && quantity.after() != null) {
            boolean late = entry.change("late").map(FieldChange::after).filter("true"::equals).isPresent();
            return event(line, made, entry, Mark.DONE, late ? "output.event.late" : "output.event.entered", no, day, wan(quantity.after()));
        }
        if (quantity != null && quantity.before() != null && quantity.after() != null) {
            String why = entry.change("reason").map(FieldChange::after).orElse(made.reason());
            return event(line, made, entry, Mark.NOTE, "output.event.corrected",
                    no, day, wan(quantity.before()), wan(quantity.after()), Objects.requireNonNullElse(why, ""));
        }
        return event(line, made, entry, Mark.NEW, "output.event.added", no, day);
    }

    private static String wan(String pieces) {
        return Wan.text(Long.parseLong(pieces));
    }

    private static Optional<Event> lot(Line line, SterileLot lot, HistoryEntry entry) {
        LocalDate sterilised = lot.sterilisedOn();
        LocalDate free = lot.releasableOn();
        if (!entry.ofItsOwn()) {
            return Optional.empty();
        }
        if (sterilised != null && free != null && after(entry, "sterilisedOn") != null) {
            return Optional.of(event(lot, entry, sterilised, Mark.DONE, "output.event.sterilised",
                    line.lineNo(), lot.lotNumber(), Wan.text(lot.quantity()), free.toString()));
        }
        return entry.kind() == ChangeKind.INSERT
                ? Optional.of(event(lot, entry, lot.madeOn(), Mark.NEW, "output.event.lot", line.lineNo(), lot.lotNumber(), Wan.text(lot.quantity())))
                : Optional.empty();
    }

    private static @Nullable String after(HistoryEntry entry, String field) {
        return entry.change(field).map(FieldChange::after).orElse(null);
    }

    private static Event event(Line line, OutputReturn made, HistoryEntry entry, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), made.businessDate(), entry.actor().operator(), mark, key, List.of(args), RETURNS, line.id());
    }

    private static Event event(SterileLot lot, HistoryEntry entry, LocalDate day, Mark mark, String key, String... args) {
        return new Event(entry.recordedAt(), day, entry.actor().operator(), mark, key, List.of(args), LOTS, lot.id());
    }
}
