package io.maskline.admin;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.VerifyReport;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Preferences.Look;
import io.maskline.platform.settings.Settings;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The settings, in force as soon as they are chosen, and the check of the ledger. FX thread only. */
final class SettingsViewModel implements AutoCloseable {

    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SHOWN_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final UiContext ui;
    private final Settings settings;
    private final AutoCloseable following;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look");
    private final ObjectProperty<Integer> zoom = new SimpleObjectProperty<>(this, "zoom");
    private final ObjectProperty<Integer> storeDays = new SimpleObjectProperty<>(this, "storeDays");
    private final ObjectProperty<Integer> storeWarning = new SimpleObjectProperty<>(this, "storeWarning");
    private final StringProperty cutOff = new SimpleStringProperty(this, "cutOff", "");
    private final ObjectProperty<@Nullable FieldMessage> cutOffMessage = new SimpleObjectProperty<>(this, "cutOffMessage");
    private final StringProperty verdict = new SimpleStringProperty(this, "verdict", "");
    private final ObservableList<String> findings = FXCollections.observableArrayList();
    private final BooleanProperty checking = new SimpleBooleanProperty(this, "checking", false);

    SettingsViewModel(UiContext ui, Settings settings) {
        this.ui = ui;
        this.settings = settings;
        show(settings.get());
        choice(language, value -> p -> p.withLanguage(value));
        choice(look, value -> p -> p.withLook(value));
        choice(zoom, value -> p -> p.withZoom(value));
        choice(storeDays, value -> p -> p.withStores(new Preferences.Stores(value, p.stores().warnBelow())));
        choice(storeWarning, value -> p -> p.withStores(new Preferences.Stores(p.stores().daysWanted(), value)));
        cutOff.subscribe((_, typed) -> takeCutOff(typed));
        following = settings.follow(this::show);
    }

    private void show(Preferences p) {
        language.set(p.language());
        look.set(p.look());
        zoom.set(p.zoom());
        storeDays.set(p.stores().daysWanted());
        storeWarning.set(p.stores().warnBelow());
        if (cutOffMessage.get() == null) {
            cutOff.set(SHOWN_TIME.format(p.cutOff()));
        }
    }

    private <T> void choice(ObjectProperty<T> property, Function<T, UnaryOperator<Preferences>> change) {
        property.subscribe((_, value) -> {
            if (value != null) {
                settings.change(change.apply(value));
            }
        });
    }

    private void takeCutOff(String typed) {
        try {
            LocalTime time = parse(typed);
            if (!time.equals(settings.get().cutOff())) {
                cutOffMessage.set(FieldMessage.info(ui.text("admin.settings.cutOffNext")));
                settings.change(p -> p.withCutOff(time));
            } else if (isError(cutOffMessage.get())) {
                cutOffMessage.set(null);
            }
        } catch (DateTimeException e) {
            cutOffMessage.set(FieldMessage.error(ui.text("admin.settings.cutOffWrong")));
        }
    }

    private static LocalTime parse(String typed) {
        return LocalTime.parse(typed.strip().replace('：', ':'), TYPED_TIME);
    }

    private static boolean isError(@Nullable FieldMessage message) {
        return message != null && message.level() == FieldMessage.Level.ERROR;
    }

    /** Proves the whole ledger; shows on the task board while it runs. */
    void verify() {
        Ledger ledger = ui.ledger();
        checking.set(true);
        findings.clear();
        verdict.set(ui.text("admin.verify.running"));
        ui.background().run(
                ui.text("admin.verify.task"),
                _ -> ledger.verify(),
                this::tell,
                fault -> {
                    checking.set(false);
                    verdict.set("");
                    ui.dialogs().fault(fault);
                });
    }

    private void tell(VerifyReport report) {
        checking.set(false);
        verdict.set(ui.text(report.sound() ? "admin.verify.sound" : "admin.verify.unsound",
                report.batches(), report.changes(), report.rows(), report.findings().size()));
        List<String> sentences = report.findings().stream()
                .map(f -> ui.text("admin.verify.finding", f.where(), ui.messages().text(f.key(), f.args())))
                .toList();
        findings.setAll(sentences);
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    List<Look> looks() {
        return List.of(Look.values());
    }

    ObjectProperty<Look> lookProperty() {
        return look;
    }

    ObjectProperty<Integer> zoomProperty() {
        return zoom;
    }

    /** Days a material is to last. */
    ObjectProperty<Integer> storeDaysProperty() {
        return storeDays;
    }

    /** Days of cover below which a material is warned of. */
    ObjectProperty<Integer> storeWarningProperty() {
        return storeWarning;
    }

    /** Local time as typed, HH:mm. */
    StringProperty cutOffProperty() {
        return cutOff;
    }

    ObjectProperty<@Nullable FieldMessage> cutOffMessageProperty() {
        return cutOffMessage;
    }

    /** The outcome of the check in one sentence; empty before the first. */
    StringProperty verdictProperty() {
        return verdict;
    }

    ObservableList<String> findings() {
        return findings;
    }

    BooleanProperty checkingProperty() {
        return checking;
    }

    @Override
    public void close() throws Exception {
        following.close();
    }
}
