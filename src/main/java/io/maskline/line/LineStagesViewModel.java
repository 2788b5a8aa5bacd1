package io.maskline.line;

import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a line went through and what it waits for, in words. FX thread only. */
public final class LineStagesViewModel {

    private final UiContext ui;
    private final Sources sources;
    private final TypicalSpeeds speeds = TypicalSpeeds.read();
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private @Nullable Line line;

    /** Where the words are from. */
    public record Sources(LineSteps steps, ExpectedDates expected, EquipmentOrders equipment) {}

    /** One thing in words. */
    public record Item(Status status, String sentence, String muted) {}

    /** A machine in words, and itself for its form. */
    public record Machine(EquipmentOrder order, Item words) {}

    /** One of the three capacities: its name, 万只 a day, and since when it holds; empty where nobody said. */
    public record Figure(String label, String value, String since) {}

    /** A figure stated by date in words, and itself for its form. */
    public record Stated(LineCapacityStep step, Item words) {}

    /**
     * @param gap the word between the three
     * @param hint the usual speed of the kind of machine, marked as a planning value; empty when nobody gives one
     * @param steps every figure stated, the newest first
     */
    public record Capacities(List<Figure> figures, String gap, String hint, List<Stated> steps) {
        static final Capacities NOTHING = new Capacities(List.of(), "", "", List.of());
    }

    /**
     * @param expected the expected day and how often it slipped
     */
    public record Shown(List<Item> stages, Capacities capacity, String expected, List<Item> moves, List<Machine> machines) {
        static final Shown NOTHING = new Shown(List.of(), Capacities.NOTHING, "", List.of(), List.of());
    }

    public LineStagesViewModel(UiContext ui, Sources sources) {
        this.ui = ui;
        this.sources = sources;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public @Nullable Line line() {
        return line;
    }

    /** Shows a line; an answer about the line shown before is dropped. */
    public void show(Line of) {
        line = of;
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> read(of, day), latest.next().<Shown>only(shown::set), ui.dialogs()::fault);
    }

    private Shown read(Line of, LocalDate day) {
        List<ExpectedDateMove> moves = sources.expected.ofLine(of.id());
        return new Shown(
                stages(of),
                capacity(of),
                expected(of, moves),
                moves.stream().filter(m -> m.equipmentId() == null).map(this::move).toList(),
                sources.equipment.ofLine(of.id()).stream().map(e -> new Machine(e, machine(e, moves, day))).toList());
    }

    private List<Item> stages(Line of) {
        List<Item> items = new ArrayList<>(sources.steps.stages(of.id()).stream().map(this::stage).toList());
        if (items.isEmpty()) {
            items.add(new Item(LineWords.status(of.stage()), ui.text("line.stages.step", of.stage().labelKey(), of.stageDate().toString()), ""));
        }
        return items;
    }

    private Item stage(LineStageStep step) {
        GateOverride word = step.override();
        String muted = Stream.of(
                        step.setBy().isEmpty() ? null : ui.text("line.stages.setBy", step.setBy()),
                        step.reportNumber() == null ? null : ui.text("line.stages.report", step.reportNumber()),
                        word == null ? null : ui.text("line.stages.override", word.leader(), word.reason()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(ui.text("line.stages.and")));
        return new Item(LineWords.status(step.stage()), ui.text("line.stages.step", step.stage().labelKey(), step.reachedOn().toString()), muted);
    }

    private Capacities capacity(Line of) {
        List<LineCapacityStep> steps = sources.steps.capacities(of.id());
        return new Capacities(
                Stream.of(CapacityKind.values()).map(k -> figure(of.capacity(), k, steps)).toList(),
                ui.text("line.stages.gap", CapacityGap.of(of.capacity()).labelKey()),
                speeds.of(of.kind()).map(this::hint).orElse(""),
                steps.stream().map(s -> new Stated(s, stated(s))).toList());
    }

    private Figure figure(Line.Capacity capacity, CapacityKind kind, List<LineCapacityStep> newestFirst) {
        String since = newestFirst.stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .map(s -> ui.text("line.stages.since", s.validFrom().toString()))
                .orElse("");
        return new Figure(ui.text(kind.shortKey()), wan(capacity.of(kind)), since);
    }

    private Item stated(LineCapacityStep step) {
        Long pieces = step.perDay();
        String muted = Stream.of(
                        step.formula() == null ? null : LineWords.formula(ui.messages(), step.formula()),
                        step.basis() == null ? null : ui.text("line.stages.basis", step.basis()),
                        step.setBy().isEmpty() ? null : ui.text("line.stages.setBy", step.setBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(ui.text("line.stages.and")));
        return new Item(
                step.kind() == CapacityKind.APPROVED ? Status.PASS : Status.NEW,
                ui.text("line.stages.stated", step.kind().labelKey(), pieces == null ? ui.text("line.stages.unsaid") : LineWords.pieces(pieces),
                        step.validFrom().toString()),
                muted);
    }

    private String wan(@Nullable Long pieces) {
        return pieces == null ? ui.text("line.stages.unsaid") : Wan.text(pieces);
    }

    private String hint(TypicalSpeed speed) {
        return ui.text("line.stages.hint", speed.low().toPlainString(), speed.high().toPlainString(),
                LineWords.about(speed.leastPerDay()), LineWords.about(speed.mostPerDay()), speed.source(), "line.confidence." + speed.confidence());
    }

    private String expected(Line of, List<ExpectedDateMove> moves) {
        if (of.expectedOn() == null) {
            return ui.text("line.stages.noExpected");
        }
        long slips = moves.stream().filter(m -> m.equipmentId() == null && m.slip()).count();
        return slips == 0
                ? of.expectedOn().toString()
                : ui.text("line.stages.expectedSlips", of.expectedOn().toString(), slips);
    }

    private Item move(ExpectedDateMove move) {
        return new Item(
                move.slip() ? Status.DUE : Status.NEW,
                ui.text(move.slip() ? "line.stages.slipped" : "line.stages.nearer", move.fromDate().toString(), move.toDate().toString(), Math.abs(move.days())),
                ui.text("line.stages.movedOn", move.movedOn().toString(), SmallForm.orEmpty(move.reason())));
    }

    private Item machine(EquipmentOrder order, List<ExpectedDateMove> moves, LocalDate day) {
        EquipmentOrder.State state = order.state(day);
        long slips = moves.stream().filter(m -> order.id().equals(m.equipmentId()) && m.slip()).count();
        EquipmentOrder.Dates d = order.dates();
        String muted = Stream.of(
                        dated("line.equipment.orderedOn", d.ordered()),
                        dated("line.equipment.paidOn", d.paid()),
                        dated("line.equipment.expectedOn", d.expected()),
                        dated("line.equipment.arrivedOn", d.arrived()),
                        dated("line.equipment.commissionedOn", d.commissioned()),
                        slips == 0 ? null : ui.text("line.stages.slips", slips),
                        order.remark())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(ui.text("line.stages.and")));
        return new Item(status(state), ui.text("line.stages.machine", order.name(), state.labelKey()), muted);
    }

    private @Nullable String dated(String labelKey, @Nullable LocalDate day) {
        return day == null ? null : ui.text("line.stages.dated", labelKey, day.toString());
    }

    private static Status status(EquipmentOrder.State state) {
        return switch (state) {
            case PLANNED -> Status.INTENT;
            case ORDERED, PAID -> Status.REFIT;
            case OVERDUE -> Status.LATE;
            case ARRIVED -> Status.INSTALLED;
            case COMMISSIONED -> Status.PASS;
        };
    }
}
