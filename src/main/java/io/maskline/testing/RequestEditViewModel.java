package io.maskline.testing;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.lab.LabDesk;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Limit;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    private static final int MOST_FOUND = 8;
    /** A condition of use in GB/T 32610, not something a lab measures. */
    private static final String NO_TEST = "pm25_limit";

    private final Sources sources;
    private final UiContext ui;
    private final FaultText faults;
    private final HasteWarning haste;
    private final VerdictWords words;
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = new HashMap<>();

    public final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>(this, "firm");
    public final ObservableList<Line> lines = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Line> line = new SimpleObjectProperty<>(this, "line");
    public final StringProperty product = new SimpleStringProperty(this, "product", "");
    public final ObservableList<Standard> standards = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable Standard> standard = new SimpleObjectProperty<>(this, "standard");
    public final ObservableList<String> grades = FXCollections.observableArrayList();
    public final ObjectProperty<@Nullable String> grade = new SimpleObjectProperty<>(this, "grade");
    public final ObservableList<ItemChoiceViewModel> items = FXCollections.observableArrayList();
    public final ObjectProperty<Priority.Level> priority = new SimpleObjectProperty<>(this, "priority", Priority.Level.ORDINARY);
    public final StringProperty priorityReason = new SimpleStringProperty(this, "priorityReason", "");
    public final BooleanProperty free = new SimpleBooleanProperty(this, "free");
    public final ObjectProperty<@Nullable LocalDate> sampledOn = new SimpleObjectProperty<>(this, "sampledOn");
    public final ObjectProperty<@Nullable LocalDate> dueOn;
    public final StringProperty remark = new SimpleStringProperty(this, "remark", "");
    /** What stands in the way of the whole form, translated. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");

    private final EditState state = new EditState();
    private final LabOfferViewModel labs;
    private @Nullable RequestDraft offered;
    private Consumer<TestingRow> onCreated = _ -> {};

    public RequestEditViewModel(Sources sources, UiContext ui) {
        this.sources = sources;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.haste = new HasteWarning(ui.messages());
        this.words = new VerdictWords(ui.messages());
        this.labs = new LabOfferViewModel(ui, sources.desk(), sources.standards(), this::failed);
        this.dueOn = labs.dueOn;
        firm.subscribe(this::firmChosen);
        line.subscribe(chosen -> {
            if (chosen != null && chosen.product() != null && product.get().isBlank()) {
                product.set(chosen.product());
            }
        });
        standard.subscribe(this::standardChosen);
        grade.subscribe(_ -> loadItems());
        labs.chosen.subscribe(this::guessFree);
        sampledOn.subscribe(this::warnOfHaste);
        sampledOn.subscribe(this::lookForLabs);
        dueOn.subscribe(this::warnOfHaste);
        state.track("testing.field.firm", firm);
        state.track("testing.field.line", line);
        state.track("testing.field.product", product);
        state.track("testing.field.standard", standard);
        state.track("testing.field.grade", grade);
        state.track("testing.field.priority", priority);
        state.track("testing.field.priority-reason", priorityReason);
        state.track("testing.field.lab", labs.chosen);
        state.track("testing.field.sampled-on", sampledOn);
        state.track("testing.field.due-on", dueOn);
        state.track("testing.field.remark", remark);
    }

    /** The registers a request draws on. */
    public record Sources(TestingRequests requests, Enterprises enterprises, Lines lines, Standards standards, LabDesk desk) {}

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

    /** The labs with their days, and the one chosen. */
    LabOfferViewModel labs() {
        return labs;
    }

    /** Whether anything was typed, and whether a save is under way. */
    EditState state() {
        return state;
    }

    /**
     * Empties the form, reads what may be chosen and fills in what another screen worked out.
     *
     * @param draft null for an empty form
     */
    void start(@Nullable RequestDraft draft) {
        empty();
        state.stored();
        offered = draft;
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> sources.standards().usableOn(day), found -> {
            standards.setAll(found);
            if (draft != null && draft == offered) {
                standard.set(found.stream().filter(s -> s.code().equals(draft.standardCode())).findFirst().orElse(null));
            }
        }, this::failed);
        labs.start(draft == null ? null : draft.labId());
        lookForLabs();
        if (draft != null) {
            fill(draft);
        }
    }

    private void fill(RequestDraft draft) {
        product.set(draft.product());
        sampledOn.set(draft.dates().sampledOn());
        dueOn.set(draft.dates().dueOn());
        remark.set(Objects.requireNonNullElse(draft.remark(), ""));
        priority.set(draft.priority().level());
        priorityReason.set(Objects.requireNonNullElse(draft.priority().reason(), ""));
        UUID from = draft.enterpriseId();
        if (from != null) {
            ui.background().read(() -> sources.enterprises().find(from), found -> {
                if (draft == offered) {
                    found.ifPresent(firm::set);
                }
            }, this::failed);
        }
    }

    private void empty() {
        clearMessages();
        firm.set(null);
        product.set("");
        priority.set(Priority.Level.ORDINARY);
        priorityReason.set("");
        labs.start(null);
        free.set(false);
        sampledOn.set(null);
        dueOn.set(null);
        remark.set("");
        standard.set(null);
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
                    line.set(found.size() == 1 ? found.getFirst() : offeredLine(found));
                }
            }, this::failed);
        }
    }

    private @Nullable Line offeredLine(List<Line> found) {
        RequestDraft draft = offered;
        return draft == null ? null : found.stream().filter(l -> l.id().equals(draft.lineId())).findFirst().orElse(null);
    }

    private void standardChosen(@Nullable Standard chosen) {
        grade.set(null);
        grades.clear();
        items.clear();
        if (chosen != null) {
            ui.background().read(() -> sources.standards().grades(chosen.code()), found -> {
                if (chosen.equals(standard.get())) {
                    grades.setAll(found);
                    RequestDraft draft = offered;
                    if (draft != null && draft.standardCode().equals(chosen.code()) && found.contains(draft.grade())) {
                        grade.set(draft.grade());
                    }
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
                itemsChanged();
            }
        }, this::failed);
    }

    private ItemChoiceViewModel choice(StandardLimit limit) {
        RequestDraft draft = offered;
        ItemChoiceViewModel choice = ItemChoiceViewModel.of(limit, draft == null ? null
                : draft.items().stream().filter(w -> w.limit().id().equals(limit.id())).findFirst().orElse(null));
        choice.chosen().subscribe(this::itemsChanged);
        return choice;
    }

    private void itemsChanged() {
        guessFree();
        warnOfHaste();
        lookForLabs();
    }

    private List<ItemChoiceViewModel> wanted() {
        return items.stream().filter(c -> c.chosen().get()).toList();
    }

    private void lookForLabs() {
        Standard by = standard.get();
        labs.look(by == null ? null : by.code(), wanted().stream().map(c -> c.limit().limit().item()).toList(), sampledOn.get());
    }

    /** Free of charge when the lab tests every item asked for so; a person may say otherwise afterwards. */
    private void guessFree() {
        LabOfferViewModel.Offer at = labs.chosen.get();
        List<ItemChoiceViewModel> wanted = wanted();
        free.set(at != null && !wanted.isEmpty() && wanted.stream().allMatch(c -> at.lab().testsFree(c.limit().limit().itemName())));
    }

    private void warnOfHaste() {
        List<Limit> wanted = wanted().stream().map(c -> c.limit().limit()).toList();
        slot("dueOn").set(haste.of(wanted, sampledOn.get(), dueOn.get(), ui.session().businessDate()));
    }

    /** @param done called once the request is stored, never otherwise */
    void save(Runnable done) {
        clearMessages();
        warnOfHaste();
        if (!counted() || state.busyProperty().get()) {
            return;
        }
        RequestDraft draft = draft();
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(() -> sources.requests().create(draft, actor), stored -> {
            offered = null;
            state.stored();
            onCreated.accept(stored);
            state.setBusy(false);
            done.run();
        }, this::failed);
    }

    private boolean counted() {
        Optional<ItemChoiceViewModel> wrong = wanted().stream().filter(c -> c.count() < 1).findFirst();
        wrong.ifPresent(c -> slot("items").set(FieldMessage.error(
                ui.text("testing.fault.item-specimens", words.name(c.limit().limit()), c.specimens().get(), TestingRequests.MOST_SPECIMENS))));
        return wrong.isEmpty();
    }

    private RequestDraft draft() {
        Enterprise chosen = firm.get();
        Line from = line.get();
        Standard by = standard.get();
        LabOfferViewModel.Offer at = labs.chosen.get();
        return new RequestDraft(
                chosen == null ? null : chosen.id(),
                chosen == null ? "" : chosen.shortName(),
                from == null ? null : from.id(),
                product.get(),
                by == null ? "" : by.code(),
                grade.get(),
                wanted().stream().map(c -> new RequestDraft.Wanted(c.limit(), c.count())).toList(),
                at == null ? null : at.lab().id(),
                free.get(),
                new RequestDraft.Dates(ui.session().businessDate(), sampledOn.get(), dueOn.get()),
                priority(),
                remark.get().isBlank() ? null : remark.get().strip());
    }

    private Priority priority() {
        return priority.get() == Priority.Level.ORDINARY ? Priority.ORDINARY : new Priority(priority.get(), priorityReason.get().strip());
    }

    private void clearMessages() {
        message.set("");
        messages.values().forEach(m -> m.set(null));
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        String sentence = faults.sentence(fault);
        if (fault instanceof Fault.Invalid invalid && messages.containsKey(invalid.field())) {
            slot(invalid.field()).set(FieldMessage.error(sentence));
        } else {
            message.set(sentence);
        }
    }
}
