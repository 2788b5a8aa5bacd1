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
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** State of the form of one limit. Changing it judges nothing again. FX thread only. */
public final class LimitEditViewModel {

    /** How a limit stands to the text of its standard. */
    enum Doubt {
        NONE,
        /** Known, but nobody has held it against the text. */
        OPEN,
        /** Blank or hardly known: nothing is judged by it. */
        NO_VERDICT
    }

    private final UiContext ui;
    private final Standards standards;
    private final RecordFormViewModel<StandardLimit> form;
    private final ReadOnlyObjectWrapper<Doubt> doubt = new ReadOnlyObjectWrapper<>(this, "doubt", Doubt.NONE);
    public final LimitFieldsViewModel fields;

    /** The stored check was taken out of the form because the figures were changed. */
    private boolean checkTaken;

    public LimitEditViewModel(UiContext ui, Standards standards) {
        this.ui = ui;
        this.standards = standards;
        this.form = new RecordFormViewModel<>(ui, Standards.blankLimit("", ui.session().businessDate()), LimitFieldsViewModel.NAMES, new Stored());
        this.fields = new LimitFieldsViewModel(form);
        form.recordProperty().subscribe(row -> doubt.set(doubt(row)));
        state().dirtyProperty().subscribe(_ -> doubt.set(doubt(form.recordProperty().get())));
        List.of(fields.grade, fields.value, fields.high, fields.unit, fields.flow, fields.aerosol, fields.area, fields.condition, fields.ruleOf,
                        fields.specimens)
                .forEach(f -> f.subscribe(_ -> followCheck()));
        List.of(fields.variant, fields.operator, fields.rule, fields.comparison, fields.testKind, fields.validFrom, fields.validTo, fields.confidence)
                .forEach(f -> f.subscribe(_ -> followCheck()));
        fields.checkedBy.subscribe(_ -> followCheck());
        fields.operator.subscribe(this::operatorChosen);
        fields.itemName.subscribe(this::knownItem);
    }

    /** As stored; changed figures are doubtful until somebody is named who checked them. */
    private Doubt doubt(StandardLimit row) {
        if (row.version() == 0) {
            return Doubt.NONE;
        }
        if (LimitFieldsViewModel.figuresAmong(form.state().changed())) {
            return fields.checkedBy.get().isBlank() ? Doubt.OPEN : Doubt.NONE;
        }
        return !row.limit().judges() ? Doubt.NO_VERDICT : row.toBeChecked() ? Doubt.OPEN : Doubt.NONE;
    }

    /** A check was made of the figures as they stood: changing them takes it out of the form, putting them back brings it back. */
    private void followCheck() {
        if (!form.showing()) {
            StandardLimit row = form.recordProperty().get();
            keepOrTakeCheck(row, row.checkedBy());
            doubt.set(doubt(row));
        }
    }

    private void keepOrTakeCheck(StandardLimit row, @Nullable String by) {
        if (by == null) {
            return;
        }
        boolean changed = LimitFieldsViewModel.figuresAmong(form.state().changed());
        if (changed && !checkTaken && by.equals(fields.checkedBy.get())) {
            fields.checkedBy.set("");
            fields.checkedOn.set(null);
            checkTaken = true;
            message("checkedBy").set(FieldMessage.warning(ui.text("standard.check.taken", by, String.valueOf(row.checkedOn()))));
        } else if (!changed && checkTaken && fields.checkedBy.get().isEmpty()) {
            fields.checkedBy.set(by);
            fields.checkedOn.set(row.checkedOn());
            checkTaken = false;
        }
    }

    /** What the comparison has no use for is emptied. */
    private void operatorChosen(@Nullable Operator chosen) {
        if (form.showing() || chosen == null) {
            return;
        }
        if (chosen != Operator.BETWEEN) {
            fields.high.set("");
        }
        if (chosen == Operator.NONE_ALLOWED) {
            fields.value.set("");
            fields.unit.set("");
        }
    }

    /** An item of this name that the catalogue has keeps its code in every standard. */
    private void knownItem(String typed) {
        if (form.showing() || typed.isBlank() || !fields.item.get().isBlank()) {
            return;
        }
        ui.background().read(
                () -> standards.allLimits().stream()
                        .map(StandardLimit::limit)
                        .filter(l -> l.itemName().equals(typed.strip()))
                        .map(Limit::item)
                        .findFirst(),
                found -> found.filter(_ -> typed.equals(fields.itemName.get()) && fields.item.get().isBlank()).ifPresent(fields.item::set),
                ui.dialogs()::fault);
    }

    public EditState state() {
        return form.state();
    }

    /** The limit as stored, or a blank one of version 0. */
    public ReadOnlyObjectProperty<StandardLimit> limitProperty() {
        return form.recordProperty();
    }

    ReadOnlyObjectProperty<Doubt> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Set when a save was refused because somebody else changed the limit. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return form.staleProperty();
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** @param code the standard it will be of; empty when it is not known yet */
    public void startNew(String code) {
        form.show(Standards.blankLimit(code, ui.session().businessDate()));
    }

    public void show(StandardLimit shown) {
        form.show(shown);
    }

    public void save(Consumer<StandardLimit> done) {
        form.save(done);
    }

    public void saveOver(Consumer<StandardLimit> done) {
        form.saveOver(done);
    }

    public void discard() {
        form.discard();
    }

    public void reload() {
        form.reload();
    }

    /** 已核, by the operator on the business date: stored at once, or put into the form while something else in it is unsaved. */
    public void check(Consumer<StandardLimit> done) {
        String by = ui.session().actor().operator();
        LocalDate day = ui.session().businessDate();
        if (state().dirty()) {
            fields.checkedBy.set(by);
            fields.checkedOn.set(day);
        } else if (!state().busyProperty().get()) {
            StandardLimit shown = form.recordProperty().get();
            Actor actor = ui.session().actor();
            form.write(() -> standards.check(shown, by, day, actor), done);
        }
    }

    public void mayLeave(Consumer<Boolean> answer) {
        String name = (fields.standard.get() + " " + fields.itemName.get()).strip();
        form.mayLeave(n -> ui.text("standard.leave", name.isEmpty() ? ui.text("standard.limit.new") : name, n), answer);
    }

    /** Moves the limit shown to the bin after asking. */
    public void delete(Runnable done) {
        StandardLimit shown = limitProperty().get();
        String name = shown.limit().standard() + " " + shown.limit().itemName();
        String why = fields.reason.get();
        if (why.isBlank() && Standards.delivered(shown.id())) {
            form.refuse("reason", Fault.invalid("reason", "standard.fault.delete.reason", name));
            return;
        }
        ui.dialogs().confirm(ui.text("standard.bin", name), ui.text("standard.limit.bin.detail"), ui.text("standard.bin.verb"), true, () -> {
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
    private final class Stored implements RecordFormViewModel.Fields<StandardLimit> {

        @Override
        public void fill(StandardLimit shown) {
            checkTaken = false;
            fields.fill(shown);
        }

        @Override
        public StandardLimit typed(long version) {
            return fields.typed(limitProperty().get(), version);
        }

        @Override
        public StandardLimit store(StandardLimit typed, Actor actor) {
            return standards.save(typed, actor);
        }

        @Override
        public Optional<StandardLimit> find(UUID id) {
            return standards.allLimits().stream().filter(l -> l.id().equals(id)).findFirst();
        }
    }
}
