package io.maskline.advisor;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** 问答: four questions on the phone, answered by keys; what applies, what is tested, and where. */
final class AskPart implements Part {

    static final String ID = "ask";

    private final AskViewModel model;
    private final AskOutcomeViewModel outcome;
    private final HBox bar = new HBox();
    private final HBox body;
    private final AskQuestionsPane questions;
    private final AskAnswerPane answer;
    private final List<Node> actions;
    private final Subscriptions subscriptions = new Subscriptions();

    AskPart(UiContext ui, AskViewModel model, AskOutcomeViewModel outcome) {
        this.model = model;
        this.outcome = outcome;
        this.questions = new AskQuestionsPane(ui, model, subscriptions);
        this.answer = new AskAnswerPane(ui, model, subscriptions);
        this.body = new HBox(questions, answer);
        HBox.setHgrow(answer, Priority.ALWAYS);
        body.getStyleClass().add("ask");
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label hint = new Label(ui.text("advisor.hint"));
        hint.getStyleClass().add("ml-muted");
        bar.getStyleClass().add("ml-filter-bar");
        bar.getChildren().add(hint);
        Button again = button("askAgainButton", ui.text("advisor.action.again"), "fth-rotate-ccw", this::restart);
        Button print = button("printAnswerButton", ui.text("advisor.action.print"), "fth-printer", outcome::print);
        Button request = button("makeRequestButton", ui.text("advisor.action.request"), "fth-activity", this::request);
        request.getStyleClass().add("accent");
        actions = List.of(again, print, request);
        subscriptions.follow(model.adviceProperty(), found -> print.setDisable(found == null));
        subscriptions.follow(model.answerProperty(), found -> request.setDisable(found == null));
    }

    private static Button button(String id, String words, String icon, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Digits and Backspace answer only where nothing is typed: a text field, and the input method in it, keeps its keys. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            request();
        } else if (!typing() && !event.isShortcutDown() && !event.isAltDown()) {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                model.answers.back();
                questions.focusCurrent();
            } else if (event.getCode().isDigitKey() && model.answers.answer(digit(event.getCode()))) {
                event.consume();
                questions.focusCurrent();
            }
        }
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    private boolean typing() {
        return body.getScene() != null && body.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void request() {
        outcome.request(answer.lab());
    }

    private void restart() {
        model.restart();
        questions.focusCurrent();
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public StatusLine status() {
        return model.status();
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return actions;
    }

    @Override
    public void focus() {
        questions.focusCurrent();
    }

    /** Answers what a target names: {@code standard/ask?use=civil&setting=everyday&form=flat&registration=no}. */
    @Override
    public void filter(Map<String, List<String>> wanted) {
        model.answers.answer(wanted);
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case PRINT -> done(outcome::print);
            case NEW -> done(this::restart);
            case FIND -> done(questions::focusFirm);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
        answer.close();
        model.close();
    }
}
