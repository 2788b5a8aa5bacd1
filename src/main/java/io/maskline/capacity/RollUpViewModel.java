package io.maskline.capacity;

import io.maskline.capacity.RollUp.By;
import io.maskline.platform.feature.Target;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Capacity and output of the business date summed up, and the days to come; follows every change of the ledger. FX thread only. */
public final class RollUpViewModel implements AutoCloseable {

    private final UiContext ui;
    private final RollUps rollUps;
    private final Forecasts forecasts;
    private final RollUpWords words;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(this, "by", By.CLASS);
    private final ReadOnlyObjectWrapper<List<RollUp.Group>> groups = new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Forecast> forecast = new ReadOnlyObjectWrapper<>(this, "forecast");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper(this, "outlook", "");
    private final ReadOnlyStringWrapper notCounted = new ReadOnlyStringWrapper(this, "notCounted", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();
    private @Nullable RollUp rollUp;

    private record Reading(RollUp rollUp, Forecast forecast) {}

    public RollUpViewModel(UiContext ui, RollUps rollUps, Forecasts forecasts) {
        this.ui = ui;
        this.rollUps = rollUps;
        this.forecasts = forecasts;
        this.words = new RollUpWords(ui.messages());
        subscriptions.onChange(by, this::group);
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    /** By what is summed up. */
    public ObjectProperty<By> byProperty() {
        return by;
    }

    public ReadOnlyObjectProperty<List<RollUp.Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<@Nullable Forecast> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    /** The day in one sentence. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** T+3 and T+7 in sentences. */
    public ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Which lines the forecast leaves out, and why; empty when none. */
    public ReadOnlyStringProperty notCountedProperty() {
        return notCounted.getReadOnlyProperty();
    }

    /** Reads everything anew; the answer to an older request is dropped. */
    public void load() {
        LocalDate day = ui.session().businessDate();
        ui.background().read(
                () -> new Reading(rollUps.on(day), forecasts.on(day)), latest.next().<Reading>only(this::show), ui.dialogs()::fault);
    }

    private void show(Reading reading) {
        ForecastWords told = new ForecastWords(ui.messages());
        rollUp = reading.rollUp();
        sentence.set(words.sentence(reading.rollUp()));
        outlook.set(String.join("\n", told.outlook(reading.forecast())));
        notCounted.set(String.join("\n", told.notCounted(reading.forecast())));
        forecast.set(reading.forecast());
        group();
    }

    private void group() {
        RollUp now = rollUp;
        if (now != null) {
            groups.set(now.groups(by.get()));
        }
    }

    /** What a row is of, in words. */
    public String name(RollUp.Group group) {
        return words.name(group);
    }

    /** Where the lines of a row are shown. */
    public String target(RollUp.Group group) {
        Target lines = new Target("line", "lines", Map.of());
        return switch (group.by()) {
            case CLASS -> (group.productClass() == null ? lines : lines.with("productClass", group.productClass().name())).text();
            case DISTRICT -> lines.with("district", group.district() == null ? "" : group.district()).text();
            case FIRM -> (group.firm() == null ? lines : lines.with("firm", group.firm().shortName())).text();
        };
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
