package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Rule;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testing.Trial.Basis;
import io.maskline.testing.Trial.Tried;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What another limit or rule would make of a verdict (试判), and its adoption by two people. FX thread only. */
final class TrialViewModel {

    /** What is tried. */
    enum By {
        PRESENT(Basis.PRESENT_LIMIT),
        MEAN(Basis.rule(Rule.MEAN)),
        ANY(Basis.rule(Rule.ANY));

        private final Basis basis;

        By(Basis basis) {
            this.basis = basis;
        }
    }

    private final UiContext ui;
    private final Trial trial;
    private final TrialWords words;
    private final SmallForm form;
    private final LatestOnly latest = new LatestOnly();
    final ObjectProperty<By> by = new SimpleObjectProperty<>(this, "by", By.MEAN);
    final StringProperty reviewer;
    final StringProperty reason;
    private final ReadOnlyObjectWrapper<List<String>> sentences = new ReadOnlyObjectWrapper<>(this, "sentences", List.of());
    private final ReadOnlyObjectWrapper<Set<UUID>> flipping = new ReadOnlyObjectWrapper<>(this, "flipping", Set.of());
    private @Nullable TestingRow row;

    TrialViewModel(UiContext ui, Trial trial) {
        this.ui = ui;
        this.trial = trial;
        this.words = new TrialWords(ui.messages());
        this.form = new SmallForm(ui, "reviewer", "reason");
        this.reviewer = form.text("testing.trial.reviewer");
        this.reason = form.text("testing.trial.reason");
        by.subscribe(this::look);
    }

    EditState state() {
        return form.state();
    }

    ObservableValue<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** What would come out, one sentence for each item whose outcome would be another; one for all when none would. */
    ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /** Ids of the items whose outcome would be another. */
    ReadOnlyObjectProperty<Set<UUID>> flippingProperty() {
        return flipping.getReadOnlyProperty();
    }

    String note() {
        return words.note();
    }

    void start(TestingRow of) {
        row = of;
        reviewer.set("");
        reason.set("");
        form.clear();
        look();
    }

    private void look() {
        TestingRow of = row;
        if (of != null) {
            Basis basis = by.get().basis;
            LocalDate day = ui.session().businessDate();
            LatestOnly.Ticket ticket = latest.next();
            ui.background().read(() -> trial.trial(of, basis, day), ticket.only(tried -> show(tried, basis)), ticket.only((Fault fault) -> ui.dialogs().fault(fault)));
        }
    }

    private void show(List<Tried> tried, Basis basis) {
        List<Tried> flips = tried.stream().filter(Tried::flips).toList();
        flipping.set(flips.stream().map(t -> t.item().item().id()).collect(Collectors.toUnmodifiableSet()));
        List<Tried> worthSaying = flips.isEmpty() ? tried.stream().filter(t -> t.obstacle() != null || t.item().verdict().outcome() != Outcome.PASS).toList() : flips;
        sentences.set(worthSaying.isEmpty() ? List.of(ui.text("testing.trial.none")) : worthSaying.stream().map(t -> words.sentence(t, basis)).toList());
    }

    /** Adopts the trial for the items whose outcome it changes. */
    void save(Consumer<TestingRow> done) {
        TestingRow of = row;
        if (of != null) {
            Actor actor = ui.session().actor();
            Basis basis = by.get().basis;
            Set<UUID> items = flipping.get();
            form.save(() -> new Trial.Review(reviewer.get(), reason.get()),
                    review -> trial.adopt(of.request().id(), of.request().version(), items, basis, review, actor), done);
        }
    }
}
