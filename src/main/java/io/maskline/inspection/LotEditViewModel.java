package io.maskline.inspection;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.PieceCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** State of the form of one lot: the plans follow from product, size and day, findings are typed item by item. FX thread only. */
public final class LotEditViewModel {

    private final UiContext ui;
    private final Inspections inspections;
    private final EditState state = new EditState();
    private final ObservableList<Offer> products = FXCollections.observableArrayList();
    private final LatestOnly latestPlan = new LatestOnly();
    private final LatestOnly latestBook = new LatestOnly();

    public final ObjectProperty<@Nullable Offer> product = new SimpleObjectProperty<>();
    public final StringProperty number = new SimpleStringProperty("");
    public final StringProperty size = new SimpleStringProperty("");
    public final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    public final BooleanProperty resubmitted = new SimpleBooleanProperty();
    public final StringProperty remark = new SimpleStringProperty("");
    public final StringProperty measures = new SimpleStringProperty("");

    /** Findings as typed, by code of the item; blank is not known. */
    private final ObjectProperty<Map<String, String>> findings = new SimpleObjectProperty<>(this, "findings", Map.of());
    private final ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>(this, "planned", Planned.NONE);
    private final ReadOnlyObjectWrapper<LotBook> book = new ReadOnlyObjectWrapper<>(this, "book", new LotBook(List.of(), List.of()));
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("product", "lotNumber", "lotSize", "inspectedOn", "resubmitted", "found", "remark", "measures")
                    .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private final ReadOnlyObjectWrapper<@Nullable Lot> lot = new ReadOnlyObjectWrapper<>(this, "lot");

    /**
     * A product that has a scheme.
     *
     * @param firm short name
     */
    public record Offer(Product product, String firm) {}

    /** What is inspected in the lot at hand: its size and the lines, without findings. */
    public record Planned(long lotSize, List<LotLine> lines) {
        static final Planned NONE = new Planned(0, List.of());
    }

    public LotEditViewModel(UiContext ui, Inspections inspections) {
        this.ui = ui;
        this.inspections = inspections;
        state.track("inspection.field.product", product);
        state.track("inspection.lot.number", number);
        state.track("inspection.lot.size", size);
        state.track("inspection.lot.day", day);
        state.track("inspection.lot.resubmission", resubmitted);
        state.track("inspection.lot.found", findings);
        state.track("inspection.lot.remark", remark);
        state.track("inspection.restart.measures", measures);
        number.subscribe(_ -> message("lotNumber").set(null));
        resubmitted.subscribe(_ -> message("resubmitted").set(null));
        findings.subscribe(_ -> message("found").set(null));
        remark.subscribe(_ -> message("remark").set(null));
        measures.subscribe(_ -> message("measures").set(null));
        product.subscribe(_ -> productChosen());
        size.subscribe(_ -> plan());
        day.subscribe(_ -> plan());
    }

    public EditState state() {
        return state;
    }

    /** The lot as stored; null while a new one is typed. */
    public ReadOnlyObjectProperty<@Nullable Lot> lotProperty() {
        return lot.getReadOnlyProperty();
    }

    /** Products with a scheme, by firm. */
    public ObservableList<Offer> products() {
        return products;
    }

    public ReadOnlyObjectProperty<Planned> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** The lots of the product at hand; tells whether inspection is stopped. */
    public ReadOnlyObjectProperty<LotBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Set when a save was refused because somebody else changed the lot. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Findings as typed, by code of the item. */
    public ReadOnlyProperty<Map<String, String>> findingsProperty() {
        return findings;
    }

    /** What is typed for an item; blank is not known. */
    public String finding(String item) {
        return findings.get().getOrDefault(item, "");
    }

    public void find(String item, String typed) {
        Map<String, String> now = new HashMap<>(findings.get());
        if (typed.isBlank()) {
            now.remove(item);
        } else {
            now.put(item, typed);
        }
        findings.set(Map.copyOf(now));
    }

    public void startNew() {
        show(null);
    }

    /** Shows a lot as stored, or an empty form; what was typed before is gone. */
    public void show(@Nullable Lot shown) {
        lot.set(shown);
        stale.set(null);
        ui.background().read(this::offers, found -> {
            products.setAll(found);
            if (Objects.equals(lot.get(), shown) && !state.dirty()) {
                fill(shown);
            }
        }, ui.dialogs()::fault);
        fill(shown);
    }

    private List<Offer> offers() {
        Map<UUID, String> firms = inspections.firms();
        return inspections.schemes().all().stream()
                .filter(s -> s.head().approved() != null)
                .map(s -> new Offer(s.product(), firms.getOrDefault(s.product().enterpriseId(), "")))
                .distinct()
                .toList();
    }

    private void fill(@Nullable Lot shown) {
        product.set(shown == null ? null : products.stream().filter(o -> o.product().equals(shown.head().product())).findFirst().orElse(null));
        number.set(shown == null ? "" : shown.head().lotNumber());
        size.set(shown == null ? "" : String.format(Locale.ROOT, "%,d", shown.head().lotSize()));
        day.set(shown == null ? ui.session().businessDate() : shown.head().inspectedOn());
        resubmitted.set(shown != null && shown.head().resubmitted());
        remark.set(shown == null || shown.head().remark() == null ? "" : shown.head().remark());
        measures.set("");
        findings.set(shown == null ? Map.of() : shown.lines().stream().filter(l -> l.found() != null)
                .collect(Collectors.toUnmodifiableMap(l -> l.item().code(), l -> Long.toString(Objects.requireNonNull(l.found())))));
        planned.set(shown == null ? Planned.NONE : new Planned(shown.head().lotSize(), shown.lines().stream().map(l -> l.withFound(null)).toList()));
        state.stored();
        messages.values().forEach(m -> m.set(null));
        readBook();
    }

    private void productChosen() {
        message("product").set(null);
        readBook();
        plan();
    }

    private void readBook() {
        Product of = productAtHand();
        LatestOnly.Ticket ticket = latestBook.next();
        if (of == null) {
            book.set(new LotBook(List.of(), List.of()));
        } else {
            ui.background().read(() -> inspections.lots().book(of), ticket.<LotBook>only(book::set), ui.dialogs()::fault);
        }
    }

    private @Nullable Product productAtHand() {
        Lot shown = lot.get();
        Offer chosen = product.get();
        return shown != null ? shown.head().product() : chosen == null ? null : chosen.product();
    }

    /** The plans of a new lot, as soon as product, size and day are known. */
    private void plan() {
        message("lotSize").set(null);
        message("inspectedOn").set(null);
        Offer of = product.get();
        LocalDate on = day.get();
        if (lot.get() != null) {
            return;
        }
        Long pieces = size.get().isBlank() ? null : pieces();
        if (of == null || on == null || pieces == null) {
            planned.set(Planned.NONE);
            return;
        }
        LatestOnly.Ticket ticket = latestPlan.next();
        ui.background().read(
                () -> new Planned(pieces, inspections.lots().plan(of.product(), pieces, on)),
                ticket.<Planned>only(planned::set),
                ticket.<Fault>only(this::noPlan));
    }

    private void noPlan(Fault fault) {
        planned.set(Planned.NONE);
        failed(fault);
    }

    private @Nullable Long pieces() {
        try {
            return PieceCount.parse("lotSize", size.get());
        } catch (FaultException e) {
            message("lotSize").set(error(e.fault()));
            return null;
        }
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Lot> done) {
        Lot shown = lot.get();
        save(shown == null ? 0 : shown.head().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Lot> done) {
        Lot mine = lot.get();
        if (mine != null) {
            ui.background().read(
                    () -> inspections.lots().find(mine.id()).map(l -> l.head().version()).orElse(mine.head().version()),
                    version -> save(version, done),
                    ui.dialogs()::fault);
        }
    }

    /** Measures that were typed are noted first, so that saving never loses them. */
    private void save(long version, Consumer<Lot> done) {
        if (state.busyProperty().get()) {
            return;
        }
        if (measures.get().isBlank()) {
            store(version, done);
        } else {
            restart(() -> store(version, done));
        }
    }

    private void store(long version, Consumer<Lot> done) {
        LotDraft draft = typed();
        if (draft == null) {
            state.setBusy(false);
            return;
        }
        Lot shown = lot.get();
        Actor actor = ui.session().actor();
        Callable<Lot> work = shown == null
                ? () -> inspections.lots().begin(draft, actor)
                : () -> inspections.lots().save(shown.id(), version, draft, actor);
        state.setBusy(true);
        ui.background().write(
                work,
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    /** The lot as typed; null when something is missing or no number, which is then said at its field. */
    private @Nullable LotDraft typed() {
        Product of = productAtHand();
        LocalDate on = day.get();
        need("product", of == null, "inspection.lot.fault.product");
        need("lotSize", size.get().isBlank(), "inspection.lot.fault.size");
        need("inspectedOn", on == null, "inspection.lot.fault.day");
        Long pieces = size.get().isBlank() ? null : pieces();
        if (of == null || on == null || pieces == null) {
            return null;
        }
        try {
            return new LotDraft(of, number.get(), pieces, on, resubmitted.get(), remark.get(), found());
        } catch (FaultException e) {
            message("found").set(error(e.fault()));
            return null;
        }
    }

    private Map<String, @Nullable Long> found() {
        Map<String, @Nullable Long> found = new HashMap<>();
        findings.get().forEach((item, typed) -> found.put(item, PieceCount.parse("found", typed)));
        return found;
    }

    /** Notes the measures and lets inspection of the product at hand go on; {@code done} is told once they are stored. */
    public void note(Runnable done) {
        if (!state.busyProperty().get()) {
            restart(() -> {
                state.setBusy(false);
                done.run();
            });
        }
    }

    /** @param then runs once it is stored, while the form is still busy */
    private void restart(Runnable then) {
        Product of = productAtHand();
        if (of == null) {
            message("product").set(FieldMessage.error(ui.text("inspection.lot.fault.product")));
            return;
        }
        String taken = measures.get();
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(
                () -> {
                    inspections.lots().restart(of, taken, actor);
                    return inspections.lots().book(of);
                },
                now -> {
                    measures.set("");
                    book.set(now);
                    plan();
                    then.run();
                },
                this::failed);
    }

    private void need(String field, boolean missing, String key) {
        if (missing) {
            message(field).set(FieldMessage.error(ui.text(key)));
        }
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Invalid invalid when invalid.field().startsWith("found.") -> message("found").set(error(fault));
            case Fault.Duplicate _ -> message("lotNumber").set(error(fault));
            case Fault.Denied _ -> message("product").set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    /** Takes back what was typed. */
    public void discard() {
        fill(lot.get());
    }

    /** Reads the lot anew, giving up what was typed. */
    public void reload() {
        Lot shown = lot.get();
        if (shown != null) {
            UUID id = shown.id();
            ui.background().read(() -> inspections.lots().find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
        }
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed().stream().map(ui::text).toList();
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard)
                .ask(ui.text("inspection.lot.leave", changed.size()), String.join(ui.text("inspection.comma"), changed), answer);
    }
}
