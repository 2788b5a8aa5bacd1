package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.DayText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A machine while somebody types who saw it on site and when; each field a text as it stands there. FX thread only. */
public final class SightingViewModel {

    private final ClaimMachine machine;

    /** Day it was seen, in any form a day is typed. */
    public final StringProperty on;
    /** Who saw it. */
    public final StringProperty by;
    /** Number of the visit, or what was found. */
    public final StringProperty note;

    SightingViewModel(ClaimMachine machine) {
        this.machine = machine;
        LocalDate seenOn = machine.seenOn();
        on = new SimpleStringProperty(this, "on", seenOn == null ? "" : seenOn.toString());
        by = new SimpleStringProperty(this, "by", Objects.requireNonNullElse(machine.seenBy(), ""));
        note = new SimpleStringProperty(this, "note", Objects.requireNonNullElse(machine.seenNote(), ""));
    }

    /** Place in the list, from 1. */
    public long row() {
        return machine.row();
    }

    /** Serial and model, as far as they are known. */
    public String name() {
        String serial = Objects.requireNonNullElse(machine.serial(), "—");
        return machine.model() == null ? serial : serial + "　" + machine.model();
    }

    /** Somebody says it was seen, complete or not. */
    public boolean said() {
        return !on.get().isBlank() || !by.get().isBlank();
    }

    /** Seen by {@code person} on {@code day} where nothing is typed yet; or not seen at all. */
    public void tick(boolean seen, String person, LocalDate day) {
        if (!seen) {
            on.set("");
            by.set("");
        } else {
            on.set(on.get().isBlank() ? day.toString() : on.get());
            by.set(by.get().isBlank() ? person : by.get());
        }
    }

    List<String> texts() {
        return List.of(on.get(), by.get(), note.get());
    }

    void type(List<String> texts) {
        on.set(texts.get(0));
        by.set(texts.get(1));
        note.set(texts.get(2));
    }

    /**
     * The machine with what is typed.
     *
     * @param today supplies the year where none is typed
     * @throws FaultException Invalid for a day that cannot be read
     */
    ClaimMachine machine(LocalDate today) {
        return new ClaimMachine(
                machine.id(), machine.version(), machine.applicationId(), machine.row(), machine.serial(), machine.model(), day(today), text(by), text(note));
    }

    /** The machine as if nobody had seen it. */
    ClaimMachine unseen() {
        return new ClaimMachine(machine.id(), machine.version(), machine.applicationId(), machine.row(), machine.serial(), machine.model(), null, null, null);
    }

    private @Nullable LocalDate day(LocalDate today) {
        if (on.get().isBlank()) {
            return null;
        }
        try {
            return DayText.parse("machines." + machine.row() + ".seen-on", on.get(), today);
        } catch (FaultException e) {
            throw new FaultException(Fault.invalid("machines." + machine.row() + ".seen-on", "claim.fault.seen-day", machine.row(), name(), on.get()), e);
        }
    }

    private static @Nullable String text(StringProperty typed) {
        return typed.get().isBlank() ? null : typed.get().strip();
    }
}
