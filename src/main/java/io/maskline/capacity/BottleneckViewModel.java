package io.maskline.capacity;

import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What holds up the firm or line in front, as of the business date; follows every change of the ledger. FX thread only. */
public final class BottleneckViewModel implements AutoCloseable {

    private final UiContext ui;
    private final Bottlenecks bottlenecks;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final LatestOnly latest = new LatestOnly();
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Subject subject;

    private record Subject(UUID firm, @Nullable UUID line) {}

    /**
     * The block in words.
     *
     * @param head "卡点：耳带，明日最多 15.0 万只"
     * @param detail why, of the factor that holds up; empty when none does
     * @param held something holds it up
     * @param complete every factor with a say is known
     * @param bars the known factors, the lowest first
     * @param notes what the number does not say, and which factors are not known
     */
    public record Shown(String head, String detail, boolean held, boolean complete, List<Bar> bars, List<String> notes) {}

    /**
     * A factor as a bar.
     *
     * @param value pieces in 万
     * @param pieces how long the bar is
     * @param whole how long it can be: the approved capacity; 0 when none is approved
     * @param binding it is the one that holds up
     * @param why the sentence behind it
     */
    public record Bar(String label, String value, long pieces, long whole, boolean binding, String why) {}

    public BottleneckViewModel(UiContext ui, Bottlenecks bottlenecks) {
        this.ui = ui;
        this.bottlenecks = bottlenecks;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> load(), ui.dialogs()::fault)));
    }

    /** Null until something was read, and when nothing is in front. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void showFirm(UUID firm) {
        show(new Subject(firm, null));
    }

    public void showLine(UUID firm, UUID line) {
        show(new Subject(firm, line));
    }

    /** Nothing is in front: a new record is typed. */
    public void showNothing() {
        subject = null;
        latest.drop();
        shown.set(null);
    }

    private void show(Subject next) {
        if (!next.equals(subject)) {
            subject = next;
            shown.set(null);
            load();
        }
    }

    private void load() {
        Subject of = subject;
        if (of != null) {
            LocalDate day = ui.session().businessDate();
            BottleneckWords words = new BottleneckWords(ui.messages(), day);
            ui.background().read(() -> read(of, day, words), latest.next().<@Nullable Shown>only(shown::set), ui.dialogs()::fault);
        }
    }

    /** Null for a firm without lines and a line no longer there. */
    private @Nullable Shown read(Subject of, LocalDate day, BottleneckWords words) {
        FirmBottleneck found = bottlenecks.ofFirm(of.firm(), day);
        UUID line = of.line();
        Bottleneck bottleneck = line == null ? found.firm() : found.lines().get(line);
        if (bottleneck == null || bottleneck.allowances().isEmpty()) {
            return null;
        }
        List<String> notes = new ArrayList<>(line == null ? words.notes(found) : List.of());
        String unknown = bottleneck.allowances().stream().filter(a -> !a.known()).map(a -> words.factor(a.factor())).collect(Collectors.joining(ui.text("platform.grid.listComma")));
        if (!unknown.isEmpty()) {
            notes.add(ui.text("capacity.bottleneck.notKnown", unknown));
        }
        return new Shown(
                line == null ? words.head(found) : words.head(bottleneck),
                bottleneck.binding().map(words::because).orElse(""),
                bottleneck.binding().isPresent(),
                bottleneck.complete(),
                bottleneck.allowances().stream().filter(Allowance::known).map(a -> bar(a, bottleneck, words)).toList(),
                notes);
    }

    private Bar bar(Allowance allowance, Bottleneck of, BottleneckWords words) {
        long pieces = Objects.requireNonNull(allowance.pieces());
        Long approved = of.approved();
        boolean binding = of.binding().filter(allowance::equals).isPresent();
        return new Bar(
                words.factor(allowance.factor()), ui.text("capacity.bar.wan", Wan.atMost(pieces)), pieces, approved == null ? 0 : approved, binding,
                words.because(allowance));
    }

    @Override
    public void close() {
        latest.drop();
        subscriptions.close();
    }
}
