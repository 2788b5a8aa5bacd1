package io.maskline.advisor;

import io.maskline.standard.AdviceChoice;
import io.maskline.standard.AdviceForm;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.AdviceSetting;
import io.maskline.standard.AdviceUse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What was answered so far, and which question is asked now. FX thread only. */
final class AskAnswersViewModel {

    private static final List<AskQuestion> QUESTIONS = List.of(AskQuestion.values());

    private final Map<AskQuestion, ObjectProperty<@Nullable AdviceChoice>> chosen = new EnumMap<>(AskQuestion.class);
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper(this, "answered", 0);
    private Runnable onChange = () -> {};

    AskAnswersViewModel() {
        QUESTIONS.forEach(q -> chosen.put(q, new SimpleObjectProperty<>(this, q.name())));
    }

    void onChange(Runnable action) {
        this.onChange = action;
    }

    /** The answer to a question; null while it is open. */
    ReadOnlyObjectProperty<@Nullable AdviceChoice> chosen(AskQuestion question) {
        return property(question);
    }

    /** Place of the question asked now, 0 to 3. */
    IntegerProperty currentProperty() {
        return current;
    }

    ReadOnlyIntegerProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    AskQuestion current() {
        return QUESTIONS.get(current.get());
    }

    /** Answers the question asked now by the number of an answer and goes on; false when it has no such answer. */
    boolean answer(int number) {
        List<AdviceChoice> answers = current().answers();
        if (number < 1 || number > answers.size()) {
            return false;
        }
        answer(current(), answers.get(number - 1));
        return true;
    }

    void answer(AskQuestion question, AdviceChoice choice) {
        property(question).set(choice);
        current.set(Math.min(QUESTIONS.indexOf(question) + 1, QUESTIONS.size() - 1));
        changed();
    }

    /**
     * Answers the questions named; what is no question or no answer is left open.
     *
     * @param wanted codes of answers by the names of the questions
     */
    void answer(Map<String, List<String>> wanted) {
        for (AskQuestion question : QUESTIONS) {
            List<String> codes = wanted.getOrDefault(question.name().toLowerCase(Locale.ROOT), List.of());
            question.answers().stream().filter(a -> codes.contains(a.code())).findFirst().ifPresent(a -> answer(question, a));
        }
    }

    /** Goes back to the question before; the answers stay until others are given. */
    void back() {
        current.set(Math.max(0, current.get() - 1));
    }

    void clear() {
        chosen.values().forEach(c -> c.set(null));
        current.set(0);
        changed();
    }

    /** The whole question; empty until all four are answered. */
    Optional<AdviceQuestion> question(LocalDate day) {
        if (answered.get() < QUESTIONS.size()) {
            return Optional.empty();
        }
        return Optional.of(new AdviceQuestion(
                (AdviceUse) of(AskQuestion.USE),
                (AdviceSetting) of(AskQuestion.SETTING),
                (AdviceForm) of(AskQuestion.FORM),
                of(AskQuestion.REGISTRATION) != AskRegistration.NO,
                day));
    }

    private AdviceChoice of(AskQuestion question) {
        AdviceChoice choice = property(question).get();
        if (choice == null) {
            throw new IllegalStateException(question + " is open");
        }
        return choice;
    }

    private ObjectProperty<@Nullable AdviceChoice> property(AskQuestion question) {
        ObjectProperty<@Nullable AdviceChoice> property = chosen.get(question);
        if (property == null) {
            throw new IllegalStateException(question.name());
        }
        return property;
    }

    private void changed() {
        answered.set((int) chosen.values().stream().filter(c -> c.get() != null).count());
        onChange.run();
    }
}
