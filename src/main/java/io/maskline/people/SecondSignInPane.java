package io.maskline.people;

import io.maskline.people.SecondSignInViewModel.Choice;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A second person signs over the open form: choose who, type the secret, sign. It covers the node it is laid over until it
 * is signed or left; Esc leaves it and nothing has happened.
 */
public final class SecondSignInPane extends VBox {

    private final UiContext ui;
    private final SecondSignInViewModel model;
    private final Consumer<Actor> signed;
    private final Runnable left;
    private final VBox persons = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox fields = new VBox();
    private final Timeline countDown = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    private SecondSignInPane(UiContext ui, SecondSignInViewModel model, Consumer<Actor> signed, Runnable left) {
        this.ui = ui;
        this.model = model;
        this.signed = signed;
        this.left = left;
        setId("secondSignIn");
        getStyleClass().add("ml-sign-in");
        Label title = new Label(model.request().title());
        title.setId("signInTitle");
        title.getStyleClass().add("ml-strong");
        title.setWrapText(true);
        Label hint = new Label(ui.text("people.sign.hint"));
        hint.getStyleClass().add("ml-muted");
        hint.setWrapText(true);
        Label nobody = new Label();
        nobody.setId("signInNobody");
        nobody.getStyleClass().addAll("ml-field-note", "role-danger");
        nobody.setWrapText(true);
        nobody.textProperty().bind(model.nobody);
        nobody.visibleProperty().bind(model.nobody.isNotEmpty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        persons.setId("signInPersons");
        persons.getStyleClass().add("ml-sign-in-persons");
        VBox head = new VBox(title, hint, nobody, persons);
        head.getStyleClass().add("ml-form-body");
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().addAll(head, fields);
        model.choices().addListener((ListChangeListener<Choice>) _ -> list());
        model.firstProperty().subscribe(this::form);
        model.pauseProperty().subscribe(_ -> count());
        countDown.setCycleCount(Timeline.INDEFINITE);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                leave();
            }
        });
        model.load();
    }

    /**
     * Lays the sign-in over {@code host}.
     *
     * @param done told who signed, after the pane has gone
     */
    public static void over(StackPane host, UiContext ui, People people, SignInRequest request, Consumer<Actor> done) {
        Node opener = host.getScene() == null ? null : host.getScene().getFocusOwner();
        SecondSignInPane[] pane = new SecondSignInPane[1];
        Runnable away = () -> {
            pane[0].countDown.stop();
            host.getChildren().remove(pane[0]);
        };
        pane[0] = new SecondSignInPane(ui, new SecondSignInViewModel(ui, people, request), actor -> {
            away.run();
            done.accept(actor);
        }, () -> {
            away.run();
            focus(opener);
        });
        host.getChildren().add(pane[0]);
        host.applyCss();
        host.layout();
        pane[0].focusFirst();
    }

    private static void focus(@Nullable Node opener) {
        if (opener != null) {
            opener.requestFocus();
        }
    }

    /** The persons are there at once or come a moment later; the first field waits for them. */
    private void focusFirst() {
        persons.getChildren().stream().filter(n -> !n.isDisabled()).findFirst().ifPresentOrElse(Node::requestFocus, this::requestFocus);
        if (model.chosen.get() != null) {
            fields.getChildren().stream().findFirst().ifPresent(n -> ((FormPane) n).focusFirst());
        }
    }

    private void list() {
        group.getToggles().clear();
        persons.getChildren().setAll(model.choices().stream().map(this::person).toList());
        focusFirst();
    }

    private RadioButton person(Choice choice) {
        String reason = choice.reason();
        String who = choice.department().isBlank() ? choice.name() : ui.text("people.sign.person", choice.name(), choice.department());
        RadioButton button = new RadioButton(reason == null ? who : ui.text("people.sign.excluded", who, reason));
        button.setId("signInPerson" + model.choices().indexOf(choice));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setDisable(!choice.open());
        button.setSelected(choice.person() != null && choice.person().equals(model.chosen.get()));
        button.setOnAction(_ -> model.chosen.set(choice.person()));
        return button;
    }

    private void form(boolean first) {
        FormPane form = new FormPane("signInForm", ui)
                .field(FormField.secret("secretField", first ? "people.sign.field.first" : "people.sign.field.secret", model.secret).mustFill().says(model.message));
        if (first) {
            form.field(FormField.secret("secretAgainField", "people.sign.field.again", model.again).mustFill().says(model.againMessage));
        }
        form.onSave(() -> model.sign(signed)).onDiscard(this::leave).verbs(model.request().verbKey(), "people.sign.leave").busy(model.busy);
        VBox.setVgrow(form, Priority.ALWAYS);
        fields.getChildren().setAll(form);
    }

    private void tick() {
        model.tick();
        count();
    }

    private void count() {
        long seconds = model.pauseProperty().get();
        if (seconds > 0) {
            Person person = model.chosen.get();
            model.message.set(FieldMessage.error(ui.text("people.sign.wrong", person == null ? "" : person.name(), seconds)));
            countDown.play();
        } else {
            if (countDown.getStatus() == Timeline.Status.RUNNING) {
                model.message.set(null);
            }
            countDown.stop();
        }
    }

    private void leave() {
        left.run();
    }
}
