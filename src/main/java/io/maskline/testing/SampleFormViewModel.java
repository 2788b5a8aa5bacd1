package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.FullWidth;
import io.maskline.testing.Custody.Transfer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The sample of a request and the hands it goes through, with what sends and receives it. FX thread only. */
final class SampleFormViewModel {

    private final UiContext ui;
    private final Samples samples;
    private final TestingRequests requests;
    private final SmallForm form;
    final StringProperty seal;
    final StringProperty lot;
    final ObjectProperty<@Nullable LocalDate> producedOn;
    final StringProperty needed;
    final StringProperty counted;
    final StringProperty pack;
    final StringProperty from;
    final StringProperty to;
    final ObjectProperty<@Nullable LocalDate> day;
    final StringProperty time;
    final StringProperty place;
    final StringProperty condition;
    private final ReadOnlyObjectWrapper<@Nullable String> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private @Nullable TestingRow row;
    private @Nullable SampleRow sample;

    SampleFormViewModel(UiContext ui, Samples samples, TestingRequests requests) {
        this.ui = ui;
        this.samples = samples;
        this.requests = requests;
        this.form = new SmallForm(ui, "sealNumber", "lotNumber", "producedOn", "needed", "handedOver", "from", "to", "at", "place", "condition");
        this.seal = form.text("sample.field.seal");
        this.lot = form.text("sample.field.lot");
        this.producedOn = form.choice("sample.field.produced-on", null);
        this.needed = form.text("sample.field.needed");
        this.counted = form.text("sample.field.handed-over");
        this.pack = form.text("sample.field.package-state");
        this.from = form.text("sample.custody.from");
        this.to = form.text("sample.custody.to");
        this.day = form.choice("testing.custody.day", null);
        this.time = form.text("testing.custody.time");
        this.place = form.text("sample.custody.place");
        this.condition = form.text("sample.custody.condition");
    }

    EditState state() {
        return form.state();
    }

    /** @param field name of the record's field */
    ObservableValue<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** Why the lab does not take the samples, in words, when too few were handed over; null otherwise. */
    ReadOnlyObjectProperty<@Nullable String> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Shows the sample in play, the one that came back, or an empty one; what is being typed stays. */
    void show(RequestFile file) {
        boolean same = row != null && row.request().id().equals(file.row().request().id());
        row = file.row();
        if (same && (form.state().dirty() || form.state().busyProperty().get())) {
            sample = newest(file).or(() -> Optional.ofNullable(sample)).orElse(null);
            return;
        }
        if (!same) {
            refusal.set(null);
        }
        sample = newest(file).orElse(null);
        fill();
    }

    private static Optional<SampleRow> newest(RequestFile file) {
        return file.samples().stream().max(Comparator.comparing((SampleRow s) -> s.sample().state().inPlay()).thenComparing(s -> s.sample().number()));
    }

    private void fill() {
        SampleRow shown = sample;
        TestingRow of = Objects.requireNonNull(row);
        boolean returned = of.request().stage() == TestingStage.RETURNED;
        Sample.Marks marks = shown == null ? Sample.Marks.BLANK : shown.sample().marks();
        seal.set(SmallForm.orEmpty(marks.sealNumber()));
        lot.set(SmallForm.orEmpty(marks.lotNumber()));
        producedOn.set(marks.producedOn());
        needed.set(Long.toString(shown == null ? used(of) : shown.sample().quantity().needed()));
        counted.set(shown == null || returned || shown.sample().quantity().handedOver() == null ? "" : shown.sample().quantity().handedOver().toString());
        pack.set(shown == null ? "" : SmallForm.orEmpty(shown.sample().packing().state()));
        from.set(shown == null ? "" : shown.last().map(Transfer::to).orElse(""));
        to.set("");
        day.set(ui.session().businessDate());
        time.set("");
        place.set("");
        condition.set("");
        form.clear();
        form.state().stored();
    }

    private static long used(TestingRow of) {
        return of.items().stream().mapToLong(i -> i.item().specimens()).sum();
    }

    /** Stores the sample and, when names are typed, the hand-over. */
    void save(Runnable done) {
        store(null, _ -> done.run());
    }

    /** Stores what is typed and moves the request on: SENT or RECEIVED. */
    void go(TestingStage to, Consumer<TestingRow> done) {
        store(to, done);
    }

    void discard() {
        if (row != null) {
            refusal.set(null);
            fill();
        }
    }

    /** Pieces missing for the lab, for the words of a return. */
    String shortage() {
        SampleRow shown = sample;
        if (shown == null || shown.sample().quantity().handedOver() == null) {
            return "";
        }
        return ui.text("testing.shortage", shown.sample().quantity().handedOver(), shown.sample().quantity().due());
    }

    /** @param transfer null when no hand-over was typed */
    private record Typed(Sample sample, @Nullable Transfer transfer) {}

    private void store(@Nullable TestingStage next, Consumer<TestingRow> done) {
        TestingRow of = row;
        if (of == null) {
            return;
        }
        Actor actor = ui.session().actor();
        refusal.set(null);
        SampleRow before = sample;
        form.save(() -> typed(of, before, next == TestingStage.RECEIVED), typed -> samples.save(draft(typed.sample(), before), actor), stored -> {
            sample = new SampleRow(stored, before == null ? List.of() : before.custody());
            handOver(of, next, actor, done);
        });
    }

    /** Only the service knows what the request's items use of a new sample. */
    private Sample draft(Sample typed, @Nullable SampleRow before) {
        return before == null ? samples.draft(typed.requestId()).with(typed.marks()).with(typed.packing()).with(typed.quantity()) : typed;
    }

    private Typed typed(TestingRow of, @Nullable SampleRow before, boolean receiving) {
        Sample was = before == null ? blank(of) : before.sample();
        Sample.Marks marks = was.marks();
        Sample.Packing packing = was.packing();
        Transfer transfer = transfer(receiving);
        if (transfer != null) {
            Transfer checked = CustodyRules.checked(transfer, ui.session().businessDate());
            if (before != null) {
                CustodyRules.follow(before, checked);
            }
        }
        return new Typed(
                was.with(new Sample.Marks(SmallForm.orNull(seal.get()), SmallForm.orNull(lot.get()), marks.lotSize(), producedOn.get()))
                        .with(new Sample.Packing(packing.kind(), SmallForm.orNull(pack.get()), packing.sterile(), packing.storage()))
                        .with(new Sample.Quantity(pieces("needed", needed.get()).orElse(0L), pieces("handedOver", counted.get()).orElse(null), was.quantity().reserve())),
                transfer);
    }

    private static Sample blank(TestingRow of) {
        return new Sample(of.request().id(), 0, of.request().id(), "", Sample.Marks.BLANK, Sample.Packing.BLANK, Sample.Drawing.BLANK,
                new Sample.Quantity(used(of), null, null), SampleState.WAITING);
    }

    private static Optional<Long> pieces(String field, String typed) {
        String text = FullWidth.narrow(typed).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}")) {
            throw Fault.invalid(field, "testing.fault.pieces", typed).asException();
        }
        return Optional.of(Long.valueOf(text));
    }

    private @Nullable Transfer transfer(boolean wanted) {
        if (!wanted && to.get().isBlank()) {
            return null;
        }
        LocalDate on = Objects.requireNonNullElse(day.get(), ui.session().businessDate());
        return new Transfer(from.get(), to.get(), on.atTime(clock()), SmallForm.orNull(place.get()), null, SmallForm.orNull(condition.get()));
    }

    private LocalTime clock() {
        String text = FullWidth.narrow(time.get()).strip();
        try {
            return LocalTime.parse(text.length() == "9:40".length() ? "0" + text : text);
        } catch (DateTimeParseException e) {
            throw Fault.invalid("at", "testing.fault.clock", time.get()).asException();
        }
    }

    /** A lab that refuses the samples does not take them over: the hand-over is written down only after the stage. */
    private void handOver(TestingRow of, @Nullable TestingStage next, Actor actor, Consumer<TestingRow> done) {
        Transfer transfer = to.get().isBlank() ? null : transfer(true);
        form.state().setBusy(true);
        ui.background().write(() -> {
            TestingRow moved = next == null ? of : requests.move(of.request(), next, "", actor);
            if (transfer != null) {
                samples.handOver(of.request().id(), transfer, actor);
            }
            return moved;
        }, moved -> {
            form.state().setBusy(false);
            to.set("");
            form.state().stored();
            done.accept(moved);
        }, this::refused);
    }

    private void refused(Fault fault) {
        form.state().setBusy(false);
        String sentence = ui.messages().text(fault.key(), fault.args());
        if (fault instanceof Fault.Invalid invalid && invalid.field().equals("handedOver")) {
            form.message("handedOver").set(FieldMessage.error(sentence));
            refusal.set(sentence);
        } else if (fault instanceof Fault.Invalid) {
            refusal.set(sentence);
        } else {
            ui.dialogs().fault(fault);
        }
    }
}
