package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.SamplingTables;
import io.maskline.standard.Confidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The lines of a draft and the fields of the one chosen: what is typed into a field is in its line at once. FX thread only. */
public final class SchemeLinesViewModel {

    private final ObjectProperty<List<LineDraft>> lines = new SimpleObjectProperty<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    /** The fields are being filled from the line, so they say nothing new. */
    private boolean filling;

    public final StringProperty name = new SimpleStringProperty("");
    public final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.EXIT);
    public final ObjectProperty<@Nullable InspectionLevel> level = new SimpleObjectProperty<>();
    public final ObjectProperty<@Nullable String> aql = new SimpleObjectProperty<>();
    public final StringProperty count = new SimpleStringProperty("");
    public final StringProperty occasion = new SimpleStringProperty("");
    public final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.ENTERPRISE_STANDARD);
    public final StringProperty source = new SimpleStringProperty("");
    public final ObjectProperty<Confidence> confidence = new SimpleObjectProperty<>(Confidence.MEDIUM);

    /** What is said under a field of the chosen line. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("item", "level", "aql", "count", "occasion", "source").collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    SchemeLinesViewModel() {
        for (Property<?> field : List.of(name, kind, level, aql, count, occasion, basis, source, confidence)) {
            follow(field);
        }
    }

    /** Told each value: an invalidation is told only once until someone reads the field. */
    private <T> void follow(Property<T> field) {
        field.subscribe(_ -> take());
    }

    /** The lines in their order, as typed. */
    public ObjectProperty<List<LineDraft>> linesProperty() {
        return lines;
    }

    /** Id of the line whose fields are shown; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** The AQLs of the tables, and none. */
    public static List<@Nullable String> aqls() {
        return Stream.concat(Stream.of((String) null), SamplingTables.delivered().aqls().stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The levels of the tables, and none. */
    public static List<@Nullable InspectionLevel> levels() {
        return Stream.concat(Stream.of((InspectionLevel) null), Arrays.stream(InspectionLevel.values())).collect(Collectors.toCollection(ArrayList::new));
    }

    void show(List<LineDraft> drafts) {
        lines.set(List.copyOf(drafts));
        clearMessages();
        choose(drafts.isEmpty() ? null : drafts.getFirst().id());
    }

    /** Shows the fields of a line. */
    public void choose(@Nullable UUID id) {
        if (!Objects.equals(id, chosen.get())) {
            clearMessages();
        }
        filling = true;
        chosen.set(id);
        lines.get().stream().filter(l -> l.id().equals(id)).findFirst().ifPresent(this::fill);
        filling = false;
    }

    private void fill(LineDraft line) {
        name.set(line.item().name());
        kind.set(line.kind());
        level.set(line.level());
        aql.set(line.aql());
        count.set(line.count());
        occasion.set(line.occasion());
        basis.set(line.grounds().basis());
        source.set(line.grounds().source() == null ? "" : line.grounds().source());
        confidence.set(line.grounds().confidence());
    }

    private void take() {
        if (filling || chosen.get() == null) {
            return;
        }
        clearMessages();
        lines.set(lines.get().stream().map(l -> l.id().equals(chosen.get()) ? typed(l) : l).toList());
    }

    private LineDraft typed(LineDraft before) {
        return new LineDraft(
                before.id(), new Item(before.item().code(), name.get()), kind.get(), level.get(), aql.get(), count.get(), occasion.get(),
                new Grounds(basis.get(), source.get().isEmpty() ? null : source.get(), confidence.get()));
    }

    /** Adds an exit item behind the others and shows its fields. */
    public void add(Item item) {
        LineDraft line = LineDraft.blank(item);
        lines.set(Stream.concat(lines.get().stream(), Stream.of(line)).toList());
        choose(line.id());
    }

    /** Takes the chosen line out. */
    public void remove() {
        List<LineDraft> before = lines.get();
        int at = before.stream().map(LineDraft::id).toList().indexOf(chosen.get());
        if (at >= 0) {
            List<LineDraft> left = new ArrayList<>(before);
            left.remove(at);
            lines.set(List.copyOf(left));
            choose(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)).id());
        }
    }

    /**
     * Shows what is wrong at the line it is wrong in.
     *
     * @param field as {@code lines.<place>.<field>}
     * @return false when it is no field of a line
     */
    boolean tell(String field, FieldMessage message) {
        String[] parts = field.split("\\.");
        if (parts.length != 3 || !messages.containsKey(parts[2])) {
            return false;
        }
        choose(lines.get().get(Integer.parseInt(parts[1])).id());
        message(parts[2]).set(message);
        return true;
    }

    private void clearMessages() {
        messages.values().forEach(m -> m.set(null));
    }
}
