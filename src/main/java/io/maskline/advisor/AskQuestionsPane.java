package io.maskline.advisor;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.AdviceChoice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left side of a call: who asks, the day of sampling, and the four questions as tiles. */
final class AskQuestionsPane extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final UiContext ui;
    private final AskViewModel model;
    private final Map<AskQuestion, VBox> groups = new EnumMap<>(AskQuestion.class);
    private final PickField<Enterprise> firm;

    AskQuestionsPane(UiContext ui, AskViewModel model, Subscriptions subscriptions) {
        this.ui = ui;
        this.model = model;
        this.firm = new PickField<>("askFirmField", "advisor.field.firm", ui, model::searchFirms, Enterprise::shortName, model.firm);
        FormPane form = new FormPane("askForm", ui)
                .withoutActions()
                .node(firm)
                .field(FormField.<Line>choice("askLineField", "advisor.field.line", model.line, model.lines, l -> ui.text("advisor.line", l.lineNo())))
                .field(FormField.text("askerField", "advisor.field.asker", model.asker))
                .field(FormField.day("sampleDate", "advisor.field.day", model.day));
        VBox body = new VBox(form);
        body.getStyleClass().add("ask-questions");
        for (AskQuestion question : AskQuestion.values()) {
            VBox group = group(question, subscriptions);
            groups.put(question, group);
            body.getChildren().add(group);
        }
        Label keys = new Label(ui.text("advisor.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().addAll("ml-muted", "ask-keys");
        body.getChildren().add(keys);
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("ask-left");
        setFocusTraversable(false);
        subscriptions.follow(model.answers.currentProperty(), _ -> mark());
    }

    private VBox group(AskQuestion question, Subscriptions subscriptions) {
        Label number = new Label(Integer.toString(question.ordinal() + 1));
        number.getStyleClass().add("ask-number");
        Label title = new Label(ui.text(question.labelKey()));
        title.getStyleClass().add("ml-strong");
        HBox head = new HBox(number, title);
        head.getStyleClass().add("ask-question-head");
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("ask-tiles");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            tiles.getColumnConstraints().add(half);
        }
        for (int i = 0; i < question.answers().size(); i++) {
            tiles.add(tile(question, question.answers().get(i), i + 1, subscriptions), i % 2, i / 2);
        }
        VBox group = new VBox(head, tiles);
        group.setId(question.id());
        group.getStyleClass().add("ask-question");
        group.setFocusTraversable(true);
        group.setAccessibleText(ui.text(question.labelKey()));
        group.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.answers.currentProperty().set(question.ordinal());
            }
        });
        return group;
    }

    private ToggleButton tile(AskQuestion question, AdviceChoice choice, int key, Subscriptions subscriptions) {
        Label words = new Label(ui.text(choice.labelKey()));
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(Integer.toString(key));
        hint.getStyleClass().add("ask-key");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        HBox graphic = new HBox(words, gap, hint);
        graphic.getStyleClass().add("ask-tile-words");
        ToggleButton tile = new ToggleButton(null, graphic);
        tile.setId(question.id() + "_" + choice.code());
        tile.setAccessibleText(ui.text(choice.labelKey()));
        tile.getStyleClass().add("ask-tile");
        tile.setFocusTraversable(false);
        tile.setMaxWidth(Double.MAX_VALUE);
        graphic.prefWidthProperty().bind(tile.widthProperty().subtract(22));
        tile.setOnAction(_ -> {
            model.answers.answer(question, choice);
            tile.setSelected(true);
            focusCurrent();
        });
        subscriptions.follow(model.answers.chosen(question), now -> tile.setSelected(choice.equals(now)));
        return tile;
    }

    private void mark() {
        groups.forEach((question, group) -> group.pseudoClassStateChanged(CURRENT, question == model.answers.current()));
    }

    /** Takes the focus to the question asked now. */
    void focusCurrent() {
        Objects.requireNonNull(groups.get(model.answers.current())).requestFocus();
    }

    void focusFirm() {
        firm.focusText();
    }
}
