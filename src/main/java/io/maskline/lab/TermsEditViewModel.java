package io.maskline.lab;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.FullWidth;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields of what a lab can be planned with, as typed, and what is said under them. FX thread only. */
final class TermsEditViewModel {

    private static final int DIGITS = 4;

    private final UiContext ui;

    final StringProperty perDay = new SimpleStringProperty("");
    final StringProperty transport = new SimpleStringProperty("");
    final StringProperty promised = new SimpleStringProperty("");
    final ObjectProperty<DayCount> count = new SimpleObjectProperty<>(DayCount.WORKING);
    final BooleanProperty weekends = new SimpleBooleanProperty();
    final BooleanProperty outside = new SimpleBooleanProperty();
    final StringProperty source = new SimpleStringProperty("");
    final BooleanProperty toBeChecked = new SimpleBooleanProperty();

    /** What is said under a field, by the name the rules call it. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = Stream.of("perDay", "transportDays", "promisedDays", "termsSource")
            .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    TermsEditViewModel(UiContext ui, EditState state) {
        this.ui = ui;
        state.track("lab.field.per-day", perDay);
        state.track("lab.field.transport", transport);
        state.track("lab.field.promised", promised);
        state.track("lab.field.count", count);
        state.track("lab.field.weekends", weekends);
        state.track("lab.field.outside", outside);
        state.track("lab.field.source", source);
        state.track("lab.field.to-be-checked", toBeChecked);
        perDay.subscribe(typed -> understand("perDay", typed, "lab.terms.capacity-unknown"));
        transport.subscribe(typed -> understand("transportDays", typed, "lab.terms.transport-unknown"));
        promised.subscribe(typed -> understand("promisedDays", typed, "lab.terms.promise-unknown"));
        source.subscribe(_ -> message("termsSource").set(null));
    }

    boolean has(String field) {
        return messages.containsKey(field);
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    boolean refused() {
        return messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
    }

    void show(LabTerms terms) {
        LabTerms.Promise promise = terms.promise();
        perDay.set(text(terms.perDay()));
        transport.set(text(terms.transportDays()));
        promised.set(text(promise == null ? null : promise.days()));
        count.set(promise == null ? DayCount.WORKING : promise.count());
        weekends.set(terms.weekends());
        outside.set(terms.outside());
        source.set(terms.source() == null ? "" : terms.source());
        toBeChecked.set(terms.toBeChecked());
    }

    /** What is typed; only while nothing is {@link #refused}. */
    LabTerms typed() {
        Long days = number(promised.get());
        LabTerms.Promise promise = days == null ? null : new LabTerms.Promise(days, count.get());
        return new LabTerms(number(perDay.get()), number(transport.get()), promise, weekends.get(), outside.get(), source.get(), toBeChecked.get());
    }

    private void understand(String field, String typed, String unknownKey) {
        if (typed.isBlank()) {
            message(field).set(FieldMessage.info(ui.text(unknownKey)));
        } else {
            message(field).set(figures(typed).matches("\\d{1," + DIGITS + "}") ? null : FieldMessage.error(ui.text("lab.fault.number", typed)));
        }
    }

    private static @Nullable Long number(String typed) {
        return typed.isBlank() ? null : Long.valueOf(figures(typed));
    }

    private static String figures(String typed) {
        return FullWidth.narrow(typed).strip();
    }

    private static String text(@Nullable Long value) {
        return value == null ? "" : value.toString();
    }
}
