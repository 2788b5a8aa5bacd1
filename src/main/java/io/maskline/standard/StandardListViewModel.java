package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Change;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** State of the screen of standards: both lists as they stand on the business date. FX thread only. */
public final class StandardListViewModel implements AutoCloseable {

    /** What one reading of the ledger gives. */
    private record Reading(List<StandardRow> standards, List<LimitRow> limits) {}

    private final UiContext ui;
    private final Standards service;
    private final StandardWords words;
    private final ReadOnlyObjectWrapper<List<StandardRow>> standards = new ReadOnlyObjectWrapper<>(this, "standards", List.of());
    private final ReadOnlyObjectWrapper<List<LimitRow>> limits = new ReadOnlyObjectWrapper<>(this, "limits", List.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private int request;

    public StandardListViewModel(UiContext ui, Standards service) {
        this.ui = ui;
        this.service = service;
        this.words = new StandardWords(ui.messages());
        subscriptions.add(ui.ledger().listen(this::follow));
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
    }

    public ReadOnlyObjectProperty<List<StandardRow>> standardsProperty() {
        return standards.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LimitRow>> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** How many editions may be used on the business date. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** Reads both lists; the answer to an older request is dropped. */
    public void load() {
        int mine = ++request;
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> read(day),
                reading -> {
                    if (mine == request) {
                        show(reading, day);
                    }
                },
                this::failed);
    }

    private Reading read(LocalDate day) {
        List<StandardLimit> rows = service.allLimits();
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(r -> r.limit().standard(), Collectors.counting()));
        List<Standard> all = service.all();
        Map<String, EmergencyUse> emergencies = all.stream()
                .filter(s -> s.emergency() != null)
                .collect(Collectors.toMap(Standard::code, s -> Objects.requireNonNull(s.emergency())));
        return new Reading(
                all.stream()
                        .map(s -> new StandardRow(s, words.title(s), s.on(day), counts.getOrDefault(s.code(), 0L)))
                        .sorted(Comparator.comparing(StandardRow::applicability).thenComparing(r -> r.standard().code()))
                        .toList(),
                rows.stream().map(r -> row(r, emergencies.get(r.limit().standard()), day)).toList());
    }

    private LimitRow row(StandardLimit r, @Nullable EmergencyUse emergency, LocalDate day) {
        Limit limit = r.limit();
        return new LimitRow(r, words.item(limit), words.limit(limit), words.variant(r.variant()), words.rule(limit.rule()),
                emergency, r.validOn(day));
    }

    private void show(Reading reading, LocalDate day) {
        standards.set(reading.standards());
        limits.set(reading.limits());
        asOf.set(ui.text("standard.as-of", day.toString(), count(reading, Applicability.IN_FORCE), count(reading, Applicability.BY_DECLARATION)));
    }

    private static long count(Reading reading, Applicability applicability) {
        return reading.standards().stream().filter(r -> r.applicability() == applicability).count();
    }

    private void failed(Fault fault) {
        ui.dialogs().fault(fault);
    }

    /** The limits of one standard that are loaded. */
    public List<LimitRow> limitsOf(StandardRow row) {
        return limits.get().stream().filter(l -> l.row().limit().standard().equals(row.standard().code())).toList();
    }

    /** Comes on the writer thread; the empty question carries it over to the FX thread. */
    private void follow(Change change) {
        if (change.touches(StandardStore.STANDARDS.code()) || change.touches(StandardStore.LIMITS.code())) {
            ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
