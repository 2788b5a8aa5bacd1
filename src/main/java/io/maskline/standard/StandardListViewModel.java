package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** State of the screen of standards: both lists as they stand on the business date. FX thread only. */
public final class StandardListViewModel implements AutoCloseable {

    /** One line of a detail pane: what it is and what it says; {@code value} is never empty. */
    public record Fact(String label, String value) {}

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
        return new Reading(
                service.all().stream()
                        .map(s -> new StandardRow(s, s.on(day), counts.getOrDefault(s.code(), 0L)))
                        .sorted(Comparator.comparing(StandardRow::applicability).thenComparing(r -> r.standard().code()))
                        .toList(),
                rows.stream().map(r -> row(r, day)).toList());
    }

    private LimitRow row(StandardLimit r, LocalDate day) {
        Limit limit = r.limit();
        return new LimitRow(r, words.item(limit), words.limit(limit), words.variant(r.variant()), words.rule(limit.rule()), r.validOn(day));
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

    /** Everything known of a standard, in the order a person asks for it. */
    public List<Fact> facts(StandardRow row) {
        Standard s = row.standard();
        List<Fact> facts = new ArrayList<>();
        add(facts, "standard.field.title", s.title());
        add(facts, "standard.field.kind", ui.text(s.kind().labelKey()));
        add(facts, "standard.field.force", ui.text(s.force().labelKey()));
        add(facts, "standard.field.scope", s.productScope());
        add(facts, "standard.field.issued", s.issuedOn());
        add(facts, "standard.field.in-force-from", s.inForceFrom());
        add(facts, "standard.field.usable-from", s.usableFrom());
        add(facts, "standard.field.in-force-to", s.inForceTo());
        add(facts, "standard.field.superseded-by", s.supersededBy());
        add(facts, "standard.field.exit-inspection", s.exitInspection());
        add(facts, "standard.field.note", s.note());
        add(facts, "standard.field.source", s.source());
        add(facts, "standard.field.confidence", ui.text(s.confidence().labelKey()));
        return facts;
    }

    /** Everything known of a limit. */
    public List<Fact> facts(LimitRow row) {
        StandardLimit r = row.row();
        List<Fact> facts = new ArrayList<>();
        add(facts, "standard.field.limit", row.limit());
        add(facts, "standard.field.condition", r.limit().condition());
        add(facts, "standard.field.grade", r.grade());
        add(facts, "standard.field.variant", row.variant());
        add(facts, "standard.field.rule", row.rule());
        add(facts, "standard.field.comparison", ui.text(r.limit().comparison().labelKey()));
        add(facts, "standard.field.specimens", r.specimens());
        add(facts, "standard.field.clause", r.clause());
        add(facts, "standard.field.valid-from", r.validFrom());
        add(facts, "standard.field.valid-to", r.validTo());
        add(facts, "standard.field.source", r.limit().source());
        add(facts, "standard.field.confidence", ui.text(r.limit().confidence().labelKey()));
        add(facts, "standard.field.checked-by", r.checkedBy());
        add(facts, "standard.field.checked-on", r.checkedOn());
        add(facts, "standard.field.item-code", r.limit().item());
        return facts;
    }

    /** The limits of one standard that are loaded. */
    public List<LimitRow> limitsOf(StandardRow row) {
        return limits.get().stream().filter(l -> l.row().limit().standard().equals(row.standard().code())).toList();
    }

    private void add(List<Fact> facts, String labelKey, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(new Fact(ui.text(labelKey), value.toString()));
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
