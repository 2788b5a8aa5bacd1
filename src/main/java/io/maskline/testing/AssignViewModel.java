package io.maskline.testing;

import io.maskline.lab.ItemNames;
import io.maskline.lab.LabDesk;
import io.maskline.lab.LabSlot;
import io.maskline.lab.LabWords;
import io.maskline.lab.Wanted;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which lab takes a request, by the earliest day each of them has. FX thread only. */
final class AssignViewModel {

    private final UiContext ui;
    private final TestingRequests requests;
    private final LabDesk desk;
    private final Standards standards;
    private final SmallForm form;
    private final LatestOnly latest = new LatestOnly();
    private final ObservableList<LabSlot> slots = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LabSlot> chosen = new SimpleObjectProperty<>(this, "chosen");
    /** Only days on which a free quota pays. */
    final BooleanProperty free = new SimpleBooleanProperty(this, "free");
    /** The day the report is due as agreed; null for the day the lab ordinarily needs. */
    final ObjectProperty<@Nullable LocalDate> dueOn;
    private @Nullable TestingRow row;
    private @Nullable LabWords words;

    AssignViewModel(UiContext ui, TestingServices services) {
        this.ui = ui;
        this.requests = services.requests();
        this.desk = services.desk();
        this.standards = services.registers().standards();
        this.form = new SmallForm(ui, "labId", "dueOn", "day", "quota");
        this.dueOn = form.choice("testing.field.due-on", null);
        free.subscribe(this::look);
    }

    EditState state() {
        return form.state();
    }

    ObservableValue<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** One a lab: who tests everything first, of those the soonest report. */
    ObservableList<LabSlot> slots() {
        return slots;
    }

    void start(TestingRow of) {
        row = of;
        chosen.set(null);
        dueOn.set(null);
        form.clear();
        free.set(of.request().assignment().freeOfCharge());
        look();
    }

    private void look() {
        TestingRow of = row;
        if (of != null) {
            Wanted wanted = Wanted.readyOn(of.request().subject().standardCode(), codes(of), ui.session().businessDate(), free.get());
            LatestOnly.Ticket ticket = latest.next();
            LocalDate day = ui.session().businessDate();
            ui.background().read(
                    () -> new Found(desk.earliest(wanted), new LabWords(ui.messages(), ItemNames.of(standards, ui.messages()), day)),
                    ticket.only(found -> show(of, found)), ticket.only((Fault fault) -> ui.dialogs().fault(fault)));
        }
    }

    private static List<String> codes(TestingRow of) {
        return of.items().stream().map(i -> i.item().limit().item()).toList();
    }

    private record Found(List<LabSlot> slots, LabWords words) {}

    private void show(TestingRow of, Found read) {
        List<LabSlot> found = read.slots();
        words = read.words();
        slots.setAll(found);
        UUID now = of.request().assignment().labId();
        chosen.set(found.stream().filter(AssignViewModel::takes).filter(s -> s.lab().id().equals(now)).findFirst()
                .or(() -> found.stream().filter(AssignViewModel::takes).findFirst())
                .orElse(null));
    }

    /** The lab tests everything asked for and has a day. */
    static boolean takes(LabSlot slot) {
        return slot.whole() && slot.start() != null;
    }

    /** The words of the slots; known once there are any. */
    LabWords words() {
        return Objects.requireNonNull(words);
    }

    void save(Consumer<TestingRow> done) {
        TestingRow of = row;
        LabSlot slot = chosen.get();
        if (of != null) {
            Actor actor = ui.session().actor();
            boolean quota = free.get();
            form.save(() -> place(slot, quota), place -> requests.assign(of.request(), place, actor), done);
        }
    }

    private LabPlace place(@Nullable LabSlot slot, boolean quota) {
        if (slot == null) {
            throw Fault.invalid("labId", "testing.fault.lab.choose").asException();
        }
        LocalDate start = slot.start();
        if (start == null) {
            throw Fault.invalid("labId", "testing.fault.lab.no-day", slot.lab().shortName()).asException();
        }
        return new LabPlace(slot.lab().id(), start, quota && slot.quota() != null ? slot.quota().quota().id() : null, dueOn.get());
    }
}
