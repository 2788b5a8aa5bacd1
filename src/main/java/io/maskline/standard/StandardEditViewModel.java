package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** State of the form of one standard. FX thread only. */
public final class StandardEditViewModel {

    private static final List<String> FIELDS = List.of(
            "level", "force", "code", "title", "kind", "productScope", "issuedOn", "inForceFrom", "inForceTo", "usableFrom", "supersededBy",
            "emergencyRegion", "emergencyUntil", "exitInspection", "note", "source", "confidence", "reason");

    private final UiContext ui;
    private final Standards standards;
    private final RecordFormViewModel<Standard> form;

    public final ObjectProperty<Level> level;
    public final ObjectProperty<Force> force;
    /** What may bind to a standard of the level chosen. */
    public final ObservableList<Force> forces = FXCollections.observableArrayList(Level.GROUP.forces());
    public final StringProperty code;
    public final StringProperty title;
    public final ObjectProperty<Kind> kind;
    public final StringProperty scope;
    public final ObjectProperty<@Nullable LocalDate> issuedOn;
    public final ObjectProperty<@Nullable LocalDate> inForceFrom;
    public final ObjectProperty<@Nullable LocalDate> inForceTo;
    public final ObjectProperty<@Nullable LocalDate> usableFrom;
    public final StringProperty supersededBy;
    public final StringProperty emergencyRegion;
    public final ObjectProperty<@Nullable LocalDate> emergencyUntil;
    public final StringProperty exitInspection;
    public final StringProperty note;
    public final StringProperty source;
    public final ObjectProperty<Confidence> confidence;
    /** Why a delivered standard is to be deleted; not a part of it. */
    public final StringProperty reason = new SimpleStringProperty("");

    public StandardEditViewModel(UiContext ui, Standards standards) {
        this.ui = ui;
        this.standards = standards;
        this.form = new RecordFormViewModel<>(ui, Standards.blankStandard(), FIELDS, new Stored());
        level = form.choice("level", "standard.field.level", Level.GROUP);
        force = form.choice("force", "standard.field.force", Force.GROUP);
        code = form.text("code", "standard.field.code");
        title = form.text("title", "standard.field.title");
        kind = form.choice("kind", "standard.field.kind", Kind.CIVIL);
        scope = form.text("productScope", "standard.field.scope");
        issuedOn = form.choice("issuedOn", "standard.field.issued", null);
        inForceFrom = form.choice("inForceFrom", "standard.field.in-force-from", null);
        usableFrom = form.choice("usableFrom", "standard.field.usable-from", null);
        inForceTo = form.choice("inForceTo", "standard.field.in-force-to", null);
        supersededBy = form.text("supersededBy", "standard.field.superseded-by");
        emergencyRegion = form.text("emergencyRegion", "standard.field.emergency-region");
        emergencyUntil = form.choice("emergencyUntil", "standard.field.emergency-until", null);
        exitInspection = form.text("exitInspection", "standard.field.exit-inspection");
        note = form.text("note", "standard.field.note");
        source = form.text("source", "standard.field.source");
        confidence = form.choice("confidence", "standard.field.confidence", Confidence.MEDIUM);
        level.subscribe(this::levelChosen);
        reason.subscribe(_ -> message("reason").set(null));
    }

    /** The usual force of the level; a place and a last day belong to an emergency only. */
    private void levelChosen(@Nullable Level chosen) {
        if (chosen == null) {
            return;
        }
        Force now = force.get();
        forces.setAll(chosen.forces());
        force.set(chosen.forces().contains(now) ? now : chosen.forces().getFirst());
        message("code").set(null);
        if (chosen != Level.LOCAL_EMERGENCY && !form.showing()) {
            emergencyRegion.set("");
            emergencyUntil.set(null);
        }
    }

    public EditState state() {
        return form.state();
    }

    /** The standard as stored, or a blank one of version 0. */
    public ReadOnlyObjectProperty<Standard> standardProperty() {
        return form.recordProperty();
    }

    /** Set when a save was refused because somebody else changed the standard. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return form.staleProperty();
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    public void startNew() {
        form.show(Standards.blankStandard());
    }

    public void show(Standard shown) {
        form.show(shown);
    }

    public void save(Consumer<Standard> done) {
        form.save(done);
    }

    public void saveOver(Consumer<Standard> done) {
        form.saveOver(done);
    }

    public void discard() {
        form.discard();
    }

    public void reload() {
        form.reload();
    }

    public void mayLeave(Consumer<Boolean> answer) {
        form.mayLeave(n -> ui.text("standard.leave", code.get().isBlank() ? ui.text("standard.new") : code.get(), n), answer);
    }

    /** Moves the standard shown with its limits to the bin after asking; {@code done} is told once it is there. */
    public void delete(long limits, Runnable done) {
        Standard shown = standardProperty().get();
        String why = reason.get();
        if (why.isBlank() && Standards.delivered(shown.id())) {
            form.refuse("reason", Fault.invalid("reason", "standard.fault.delete.reason", shown.code()));
            return;
        }
        ui.dialogs().confirm(
                ui.text("standard.bin", shown.code()), ui.text("standard.bin.detail", limits), ui.text("standard.bin.verb"), true, () -> {
                    discard();
                    Actor actor = ui.session().actor();
                    ui.background().write(
                            () -> {
                                standards.delete(shown, why, actor);
                                return shown;
                            },
                            _ -> done.run(),
                            ui.dialogs()::fault);
                });
    }

    /** How the fields and the record belong together. */
    private final class Stored implements RecordFormViewModel.Fields<Standard> {

        @Override
        public void fill(Standard s) {
            level.set(s.level());
            force.set(s.force());
            code.set(s.code());
            title.set(s.title());
            kind.set(s.kind());
            scope.set(s.productScope());
            issuedOn.set(s.issuedOn());
            inForceFrom.set(s.inForceFrom());
            inForceTo.set(s.inForceTo());
            usableFrom.set(s.usableFrom());
            supersededBy.set(orEmpty(s.supersededBy()));
            EmergencyUse emergency = s.emergency();
            emergencyRegion.set(emergency == null ? "" : emergency.region());
            emergencyUntil.set(emergency == null ? null : emergency.until());
            exitInspection.set(orEmpty(s.exitInspection()));
            note.set(orEmpty(s.note()));
            source.set(s.source());
            confidence.set(s.confidence());
            reason.set("");
        }

        @Override
        public Standard typed(long version) {
            EmergencyUse emergency = level.get() == Level.LOCAL_EMERGENCY ? new EmergencyUse(emergencyRegion.get(), emergencyUntil.get()) : null;
            Standard typed = new Standard(
                    standardProperty().get().id(), version, code.get(), title.get(), kind.get(), force.get(), scope.get(), issuedOn.get(),
                    inForceFrom.get(), inForceTo.get(), usableFrom.get(), supersededBy.get(), emergency, exitInspection.get(), note.get(),
                    source.get(), confidence.get());
            StandardRules.level(typed, level.get());
            return typed;
        }

        @Override
        public Standard store(Standard typed, Actor actor) {
            return standards.save(typed, actor);
        }

        @Override
        public Optional<Standard> find(UUID id) {
            return standards.all().stream().filter(s -> s.id().equals(id)).findFirst();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
