package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.subsidy.MissingDocuments.Missing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is checked of an application after it was handed in: originals held beside their copies, machines seen on site. All
 * that is ticked is stored as one step. What is typed about an application waits for it while another is in front. FX
 * thread only.
 */
public final class ProofViewModel {

    private final UiContext ui;
    private final Claims claims;
    private final SupplementDesk desk;
    private final EditState state = new EditState();
    private final ObjectProperty<List<List<String>>> typed = new SimpleObjectProperty<>(this, "typed", List.of());
    private final ReadOnlyObjectWrapper<@Nullable ClaimFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<List<SightingViewModel>> sightings = new ReadOnlyObjectWrapper<>(this, "sightings", List.of());
    private final ReadOnlyObjectWrapper<List<Missing>> missing = new ReadOnlyObjectWrapper<>(this, "missing", List.of());
    private final ReadOnlyObjectWrapper<@Nullable FieldMessage> message = new ReadOnlyObjectWrapper<>(this, "message");
    private final Map<UUID, Kept> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<String>> documents = new ReadOnlyObjectWrapper<>(this, "documents", List.of());
    private @Nullable ClaimFile newest;
    private Consumer<String> onDone = _ -> {};

    /** The checklist as ticked. */
    public final ObjectProperty<List<ClaimEvidence>> evidence = new SimpleObjectProperty<>(this, "evidence", List.of());

    /** What was typed about an application that is not in front. */
    private record Kept(ClaimFile file, List<ClaimEvidence> evidence, List<List<String>> typed) {}

    public ProofViewModel(UiContext ui, Claims claims, SupplementDesk desk) {
        this.ui = ui;
        this.claims = claims;
        this.desk = desk;
        state.track("claim.evidence.entity", evidence);
        state.track("claim.machine.entity", typed);
        evidence.subscribe(_ -> judge());
    }

    public EditState state() {
        return state;
    }

    /** The application whose papers are checked; null while there is none to be checked. */
    public ReadOnlyObjectProperty<@Nullable ClaimFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the programme asks for. */
    public ReadOnlyObjectProperty<List<String>> documentsProperty() {
        return documents.getReadOnlyProperty();
    }

    /** The machines, in their order. */
    public ReadOnlyObjectProperty<List<SightingViewModel>> sightingsProperty() {
        return sightings.getReadOnlyProperty();
    }

    /** What is still missing with what is ticked. */
    public ReadOnlyObjectProperty<List<Missing>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Why the last save was refused; null when it was not. */
    public ReadOnlyObjectProperty<@Nullable FieldMessage> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Told in words what was stored or printed. */
    public void onDone(Consumer<String> action) {
        onDone = action;
    }

    /** Shows an application with what its programme asks for; one that is not handed in, or decided, has nothing to be checked. */
    public void show(@Nullable ClaimFile read, @Nullable Policy policy) {
        ClaimFile before = file.get();
        ClaimFile next = read != null && policy != null && open(read.application().status()) ? read : null;
        boolean same = before != null && next != null && before.application().id().equals(next.application().id());
        newest = next;
        if (same && (state.dirty() || state.busyProperty().get())) {
            return;
        }
        if (before != null && !same && state.dirty()) {
            kept.put(before.application().id(), new Kept(before, evidence.get(), typed.get()));
        }
        documents.set(policy == null ? List.of() : policy.programme().documents());
        Kept waiting = next == null ? null : kept.remove(next.application().id());
        load(waiting == null ? next : waiting.file());
        if (waiting != null) {
            evidence.set(waiting.evidence());
            for (int i = 0; i < sightings.get().size(); i++) {
                sightings.get().get(i).type(waiting.typed().get(i));
            }
        }
    }

    private static boolean open(ApplicationStatus status) {
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.WAITING || status == ApplicationStatus.RETURNED;
    }

    private void load(@Nullable ClaimFile shown) {
        List<SightingViewModel> machines = shown == null ? List.of() : shown.machines().stream().map(SightingViewModel::new).toList();
        machines.forEach(m -> List.of(m.on, m.by, m.note).forEach(text -> text.subscribe(_ -> read())));
        file.set(shown);
        sightings.set(machines);
        evidence.set(shown == null ? List.of() : shown.evidence());
        read();
        state.stored();
    }

    /** Takes over what is typed of the machines. */
    private void read() {
        typed.set(sightings.get().stream().map(SightingViewModel::texts).toList());
        judge();
    }

    private void judge() {
        message.set(null);
        ClaimFile shown = file.get();
        missing.set(shown == null ? List.of() : MissingDocuments.of(documents.get(), shown.parts().proved(readable(), evidence.get())));
    }

    /** The machines as far as what is typed can be read; the others as nobody has seen them. */
    private List<ClaimMachine> readable() {
        LocalDate today = ui.session().businessDate();
        return sightings.get().stream().map(s -> {
            try {
                return s.machine(today);
            } catch (FaultException _) {
                return s.unseen();
            }
        }).toList();
    }

    /** Whether a document is 已交 and its original checked. */
    public void tick(String document, boolean handedIn, boolean original) {
        evidence.set(ClaimEvidence.ticked(evidence.get(), document, handedIn, original));
    }

    /** A machine was seen by whoever is at the console, today, where nothing else is typed; or was not. */
    public void tick(SightingViewModel machine, boolean seen) {
        machine.tick(seen, ui.session().actor().operator(), ui.session().businessDate());
    }

    /** Stores what is ticked as one step; {@code done} runs once it is stored, never otherwise. */
    public void save(Runnable done) {
        ClaimFile before = file.get();
        if (before == null || !state.dirty() || state.busyProperty().get()) {
            return;
        }
        Actor actor = ui.session().actor();
        List<ClaimMachine> machines;
        try {
            machines = sightings.get().stream().map(s -> s.machine(actor.businessDate())).toList();
        } catch (FaultException e) {
            refuse(e.fault());
            return;
        }
        List<ClaimEvidence> checked = evidence.get();
        state.setBusy(true);
        ui.background().write(() -> claims.prove(before, machines, checked, actor), stored -> {
            stored(stored);
            done.run();
        }, fault -> {
            state.setBusy(false);
            refuse(fault);
        });
    }

    private void stored(ClaimFile stored) {
        ClaimFile shown = file.get();
        if (shown != null && shown.application().id().equals(stored.application().id())) {
            newest = stored;
            load(stored);
        }
        kept.remove(stored.application().id());
        state.setBusy(false);
        List<Missing> lacking = MissingDocuments.of(documents.get(), stored.parts());
        onDone.accept(ui.text("claim.said.proved", stored.application().number(), new MissingWords(ui.messages()).sentence(lacking)));
    }

    private void refuse(Fault fault) {
        if (fault instanceof Fault.Invalid || fault instanceof Fault.Denied) {
            message.set(FieldMessage.error(new FaultText(ui.messages()).sentence(fault)));
        } else {
            ui.dialogs().fault(fault);
        }
    }

    /** Puts back what is stored now. */
    public void discard() {
        load(newest);
    }

    /** Asks before what is ticked is left. */
    public void mayLeave(Consumer<Boolean> answer) {
        ClaimFile shown = file.get();
        String number = shown == null ? "" : shown.application().number();
        new LeaveQuestion(ui.dialogs(), state, this::save, this::discard).ask(
                ui.text("claim.leave.proof", number), String.join(ui.text("claim.and"), state.changed().stream().map(ui::text).toList()), answer);
    }

    /** Prints the 补件通知 from what is stored, and opens it. */
    public void print() {
        ClaimFile shown = file.get();
        if (shown == null) {
            return;
        }
        Actor actor = ui.session().actor();
        UUID id = shown.application().id();
        ui.background().run(ui.text("claim.task.supplement", shown.application().number()), progress -> {
            progress.step(0, 1);
            return desk.print(claims, id, actor, ui.messages());
        }, printed -> onDone.accept(ui.text(printed.opened() ? "claim.said.printed.opened" : "claim.said.printed", printed.file().toString())), this::refuse);
    }
}
