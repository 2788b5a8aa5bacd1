package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The work list of testing: requests grouped, found and filtered; the choice survives each reading. */
final class WorkListViewModel {

    /** What the funnel of the list lets through; of several each must hold. */
    enum Only {
        OPEN, RETEST, PRIORITY, FREE;

        String labelKey() {
            return "testing.only." + name().toLowerCase(Locale.ROOT);
        }

        boolean holds(TestingRow row) {
            return switch (this) {
                case OPEN -> row.request().stage().open() || row.request().stage() == TestingStage.RETURNED;
                case RETEST -> WorkListWords.retest(row);
                case PRIORITY -> WorkListWords.priority(row);
                case FREE -> row.request().assignment().freeOfCharge();
            };
        }
    }

    private final TestingRequests requests;
    private final UiContext ui;
    private final FaultText faults;
    private final WorkGroups grouping;
    private final WorkListWords words;
    private final ReadOnlyObjectWrapper<List<WorkGroups.Group>> groups = new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<WorkGroups.By> by = new SimpleObjectProperty<>(this, "by", WorkGroups.By.STAGE);
    private final StringProperty find = new SimpleStringProperty(this, "find", "");
    private final ObjectProperty<Set<Only>> only = new SimpleObjectProperty<>(this, "only", Set.of());
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final ReadOnlyObjectWrapper<Integer> late = new ReadOnlyObjectWrapper<>(this, "late", 0);
    private final StatusLine status = new StatusLine();
    private List<TestingRow> rows = List.of();
    private Runnable onLoaded = () -> {};

    WorkListViewModel(TestingRequests requests, UiContext ui) {
        this.requests = requests;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.grouping = new WorkGroups(ui.messages());
        this.words = new WorkListWords(ui.messages());
        by.subscribe(this::arrange);
        find.subscribe(this::arrange);
        only.subscribe(this::arrange);
    }

    ReadOnlyObjectProperty<List<WorkGroups.Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Id of the request chosen; null when none is. */
    ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    ObjectProperty<WorkGroups.By> byProperty() {
        return by;
    }

    /** What is typed into the find field: number, firm, pinyin initials, product, lab, item, report number. */
    StringProperty findProperty() {
        return find;
    }

    ReadOnlyObjectProperty<Set<Only>> onlyProperty() {
        return only;
    }

    void only(Only one, boolean on) {
        Set<Only> next = EnumSet.noneOf(Only.class);
        next.addAll(only.get());
        if (on) {
            next.add(one);
        } else {
            next.remove(one);
        }
        only.set(Set.copyOf(next));
    }

    void showAll() {
        find.set("");
        only.set(Set.of());
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** How many requests are overdue. */
    ReadOnlyObjectProperty<Integer> lateProperty() {
        return late.getReadOnlyProperty();
    }

    StatusLine status() {
        return status;
    }

    @Nullable TestingRow row(@Nullable UUID id) {
        return rows.stream().filter(r -> r.request().id().equals(id)).findFirst().orElse(null);
    }

    /** All requests as read last, whatever the list hides. */
    List<TestingRow> rows() {
        return rows;
    }

    /** Name of a firm, line or lab that some request refers to; its id when none does any more. */
    String named(String field, UUID id) {
        return rows.stream()
                .map(r -> switch (field) {
                    case "enterpriseId" -> r.request().subject().enterpriseId().equals(id) ? r.firm() : null;
                    case "lineId" -> id.equals(r.request().subject().lineId()) ? r.lineNo() : null;
                    default -> id.equals(r.request().assignment().labId()) ? r.lab() : null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id.toString());
    }

    /** Whether a request is overdue on the business date. */
    boolean late(TestingRow row) {
        return row.late(ui.session().businessDate());
    }

    /** What stands at the right of a request. */
    String right(TestingRow row) {
        return words.right(row, ui.session().businessDate());
    }

    /** Called after the requests were read anew. */
    void onLoaded(Runnable action) {
        this.onLoaded = action;
    }

    /** Reads the requests anew; may be called from any thread. */
    void load() {
        ui.background().read(requests::rows, found -> {
            rows = found;
            arrange();
            onLoaded.run();
        }, this::failed);
    }

    /** Puts a stored request in its place and chooses it. */
    void put(TestingRow stored) {
        List<TestingRow> next = new ArrayList<>(rows);
        next.removeIf(r -> r.request().id().equals(stored.request().id()));
        next.add(stored);
        next.sort(Comparator.comparing(r -> r.request().number()));
        rows = List.copyOf(next);
        selected.set(stored.request().id());
        arrange();
    }

    private void arrange() {
        LocalDate day = ui.session().businessDate();
        List<TestingRow> shown = rows.stream().filter(this::shown).toList();
        groups.set(grouping.of(shown, by.get(), day));
        long open = rows.stream().filter(r -> r.request().stage().open()).count();
        long due = rows.stream().filter(r -> r.request().stage().open() && day.equals(r.request().assignment().dueOn())).count();
        late.set((int) rows.stream().filter(r -> r.late(day)).count());
        asOf.set(ui.text("testing.as-of", open, due));
        boolean hides = shown.size() < rows.size();
        status.filtered.set(hides);
        status.shown.set(ui.text(hides ? "platform.grid.filtered" : "platform.grid.shown", shown.size(), rows.size()));
    }

    private boolean shown(TestingRow row) {
        String wanted = SearchKey.normalise(find.get());
        return only.get().stream().allMatch(o -> o.holds(row)) && (wanted.isEmpty() || words.key(row).matches(wanted));
    }

    private void failed(Fault fault) {
        status.message.set(faults.sentence(fault));
    }
}
