package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.DayText;
import io.maskline.standard.Side;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.standard.Verdict;
import io.maskline.testing.TestingRequest.Report;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The values of one request while they are typed: each keystroke is judged at once, nothing is stored before 保存. */
public final class ResultEntryViewModel {

    private final TestingRequests requests;
    private final UiContext ui;
    private final FaultText faults;
    private final ReadOnlyObjectWrapper<@Nullable TestingRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final EditState state = new EditState();
    private final ObjectProperty<List<List<String>>> texts = new SimpleObjectProperty<>(this, "texts", List.of());
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final StringProperty reportNumber = new SimpleStringProperty(this, "reportNumber", "");
    private final StringProperty validUntil = new SimpleStringProperty(this, "validUntil", "");
    private final BooleanProperty drawn = new SimpleBooleanProperty(this, "drawn");
    private final BooleanProperty cma = new SimpleBooleanProperty(this, "cma");
    private final BooleanProperty cnas = new SimpleBooleanProperty(this, "cnas");
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", Outcome.UNDETERMINED);
    private List<ItemEntry> entries = List.of();
    private Consumer<TestingRow> onStored = _ -> {};

    public ResultEntryViewModel(TestingRequests requests, UiContext ui) {
        this.requests = requests;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        state.track("testing.tab.results", texts);
        state.track("testing.field.report-number", reportNumber);
        state.track("testing.field.valid-until", validUntil);
        state.track("testing.report.drawn", drawn);
        state.track("testing.report.cma", cma);
        state.track("testing.report.cnas", cnas);
    }

    /** One item and the texts in its cells. */
    public final class ItemEntry {
        private final TestedItem stored;
        private final List<String> typed;
        private final List<String> errors;
        private final ObjectProperty<Verdict> verdict;

        private ItemEntry(TestedItem stored) {
            this.stored = stored;
            this.typed = new ArrayList<>(stored.values());
            this.errors = new ArrayList<>(stored.values().stream().map(_ -> "").toList());
            this.verdict = new SimpleObjectProperty<>(this, "verdict", stored.verdict());
        }

        public TestedItem stored() {
            return stored;
        }

        public int specimens() {
            return typed.size();
        }

        public String typed(int index) {
            return typed.get(index);
        }

        /** What is wrong with the text of a cell, translated; empty when nothing is. */
        public String error(int index) {
            return errors.get(index);
        }

        /** ▲ or ▼ when the value of a cell lies outside the limit. */
        public @Nullable Side side(int index) {
            return verdict.get().sideOf(index + 1);
        }

        /** What the texts typed so far give; a text that is no result counts as missing. */
        public ReadOnlyObjectProperty<Verdict> verdictProperty() {
            return verdict;
        }

        /** Takes the text of a cell and judges the item anew. */
        public void type(int index, String text) {
            if (typed.get(index).equals(text)) {
                return;
            }
            typed.set(index, text);
            errors.set(index, problem(text));
            List<String> readable = new ArrayList<>();
            for (int i = 0; i < typed.size(); i++) {
                readable.add(errors.get(i).isEmpty() ? typed.get(i) : "");
            }
            verdict.set(Verdict.judge(stored.item().limit(), readable));
            look();
        }

        private String problem(String text) {
            try {
                SpecimenText.read(stored.item().limit(), text);
                return "";
            } catch (FaultException e) {
                return faults.sentence(e.fault());
            }
        }

        private boolean changed() {
            return !typed.equals(stored.values());
        }
    }

    /** The request shown; null shows nothing. */
    public ReadOnlyObjectProperty<@Nullable TestingRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    public List<ItemEntry> entries() {
        return entries;
    }

    /** Whether something typed is not stored, and whether a save is under way. */
    public EditState state() {
        return state;
    }

    /** Answer to the last action or what stands in the way, translated. */
    public StringProperty messageProperty() {
        return message;
    }

    public StringProperty reportNumberProperty() {
        return reportNumber;
    }

    /** Last day on which the report counts, as typed; blank when the lab stated none. */
    public StringProperty validUntilProperty() {
        return validUntil;
    }

    /** The office drew the samples itself; otherwise the firm sent them in. */
    BooleanProperty drawnProperty() {
        return drawn;
    }

    BooleanProperty cmaProperty() {
        return cma;
    }

    BooleanProperty cnasProperty() {
        return cnas;
    }

    /** What the items give together as typed. */
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Called with the request as stored after each save. */
    public void onStored(Consumer<TestingRow> action) {
        this.onStored = action;
    }

    /** Values may be typed: the request is not reported or given up. */
    public boolean open() {
        TestingRow shown = row.get();
        return shown != null && shown.request().stage().open();
    }

    /** The verdict is handed in: what the report says of itself may still be corrected. */
    public boolean reported() {
        TestingRow shown = row.get();
        return shown != null && shown.request().dates().reportedOn() != null;
    }

    /** Cells still empty or not readable. */
    public int missing() {
        return entries.stream().mapToInt(e -> e.verdict.get().missing()).sum();
    }

    /** Shows a request; texts not stored of the one before are dropped, so ask before. */
    public void show(@Nullable TestingRow next) {
        entries = next == null ? List.of() : next.items().stream().map(ItemEntry::new).toList();
        reportNumber.set(numberOf(next));
        validUntil.set(validUntilOf(next));
        Report said = next == null ? Report.UNKNOWN : next.request().report();
        drawn.set(said.drawn());
        cma.set(said.marks().contains(ReportMark.CMA));
        cnas.set(said.marks().contains(ReportMark.CNAS));
        message.set("");
        // Through null, so that a request equal to the one shown is drawn anew over the dropped texts.
        row.set(null);
        row.set(next);
        look();
        state.stored();
    }

    /** Goes back to what is stored. */
    public void discard() {
        show(row.get());
    }

    /** Stores the texts as they are; gaps stay gaps. After the verdict only what the report says of itself is stored. */
    public void saveDraft(Runnable done) {
        TestingRow shown = row.get();
        if (shown != null && ready(shown)) {
            Actor actor = ui.session().actor();
            Map<UUID, List<String>> values = changed();
            TestingRequest request = shown.request();
            Report report = report(shown);
            store(() -> request.stage().open()
                    ? requests.saveValues(request.id(), request.version(), values, report, actor)
                    : requests.noteReport(request, report, actor), "testing.said.saved", done);
        }
    }

    /** Stores the texts and hands in the verdict. */
    public void submit() {
        TestingRow shown = row.get();
        if (shown != null && ready(shown)) {
            Actor actor = ui.session().actor();
            Map<UUID, List<String>> values = changed();
            Report report = report(shown);
            store(() -> requests.submit(shown.request().id(), shown.request().version(), values, report, actor), "testing.said.submitted", () -> {});
        }
    }

    /** Takes over a request that another form has stored, and says so. */
    void took(TestingRow stored, String said) {
        show(stored);
        message.set(said);
        onStored.accept(stored);
    }

    private Report report(TestingRow shown) {
        String typed = validUntil.get();
        Report before = shown.request().report();
        Set<ReportMark> marks = EnumSet.noneOf(ReportMark.class);
        if (cma.get()) {
            marks.add(ReportMark.CMA);
        }
        if (cnas.get()) {
            marks.add(ReportMark.CNAS);
        }
        return new Report(
                reportNumber.get().isBlank() ? null : reportNumber.get().strip(), before.issuedOn(), drawn.get(), marks, before.validFrom(),
                typed.isBlank() ? null : DayText.parse("validUntil", typed, ui.session().businessDate()));
    }

    private boolean ready(TestingRow shown) {
        try {
            report(shown);
        } catch (FaultException e) {
            message.set(faults.sentence(e.fault()));
            return false;
        }
        for (ItemEntry entry : entries) {
            for (String error : entry.errors) {
                if (!error.isEmpty()) {
                    message.set(error);
                    return false;
                }
            }
        }
        return !state.busyProperty().get();
    }

    private Map<UUID, List<String>> changed() {
        Map<UUID, List<String>> values = new LinkedHashMap<>();
        entries.stream().filter(ItemEntry::changed).forEach(e -> values.put(e.stored.item().id(), List.copyOf(e.typed)));
        return values;
    }

    /** Stores by {@code work}; {@code done} is called once it is stored, never otherwise. */
    void store(Callable<TestingRow> work, String saidKey, Runnable done) {
        state.setBusy(true);
        ui.background().write(work, stored -> {
            show(stored);
            message.set(ui.text(saidKey, stored.request().number(), ui.text(stored.request().stage().labelKey()), ui.text(stored.outcome().labelKey())));
            onStored.accept(stored);
            state.setBusy(false);
            done.run();
        }, this::failed);
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        message.set(faults.sentence(fault));
    }

    private void look() {
        texts.set(entries.stream().map(e -> List.copyOf(e.typed)).toList());
        outcome.set(RequestVerdict.of(entries.stream().map(e -> e.verdict.get()).toList()));
    }

    private static String numberOf(@Nullable TestingRow shown) {
        return shown == null ? "" : Objects.requireNonNullElse(shown.request().report().number(), "");
    }

    private static String validUntilOf(@Nullable TestingRow shown) {
        return shown == null || shown.request().report().validUntil() == null ? "" : shown.request().report().validUntil().toString();
    }
}
