package io.maskline.testing;

import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.Verdict.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What is tested once more (复测), and what the firm changed before. FX thread only. */
final class RetestViewModel {

    private final UiContext ui;
    private final TestingRequests requests;
    private final VerdictWords words;
    private final SmallForm form;
    final StringProperty remedy;
    private List<Choice> choices = List.of();
    private @Nullable TestingRow row;

    RetestViewModel(UiContext ui, TestingRequests requests) {
        this.ui = ui;
        this.requests = requests;
        this.words = new VerdictWords(ui.messages());
        this.form = new SmallForm(ui, "items", "remark");
        this.remedy = form.text("testing.field.remedy");
    }

    /** @param words the item with its verdict */
    record Choice(String code, String words, BooleanProperty chosen) {}

    EditState state() {
        return form.state();
    }

    ObservableValue<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    List<Choice> choices() {
        return choices;
    }

    /** The failed items are chosen at first. */
    void start(TestingRow of) {
        row = of;
        form.clear();
        remedy.set("");
        choices = of.items().stream().map(this::choice).toList();
    }

    private Choice choice(TestedItem item) {
        String said = ui.text("testing.retest.item", words.name(item.item().limit()), words.verdict(item.verdict()));
        return new Choice(item.item().limit().item(), said, new SimpleBooleanProperty(item.verdict().outcome() == Outcome.FAIL));
    }

    void save(Consumer<TestingRow> done) {
        TestingRow of = row;
        if (of != null) {
            Actor actor = ui.session().actor();
            Set<String> wanted = choices.stream().filter(c -> c.chosen().get()).map(Choice::code).collect(Collectors.toUnmodifiableSet());
            form.save(() -> SmallForm.orNull(remedy.get()), changed -> requests.retest(of.request().id(), wanted, changed, actor), done);
        }
    }
}
