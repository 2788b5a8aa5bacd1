package io.maskline.testing;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.lab.Lab;
import io.maskline.lab.Labs;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.FullWidth;
import io.maskline.standard.Limit;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A new testing request while it is typed: each answer narrows the choices of the next. */
public final class RequestEditViewModel {

    /** Values a request asks for when nobody says otherwise. */
    private static final String USUAL_SPECIMENS = "5";
    private static final int MOST_FOUND = 8;
    /** A condition of use in GB/T 32610, not something a lab measures. */
    private static final String NO_TEST = "pm25_limit";

    private final Sources sources;
    private final UiContext ui;
    private final FaultText faults;
    private final HasteWarning haste;
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = new HashMap<>();

    public final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>(this, "firm");
    public final ObservableList<Line> lines = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Line> line = new SimpleObjectProperty<>(this, "line");
    public final StringProperty product = new SimpleStringProperty(this, "product", "");
    public final ObservableList<Standard> standards = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Standard> standard = new SimpleObjectProperty<>(this, "standard");
    public final ObservableList<String> grades = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable String> grade = new SimpleObjectProperty<>(this, "grade");
    public final ObservableList<Choice> items = FXCollections.observableArrayList();
    public final StringProperty specimens = new SimpleStringProperty(this, "specimens", USUAL_SPECIMENS);
    public final ObservableList<Lab> labs = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Lab> lab = new SimpleObjectProperty<>(this, "lab");
    public final BooleanProperty free = new SimpleBooleanProperty(this, "free");
    public final ObjectProperty<@Nullable LocalDate> sampledOn = new SimpleObjectProperty<>(this, "sampledOn");
    public final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>(this, "dueOn");
    public final StringProperty remark = new SimpleStringProperty(this, "remark", "");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    /** What stands in the way of the whole form, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");

    private Consumer<TestingRow> onCreated = _ -> {};

    public RequestEditViewModel(Sources sources, UiContext ui) {
        this.sources = sources;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.haste = new HasteWarning(ui.messages());
        firm.subscribe(this::firmChosen);
        line.subscribe(chosen -> {
            if (chosen != null && chosen.product() != null && product.get().isBlank()) {
                product.set(chosen.product());
            }
        });
        standard.subscribe(this::standardChosen);
        grade.subscribe(_ -> loadItems());
        lab.subscribe(_ -> guessFree());
        sampledOn.subscribe(this::warnOfHaste);
        dueOn.subscribe(this::warnOfHaste);
    }

    /** The registers a request draws on. */
    public record Sources(TestingRequests requests, Enterprises enterprises, Lines lines, Standards standards, Labs labs) {}

    /** One item that may be asked for. */
    public record Choice(StandardLimit limit, BooleanProperty chosen) {}

    public void onCreated(Consumer<TestingRow> action) {
        this.onCreated = action;
    }

    /** What is wrong with a field, by the name the rules call it. */
    public ObservableValue<@Nullable FieldMessage> says(String field) {
        return slot(field);
    }

    private ObjectProperty<@Nullable FieldMessage> slot(String field) {
        return messages.computeIfAbsent(field, f -> new SimpleObjectProperty<>(this, f));
    }

    /** Empties the form and reads what may be chosen. */
    public void start() {
        clearMessages();
        firm.set(null);
        product.set("");
        specimens.set(USUAL_SPECIMENS);
        lab.set(null);
        free.set(false);
        sampledOn.set(null);
        dueOn.set(null);
        remark.set("");
        standard.set(null);
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> sources.standards().usableOn(day), standards::setAll, this::failed);
        ui.background().read(() -> sources.labs().all(), labs::setAll, this::failed);
    }

    /** Anything was typed. */
    public boolean dirty() {
        return firm.get() != null || standard.get() != null || !product.get().isBlank() || !remark.get().isBlank();
    }

    /** Firms found by name, pinyin initials, code or phone; called off the FX thread. */
    public List<Enterprise> searchFirms(String typed) {
        return sources.enterprises().search(typed, MOST_FOUND);
    }

    private void firmChosen(@Nullable Enterprise chosen) {
        line.set(null);
        lines.clear();
        if (chosen != null) {
            ui.background().read(() -> sources.lines().ofEnterprise(chosen.id()), found -> {
                if (chosen.equals(firm.get())) {
                    lines.setAll(found);
                    line.set(found.size() == 1 ? found.getFirst() : null);
                }
            }, this::failed);
        }
    }

    private void standardChosen(@Nullable Standard chosen) {
        grade.set(null);
        grades.clear();
        items.clear();
        if (chosen != null) {
            ui.background().read(() -> sources.standards().grades(chosen.code()), found -> {
                if (chosen.equals(standard.get())) {
                    grades.setAll(found);
                    loadItems();
                }
            }, this::failed);
        }
    }

    private void loadItems() {
        Standard chosen = standard.get();
        String wanted = grade.get();
        if (chosen == null) {
            return;
        }
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> sources.standards().limits(chosen.code(), wanted, day), found -> {
            if (chosen.equals(standard.get())) {
                items.setAll(found.stream().filter(l -> !l.limit().item().equals(NO_TEST)).map(this::choice).toList());
                guessFree();
                warnOfHaste();
            }
        }, this::failed);
    }

    private Choice choice(StandardLimit limit) {
        BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");
        chosen.subscribe(this::guessFree);
        chosen.subscribe(this::warnOfHaste);
        return new Choice(limit, chosen);
    }

    /** Free of charge when the lab tests every item asked for so; a person may say otherwise afterwards. */
    private void guessFree() {
        Lab chosen = lab.get();
        List<Choice> wanted = items.stream().filter(c -> c.chosen().get()).toList();
        free.set(chosen != null && !wanted.isEmpty() && wanted.stream().allMatch(c -> chosen.testsFree(c.limit().limit().itemName())));
    }

    private void warnOfHaste() {
        List<Limit> wanted = items.stream().filter(c -> c.chosen().get()).map(c -> c.limit().limit()).toList();
        slot("dueOn").set(haste.of(wanted, sampledOn.get(), dueOn.get(), ui.session().businessDate()));
    }

    public void save() {
        clearMessages();
        warnOfHaste();
        int count = count();
        if (count < 1 || busy.get()) {
            return;
        }
        RequestDraft draft = draft(count);
        Actor actor = ui.session().actor();
        busy.set(true);
        ui.background().write(() -> sources.requests().create(draft, actor), stored -> {
            busy.set(false);
            onCreated.accept(stored);
        }, this::failed);
    }

    private int count() {
        String text = FullWidth.narrow(specimens.get()).strip();
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        slot("specimens").set(FieldMessage.error(ui.text("testing.fault.specimens", specimens.get(), TestingRequests.MOST_SPECIMENS)));
        return 0;
    }

    private RequestDraft draft(int count) {
        Enterprise chosen = firm.get();
        Line from = line.get();
        Standard by = standard.get();
        Lab at = lab.get();
        return new RequestDraft(
                chosen == null ? null : chosen.id(),
                chosen == null ? "" : chosen.shortName(),
                from == null ? null : from.id(),
                product.get(),
                by == null ? "" : by.code(),
                grade.get(),
                items.stream().filter(c -> c.chosen().get()).map(c -> new RequestDraft.Wanted(c.limit(), specimensOf(c.limit(), count))).toList(),
                at == null ? null : at.id(),
                free.get(),
                new RequestDraft.Dates(ui.session().businessDate(), sampledOn.get(), dueOn.get()),
                Priority.ORDINARY,
                remark.get().isBlank() ? null : remark.get().strip());
    }

    /** A rule of "so many of so many" fixes the number of values. */
    private static int specimensOf(StandardLimit limit, int typed) {
        return limit.limit().rule().total() > 0 ? limit.limit().rule().total() : typed;
    }

    private void clearMessages() {
        message.set("");
        messages.values().forEach(m -> m.set(null));
    }

    private void failed(Fault fault) {
        busy.set(false);
        String sentence = faults.sentence(fault);
        if (fault instanceof Fault.Invalid invalid && messages.containsKey(invalid.field())) {
            slot(invalid.field()).set(FieldMessage.error(sentence));
        } else {
            message.set(sentence);
        }
    }
}
