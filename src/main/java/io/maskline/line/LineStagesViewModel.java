package io.maskline.line;

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

    /**
     * @param capacity the three capacities and the word between them
     * @param hint the usual speed of the kind of machine, marked as a planning value; empty when nobody gives one
     * @param expected the expected day and how often it slipped
     */
    public record Shown(List<Item> stages, String capacity, String hint, String expected, List<Item> moves, List<Machine> machines) {
        static final Shown NOTHING = new Shown(List.of(), "", "", "", List.of(), List.of());
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
                speeds.of(of.kind()).map(this::hint).orElse(""),
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

    private String capacity(Line of) {
        Line.Capacity c = of.capacity();
        return ui.text("line.stages.capacity", wan(c.nameplate()), wan(c.approved()), wan(c.actual()), CapacityGap.of(c).labelKey());
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
                ui.text("line.stages.movedOn", move.movedOn().toString(), SmallFormViewModel.orEmpty(move.reason())));
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
