package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.StandardWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The work list of testing: requests grouped by stage or by lab, the late ones first. */
public final class TestingListViewModel {

    /** Value of {@link #viewProperty()}: grouped by stage, the late ones before all. */
    public static final String BY_STAGE = "stage";
    /** Value of {@link #viewProperty()}: grouped by lab. */
    public static final String BY_LAB = "lab";

    private final TestingRequests requests;
    private final UiContext ui;
    private final FaultText faults;
    private final StandardWords words;
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>(this, "selected");
    private final StringProperty view = new SimpleStringProperty(this, "view", BY_STAGE);
    private final StringProperty asOf = new SimpleStringProperty(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private List<TestingRow> rows = List.of();

    public TestingListViewModel(TestingRequests requests, UiContext ui) {
        this.requests = requests;
        this.ui = ui;
        this.faults = new FaultText(ui.messages());
        this.words = new StandardWords(ui.messages());
        view.subscribe(this::arrange);
    }

    /**
     * Requests that stand together.
     *
     * @param stage the stage they share; null when they are late or grouped by lab
     * @param late they are overdue
     * @param title translated
     */
    public record Group(@Nullable TestingStage stage, boolean late, String title, List<TestingRow> rows) {}

    public ReadOnlyObjectProperty<List<Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Id of the request chosen; null when none is. */
    public ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    public StringProperty viewProperty() {
        return view;
    }

    public StringProperty asOfProperty() {
        return asOf;
    }

    public StatusLine status() {
        return status;
    }

    public @Nullable TestingRow row(@Nullable UUID id) {
        return rows.stream().filter(r -> r.request().id().equals(id)).findFirst().orElse(null);
    }

    /** Name of a firm, line or lab that some request refers to; its id when none does any more. */
    public String named(String field, UUID id) {
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
    public boolean late(TestingRow row) {
        return row.late(ui.session().businessDate());
    }

    /** The items of a request in one line. */
    public String itemNames(TestingRow row) {
        return row.items().stream().map(i -> words.item(i.item().limit())).collect(Collectors.joining(ui.text("testing.list.mark")));
    }

    /** What stands at the right of a request: how far typed, when due, how late, or what came out. */
    public String right(TestingRow row) {
        LocalDate due = row.request().assignment().dueOn();
        if (!row.request().stage().open()) {
            boolean judged = row.request().stage() == TestingStage.REPORTED || row.request().stage() == TestingStage.CLOSED;
            return ui.text(judged ? row.outcome().labelKey() : row.request().stage().labelKey());
        }
        if (due != null && late(row)) {
            return ui.text("testing.late-days", ChronoUnit.DAYS.between(due, ui.session().businessDate()));
        }
        if (row.missing() < row.cells()) {
            return ui.text("testing.filled", row.cells() - row.missing(), row.cells());
        }
        return due == null ? "" : ui.text("testing.due-short", due.getMonthValue(), due.getDayOfMonth());
    }

    /** Reads the requests anew; may be called from any thread. */
    public void load() {
        ui.background().read(requests::rows, found -> {
            rows = found;
            arrange();
        }, this::failed);
    }

    /** Puts a stored request in its place. */
    public void put(TestingRow stored) {
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
        groups.set(BY_LAB.equals(view.get()) ? byLab() : byStage(day));
        long open = rows.stream().filter(r -> r.request().stage().open()).count();
        long late = rows.stream().filter(r -> r.late(day)).count();
        long due = rows.stream().filter(r -> r.request().stage().open() && day.equals(r.request().assignment().dueOn())).count();
        asOf.set(ui.text("testing.as-of", open, due, late));
        status.shown.set(ui.text("testing.shown", rows.size()));
    }

    private List<Group> byStage(LocalDate day) {
        List<Group> found = new ArrayList<>();
        add(found, new Group(null, true, ui.text("testing.group.late"), rows.stream().filter(r -> r.late(day)).toList()));
        Map<TestingStage, List<TestingRow>> stages = rows.stream()
                .filter(r -> !r.late(day))
                .collect(Collectors.groupingBy(r -> r.request().stage(), () -> new EnumMap<>(TestingStage.class), Collectors.toList()));
        stages.forEach((stage, of) -> add(found, new Group(stage, false, ui.text(stage.labelKey()), of)));
        return found;
    }

    private List<Group> byLab() {
        List<Group> found = new ArrayList<>();
        rows.stream().map(TestingRow::lab).filter(Objects::nonNull).distinct().forEach(lab ->
                add(found, new Group(null, false, lab, rows.stream().filter(r -> lab.equals(r.lab())).toList())));
        add(found, new Group(null, false, ui.text("testing.group.no-lab"), rows.stream().filter(r -> r.lab() == null).toList()));
        return found;
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.rows().isEmpty()) {
            groups.add(group);
        }
    }

    private void failed(Fault fault) {
        status.message.set(faults.sentence(fault));
    }
}
