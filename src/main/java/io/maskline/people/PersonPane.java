package io.maskline.people;

import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.HistoryEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The pane of one person: form, state of the secret, history. */
final class PersonPane implements RecordPane<Person> {

    private static final String FORM = "personFormTab";

    /** Has a second person sign in over {@code host}. */
    @FunctionalInterface
    interface SignIn {
        void ask(StackPane host, SignInRequest request, Consumer<Actor> done);
    }

    private final UiContext ui;
    private final PersonEditViewModel model;
    private final HistoryViewModel history;
    private final SignIn signIn;
    private final Label secret = new Label();
    private final Button clear = new Button();
    private final FormPane form;
    private final StackPane host;
    private final DetailPane pane;
    private Consumer<Person> onSaved = _ -> {};

    PersonPane(UiContext ui, PersonEditViewModel model, HistoryViewModel history, SignIn signIn) {
        this.ui = ui;
        this.model = model;
        this.history = history;
        this.signIn = signIn;
        this.form = form();
        this.host = new StackPane(form);
        this.pane = new DetailPane("personPane", ui.messages())
                .tab(FORM, ui.text("people.tab.form"), () -> host)
                .tab("personHistoryTab", ui.text("people.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.personProperty().subscribe(this::head);
    }

    private FormPane form() {
        secret.setId("secretStateLabel");
        clear.setId("clearSecretButton");
        clear.setText(ui.text("people.secret.clear"));
        clear.setMinWidth(Button.USE_PREF_SIZE);
        clear.setOnAction(_ -> clear());
        HBox secretRow = new HBox(secret, clear);
        secretRow.getStyleClass().add("ml-button-row");
        FormPane made = new FormPane("personForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), this::words, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.text("personNameField", "people.field.name", model.name).mustFill().says(model.message("name")))
                .field(FormField.text("personDepartmentField", "people.field.department", model.department));
        for (Duty duty : Duty.values()) {
            FormField box = FormField.check("duty" + duty.ordinal() + "Box", duty.labelKey(), model.duty(duty));
            made.field(duty == Duty.LEADER ? box.says(model.message("duties")) : box);
        }
        return made.field(FormField.check("personActiveBox", "people.field.active", model.active))
                .field(FormField.area("personRemarkArea", "people.field.remark", model.remark, 2))
                .node(secretRow)
                .onSave(() -> model.save(this::saved))
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private void clear() {
        Person person = model.personProperty().get();
        if (person != null) {
            SignInRequest request = new SignInRequest(
                    ui.text("people.secret.sign", person.name()), "people.secret.clear", Set.of(Duty.LEADER),
                    List.of(new SignInRequest.Excluded(person.name(), ui.text("people.secret.own"))));
            signIn.ask(host, request, model::clearSecret);
        }
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("personHistory", history, ui.messages(), this::historyWords));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private HistoryView.ValueText historyWords(HistoryEntry.FieldChange change) {
        return text -> words(change.field(), text);
    }

    /** What a field holds, in words; a secret is never shown. */
    private String words(String field, String text) {
        return switch (field) {
            case PersonStore.SECRET -> ui.text("people.secret.set");
            case "duties" -> Arrays.stream(Duty.values()).filter(Duty.of(text)::contains).map(d -> ui.text(d.labelKey())).collect(Collectors.joining(ui.text("people.and")));
            case "active" -> ui.text(Boolean.parseBoolean(text) ? "people.active" : "people.left");
            default -> text;
        };
    }

    private void head(@Nullable Person person) {
        boolean set = person != null && person.hasSecret();
        secret.setText(ui.text(set ? "people.secret.is-set" : "people.secret.is-not"));
        clear.setVisible(set);
        clear.setManaged(set);
        if (person == null) {
            pane.show(ui.text("people.new"), "");
        } else {
            pane.show(person.name(), person.department());
            history.show(person.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Person> action) {
        this.onSaved = action;
    }

    @Override
    public @Nullable UUID shownKey() {
        Person person = model.personProperty().get();
        return person == null ? null : person.id();
    }

    void startNew() {
        model.show(null);
        focus();
    }

    void discard() {
        model.discard();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(Person person) {
        if (!model.state().dirty() && !person.equals(model.personProperty().get())) {
            model.show(person);
        }
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(Person person) {
        onSaved.accept(person);
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
