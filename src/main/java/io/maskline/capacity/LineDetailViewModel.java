package io.maskline.capacity;

import io.maskline.line.Lines;
import io.maskline.output.OutputReturns;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What happened to one line and its latest returns, newest first. FX thread only. */
public final class LineDetailViewModel {

    private static final int RETURNS = 14;

    private final UiContext ui;
    private final OutputReturns returns;
    private final ReadOnlyObjectWrapper<List<Event>> events = new ReadOnlyObjectWrapper<>(this, "events", List.of());
    private final LatestOnly latest = new LatestOnly();

    public LineDetailViewModel(UiContext ui, OutputReturns returns) {
        this.ui = ui;
        this.returns = returns;
    }

    /** One thing that happened; the texts are translated. */
    public record Event(Status status, String sentence, String muted) {}

    /** Changes of the line and of its last returns, newest first. */
    public ReadOnlyObjectProperty<List<Event>> eventsProperty() {
        return events.getReadOnlyProperty();
    }

    public void show(UUID line) {
        ui.background().read(() -> read(line), latest.next().<List<HistoryEntry>>only(found -> events.set(found.stream().map(this::event).toList())), ui.dialogs()::fault);
    }

    private List<HistoryEntry> read(UUID line) {
        List<HistoryEntry> all = new ArrayList<>(ui.ledger().history(Lines.type(), line));
        returns.ofLine(line).stream()
                .limit(RETURNS)
                .forEach(r -> all.addAll(ui.ledger().history(OutputReturns.type(), r.id())));
        all.sort(Comparator.comparing(HistoryEntry::recordedAt).reversed());
        return List.copyOf(all);
    }

    private Event event(HistoryEntry entry) {
        Status status = switch (entry.title().key()) {
            case "line.return.step.correct" -> Status.NOTE;
            case "line.return.step.enter" -> Status.PASS;
            default -> Status.NEW;
        };
        String quantity = entry.fields().stream()
                .filter(f -> f.field().equals("quantity") && f.after() != null)
                .findFirst()
                .map(f -> ui.text("line.timeline.quantity", Wan.text(Long.parseLong(Objects.requireNonNull(f.after())))))
                .orElse("");
        return new Event(
                status,
                ui.messages().text(entry.title().key(), entry.title().args()) + quantity,
                ui.text("line.timeline.who", entry.actor().businessDate().toString(), entry.actor().operator()));
    }
}
