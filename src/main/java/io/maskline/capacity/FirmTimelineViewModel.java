package io.maskline.capacity;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened at one firm, of all features, in one line: the newest typed first. "Since yesterday" is what
 * belongs to the day before the session's business date or later, or was typed since then. FX thread only.
 */
public final class FirmTimelineViewModel {

    /** The newest events of each feature; a phone call needs no more. */
    private static final int MOST = 200;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final UiContext ui;
    private final List<FirmEvents> sources;
    private final ZoneId zone;
    private final LatestOnly latest = new LatestOnly();
    private final BooleanProperty sinceYesterday = new SimpleBooleanProperty(this, "sinceYesterday", true);
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyIntegerWrapper older = new ReadOnlyIntegerWrapper(this, "older", 0);
    private List<Event> events = List.of();
    private @Nullable UUID firm;

    /** @param zone where the office is, for the time a thing was typed */
    public FirmTimelineViewModel(UiContext ui, List<FirmEvents> sources, ZoneId zone) {
        this.ui = ui;
        this.sources = List.copyOf(sources);
        this.zone = zone;
        sinceYesterday.subscribe(this::choose);
    }

    /** One thing that happened; the texts are translated. */
    public record Item(Status status, String sentence, String muted, Event event) {}

    /** The chosen events, newest first. */
    public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** How many events the filter leaves out. */
    public ReadOnlyIntegerProperty olderProperty() {
        return older.getReadOnlyProperty();
    }

    /** True shows what is since yesterday, false everything. */
    public BooleanProperty sinceYesterdayProperty() {
        return sinceYesterday;
    }

    /** Reads the events of a firm anew; null shows nothing. */
    public void show(@Nullable UUID next) {
        if (next == null || !next.equals(firm)) {
            take(List.of());
        }
        firm = next;
        if (next != null) {
            ui.background().read(() -> read(next), latest.next().<List<Event>>only(this::take), ui.dialogs()::fault);
        }
    }

    /** Reads the firm in front anew, if there is one: something was stored elsewhere. */
    void again() {
        if (firm != null) {
            show(firm);
        }
    }

    private List<Event> read(UUID of) {
        return sources.stream()
                .flatMap(s -> s.of(of, MOST).stream())
                .sorted(Comparator.comparing(Event::recordedAt).thenComparing(Event::businessDate).reversed())
                .toList();
    }

    private void take(List<Event> found) {
        events = found;
        choose();
    }

    private void choose() {
        LocalDate first = ui.session().businessDate().minusDays(1);
        List<Event> chosen = sinceYesterday.get() ? events.stream().filter(e -> since(e, first)).toList() : events;
        items.set(chosen.stream().map(this::item).toList());
        older.set(events.size() - chosen.size());
    }

    private boolean since(Event event, LocalDate first) {
        return !event.businessDate().isBefore(first) || !typed(event).toLocalDate().isBefore(first);
    }

    private LocalDateTime typed(Event event) {
        return event.recordedAt().atZoneSameInstant(zone).toLocalDateTime();
    }

    private Item item(Event event) {
        LocalDateTime typed = typed(event);
        String moment = typed.format(MOMENT);
        String muted = typed.toLocalDate().equals(event.businessDate())
                ? ui.text("capacity.timeline.typed", moment, event.operator())
                : ui.text("capacity.timeline.typedFor", moment, event.operator(), event.businessDate().toString());
        return new Item(status(event.mark()), ui.messages().text(event.key(), event.args()), muted, event);
    }

    private static Status status(FirmEvents.Mark mark) {
        return switch (mark) {
            case NEW -> Status.NEW;
            case DONE -> Status.PASS;
            case NOTE -> Status.NOTE;
            case BAD -> Status.FAIL;
            case STOPPED -> Status.STOPPED;
            case IN_LAB -> Status.IN_LAB;
        };
    }
}
