package io.maskline.advisor;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.Equivalence;
import io.maskline.standard.Standard;
import io.maskline.standard.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One call: who asks, four answers, and what follows from them. FX thread only. */
final class AskViewModel implements AutoCloseable {

    private static final int MOST_FOUND = 8;

    final AskAnswersViewModel answers = new AskAnswersViewModel();
    final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>(this, "firm");
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Line> line = new SimpleObjectProperty<>(this, "line");
    final StringProperty asker = new SimpleStringProperty(this, "asker", "");
    final ObjectProperty<@Nullable LocalDate> day;
    final ObservableList<Standard> others = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Standard> other = new SimpleObjectProperty<>(this, "other");

    private final UiContext ui;
    private final AskSources sources;
    private final Advisor advisor;
    private final AskWords words;
    private final FaultText faults;
    private final ReadOnlyObjectWrapper<@Nullable Advice> advice = new ReadOnlyObjectWrapper<>(this, "advice");
    private final ReadOnlyObjectWrapper<List<AskCard>> cards = new ReadOnlyObjectWrapper<>(this, "cards", List.of());
    private final ReadOnlyObjectWrapper<@Nullable AskCard> card = new ReadOnlyObjectWrapper<>(this, "card");
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper(this, "notes", "");
    private final ReadOnlyStringWrapper comparison = new ReadOnlyStringWrapper(this, "comparison", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private final LatestOnly asked = new LatestOnly();
    private final LatestOnly chosen = new LatestOnly();
    private final LatestOnly compared = new LatestOnly();
    private final Subscriptions subscriptions = new Subscriptions();

    AskViewModel(UiContext ui, AskSources sources) {
        this.ui = ui;
        this.sources = sources;
        this.advisor = new Advisor(sources.standards(), sources.labs());
        this.words = new AskWords(ui.messages());
        this.faults = new FaultText(ui.messages());
        this.day = new SimpleObjectProperty<>(this, "day", ui.session().businessDate());
        asOf.set(ui.text("advisor.as-of"));
        answers.onChange(this::ask);
        day.subscribe(this::ask);
        firm.subscribe(this::firmChosen);
        other.subscribe(this::compare);
        subscriptions.onChange(ui.session().businessDateProperty(), () -> day.set(ui.session().businessDate()));
        // Comes on the writer thread; the empty question carries it over to the FX thread.
        subscriptions.add(ui.ledger().listen(change -> ui.background().read(change::batch, _ -> again(), ui.dialogs()::fault)));
    }

    AskWords words() {
        return words;
    }

    ReadOnlyObjectProperty<@Nullable Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** The standards as answers; empty until all four questions are answered. */
    ReadOnlyObjectProperty<List<AskCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable AskCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Items, specimens and labs of the card chosen; null while none is. */
    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What goes with the answers, or how many are still open. */
    ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** What speaks against comparing with {@link #other}; empty while none is chosen. */
    ReadOnlyStringProperty comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    StatusLine status() {
        return status;
    }

    /** Firms found by name, pinyin initials, code or phone; called off the FX thread. */
    List<Enterprise> searchFirms(String typed) {
        return sources.enterprises().search(typed, MOST_FOUND);
    }

    LocalDate onDay() {
        LocalDate typed = day.get();
        return typed == null ? ui.session().businessDate() : typed;
    }

    /** Another caller: everything is asked anew. */
    void restart() {
        firm.set(null);
        asker.set("");
        day.set(ui.session().businessDate());
        answers.clear();
    }

    private void firmChosen(@Nullable Enterprise now) {
        line.set(null);
        lines.clear();
        if (now != null) {
            ui.background().read(() -> sources.lines().ofEnterprise(now.id()), found -> {
                if (now.equals(firm.get())) {
                    lines.setAll(found);
                    line.set(found.size() == 1 ? found.getFirst() : null);
                }
            }, this::failed);
        }
    }

    private void again() {
        if (answers.question(onDay()).isPresent()) {
            ask();
        }
    }

    private void ask() {
        int open = AskQuestion.values().length - answers.answeredProperty().get();
        status.shown.set(ui.text("advisor.status", answers.answeredProperty().get(), AskQuestion.values().length));
        Optional<AdviceQuestion> question = answers.question(onDay());
        if (question.isEmpty()) {
            asked.drop();
            show(null, List.of());
            notes.set(ui.text("advisor.open", open));
            return;
        }
        ui.background().read(() -> advisor.ask(question.get()), asked.next().<Advice>only(found -> show(found, words.cards(found))), this::failed);
    }

    private void show(@Nullable Advice found, List<AskCard> made) {
        AskCard before = card.get();
        advice.set(found);
        notes.set(found == null ? "" : words.sentences(found.notes()));
        cards.set(made);
        choose(made.stream().filter(c -> c.open() && before != null && c.code().equals(before.code())).findFirst()
                .or(() -> made.stream().filter(AskCard::open).findFirst()).orElse(null));
    }

    /** Takes one of the cards; one that is not open has no items to show. */
    void choose(@Nullable AskCard next) {
        card.set(next);
        if (next == null || !next.open()) {
            chosen.drop();
            take(null);
            return;
        }
        LocalDate at = onDay();
        ui.background().read(() -> advisor.usual(next.offer(), at), chosen.next().<@Nullable Answer>only(this::take), this::failed);
        ui.background().read(() -> advisor.comparable(at), this::offerOthers, this::failed);
    }

    private void offerOthers(List<Standard> found) {
        AskCard of = card.get();
        others.setAll(found.stream().filter(s -> of == null || !s.code().equals(of.code())).toList());
    }

    void chooseGrade(String grade) {
        Answer now = answer.get();
        if (now != null && !grade.equals(now.grade())) {
            reread(now, grade, now.variant());
        }
    }

    void chooseVariant(@Nullable Variant variant) {
        Answer now = answer.get();
        if (now != null && variant != now.variant()) {
            reread(now, now.grade(), variant);
        }
    }

    private void reread(Answer now, @Nullable String grade, @Nullable Variant variant) {
        LocalDate at = onDay();
        ui.background().read(() -> advisor.answer(now.offer(), grade, variant, at), chosen.next().<@Nullable Answer>only(this::take), this::failed);
    }

    private void take(@Nullable Answer found) {
        answer.set(found);
        compare();
    }

    private void compare() {
        Answer now = answer.get();
        Standard with = other.get();
        if (now == null || with == null) {
            compared.drop();
            comparison.set("");
            return;
        }
        ui.background().read(() -> advisor.compare(now, with), compared.next().<Equivalence>only(found -> comparison.set(
                found.allowed()
                        ? ui.text("advisor.compare.allowed", now.offer().standard().code(), with.code())
                        : words.sentences(found.refusals().stream().map(Equivalence.Refusal::sentence).toList()))), this::failed);
    }

    private void failed(Fault fault) {
        status.message.set(faults.sentence(fault));
        if (fault instanceof Fault.Unexpected) {
            ui.dialogs().fault(fault);
        }
    }

    @Override
    public void close() {
        asked.drop();
        chosen.drop();
        compared.drop();
        subscriptions.close();
    }
}
