package io.maskline.planner;

import io.maskline.lab.ItemNames;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.Background.Job;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * 排样: a proposal, and booking what of it a person confirms. A proposal does not change by itself: once the ledger has moved
 * on, a sentence says so until it is worked out anew. FX thread only.
 */
public final class PlanViewModel implements AutoCloseable {

    private final UiContext ui;
    private final PlanDesk desk;
    private final Standards standards;
    private final ReadOnlyObjectWrapper<List<PlanLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyStringWrapper figures = new ReadOnlyStringWrapper(this, "figures", "");
    private final ReadOnlyStringWrapper smallPrint = new ReadOnlyStringWrapper(this, "smallPrint", "");
    private final ReadOnlyStringWrapper outdated = new ReadOnlyStringWrapper(this, "outdated", "");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestOnly latest = new LatestOnly();
    private @Nullable Job job;

    private record Told(Proposal proposal, PlanWords words, List<PlanLine> lines) {}

    /** What became of a confirmation: who was booked, and the sentence for each that was refused. */
    private record Outcome(Set<UUID> booked, Map<UUID, String> refused) {}

    public PlanViewModel(UiContext ui, PlanDesk desk, Standards standards) {
        this.ui = ui;
        this.desk = desk;
        this.standards = standards;
        subscriptions.onChange(ui.session().businessDateProperty(), this::compute);
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> changed(), ui.dialogs()::fault)));
    }

    /** One a waiting request, by number. */
    ReadOnlyObjectProperty<List<PlanLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** How many wait, how many find a place, and the weighted lateness of proposal, first come and bound. */
    public ReadOnlyStringProperty figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** What the figures mean. */
    public ReadOnlyStringProperty smallPrintProperty() {
        return smallPrint.getReadOnlyProperty();
    }

    /** That the ledger has changed since; empty when it has not. */
    public ReadOnlyStringProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** The sentence beside the title: the day planned for. */
    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /** The outcome of the last action. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** A plan is being worked out or booked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Works out a new proposal on the task board, where it can be cancelled; the one shown stays until the new one is there. */
    public void compute() {
        cancel();
        busy.set(true);
        LocalDate day = ui.session().businessDate();
        LatestOnly.Ticket ticket = latest.next();
        job = ui.background().run(
                ui.text("planner.task"),
                progress -> {
                    Proposal proposal = desk.propose(day, progress);
                    PlanWords words = new PlanWords(ui.messages(), ItemNames.of(standards, ui.messages()), day);
                    return new Told(proposal, words, proposal.lines().stream().map(l -> PlanLine.of(l, proposal, words)).toList());
                },
                ticket.only(this::show),
                ticket.only(fault -> {
                    busy.set(false);
                    ui.dialogs().fault(fault);
                }));
    }

    /** Stops working out; what is shown stays. */
    public void cancel() {
        Job running = job;
        if (running != null) {
            running.cancel();
            job = null;
            latest.drop();
            busy.set(false);
        }
    }

    private void show(Told told) {
        job = null;
        busy.set(false);
        figures.set(told.words().figures(told.proposal()));
        smallPrint.set(told.words().smallPrint(told.proposal()));
        outdated.set("");
        asOf.set(ui.text("planner.as-of", told.proposal().day().toString()));
        lines.set(told.lines());
    }

    private void changed() {
        if (!busy.get() && !figures.get().isEmpty()) {
            outdated.set(ui.text("planner.outdated"));
        }
    }

    /** Asks, then books every request that has a place. */
    public void confirmAll() {
        confirm(lines.get());
    }

    /**
     * Asks, then books those of these requests that have a place, each in a step of its own. Booked ones leave the list; what is
     * no longer to be had stays in it with the sentence that says why.
     */
    void confirm(List<PlanLine> wanted) {
        List<PlanLine> planned = wanted.stream().filter(l -> l.line().planned()).toList();
        if (planned.isEmpty()) {
            message.set(ui.text("planner.confirm.none"));
        } else if (!busy.get()) {
            ui.dialogs().confirm(
                    ui.text("planner.confirm.title", planned.size()), ui.text("planner.confirm.detail"), ui.text("planner.confirm.verb"), false,
                    () -> book(planned));
        }
    }

    private void book(List<PlanLine> planned) {
        busy.set(true);
        Actor actor = ui.session().actor();
        ui.background().write(() -> booked(planned, actor), this::done, fault -> {
            busy.set(false);
            ui.dialogs().fault(fault);
        });
    }

    private Outcome booked(List<PlanLine> planned, Actor actor) {
        Set<UUID> booked = new HashSet<>();
        Map<UUID, String> refused = new HashMap<>();
        for (PlanLine line : planned) {
            try {
                desk.confirm(line.line(), actor);
                booked.add(line.id());
            } catch (FaultException e) {
                refused.put(line.id(), ui.text("planner.refused", ui.messages().text(e.fault().key(), e.fault().args())));
            }
        }
        return new Outcome(booked, refused);
    }

    private void done(Outcome outcome) {
        busy.set(false);
        Map<UUID, String> refused = outcome.refused();
        lines.set(lines.get().stream()
                .filter(l -> !outcome.booked().contains(l.id()))
                .map(l -> refused.containsKey(l.id()) ? l.refused(refused.get(l.id())) : l)
                .toList());
        message.set(ui.text(refused.isEmpty() ? "planner.booked" : "planner.booked.but", outcome.booked().size(), refused.size()));
        outdated.set(ui.text("planner.outdated"));
    }

    @Override
    public void close() {
        cancel();
        latest.drop();
        subscriptions.close();
    }
}
