package io.maskline.advisor;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Variant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The right side of a call: the standards as cards, what must not be said, the items with their limits, and the labs. */
final class AskAnswerPane extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UiContext ui;
    private final AskViewModel model;
    private final FlowPane cards = new FlowPane();
    private final Label tableHead = new Label();
    private final HBox switches = new HBox();
    private final Label specimens = new Label();
    private final MlTable<LimitLine> limits;
    private final MlTable<LabLine> labs;
    private final VBox found;
    private @Nullable Subscription gradeChoice;

    AskAnswerPane(UiContext ui, AskViewModel model, Subscriptions subscriptions) {
        this.ui = ui;
        this.model = model;
        limits = new MlTable<>(AskColumns.limits(), ui);
        labs = new MlTable<>(AskColumns.labs(), ui);
        cards.setId("standardCards");
        cards.getStyleClass().add("ask-cards");
        tableHead.getStyleClass().add("ml-strong");
        tableHead.setMinWidth(Region.USE_PREF_SIZE);
        switches.getStyleClass().add("ml-button-row");
        specimens.setId("specimenSentence");
        specimens.setWrapText(true);
        specimens.setMinHeight(USE_PREF_SIZE);
        specimens.getStyleClass().addAll("ml-muted", "ask-foot");
        Label labHead = new Label(ui.text("advisor.labs.title"));
        labHead.getStyleClass().add("ml-strong");
        Label labNote = new Label(ui.text("advisor.labs.note"));
        labNote.getStyleClass().add("ml-muted");
        HBox labLine = new HBox(labHead, labNote);
        labLine.getStyleClass().addAll("ml-button-row", "ask-head");
        FlowPane head = new FlowPane(tableHead, switches, compareChoice(subscriptions));
        head.getStyleClass().addAll("ask-switches", "ask-head");
        found = new VBox(head, limits, specimens, labLine, labs);
        VBox.setVgrow(found, Priority.ALWAYS);
        VBox.setVgrow(limits, Priority.ALWAYS);
        limits.getStyleClass().add("ask-limits");
        labs.getStyleClass().add("ask-labs");
        VBox body = new VBox(cards, warning("askNotes", model.notesProperty(), Status.NOTE),
                warning("askComparison", model.comparisonProperty(), Status.FAIL), found);
        body.getStyleClass().add("ask-right");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "ask-scroll");
        subscriptions.follow(model.cardsProperty(), _ -> showCards());
        subscriptions.follow(model.cardProperty(), _ -> showCards());
        subscriptions.follow(model.answerProperty(), this::showAnswer);
    }

    private static Region space() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node warning(String id, ObservableValue<String> words, Status status) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        HBox line = new HBox(new StatusGlyph(status), label);
        HBox.setHgrow(label, Priority.ALWAYS);
        line.getStyleClass().add("ask-warning");
        line.visibleProperty().bind(Bindings.createBooleanBinding(() -> !words.getValue().isEmpty(), words));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node compareChoice(Subscriptions subscriptions) {
        ComboBox<Standard> box = new ComboBox<>(model.others);
        box.setId("compareChoice");
        box.setPromptText(ui.text("advisor.compare.prompt"));
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Standard standard) {
                return standard == null ? "" : standard.code();
            }

            @Override
            public @Nullable Standard fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(model.other);
        subscriptions.add((Subscription) () -> box.valueProperty().unbindBidirectional(model.other));
        return box;
    }

    private void showCards() {
        cards.getChildren().setAll(model.cardsProperty().get().stream().map(this::card).toList());
        cards.setVisible(!cards.getChildren().isEmpty());
        cards.setManaged(cards.isVisible());
    }

    /** Cards that are not open are only read. */
    private Node card(AskCard card) {
        Label code = new Label(card.code());
        code.getStyleClass().add("ml-strong");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label standing = new Label(card.standing());
        standing.getStyleClass().add("ml-muted");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        Label level = Chips.tag(card.level(), Hint.NONE);
        level.setMinWidth(0);
        HBox top = new HBox(new StatusGlyph(card.status()), code, level, space(), standing);
        top.getStyleClass().add("ml-button-row");
        VBox words = new VBox(top, line(card.timing(), "ml-muted"), line(card.reason(), "ask-reason"));
        words.getStyleClass().add("ask-card");
        words.setId("card_" + card.code().replaceAll("[^A-Za-z0-9]+", "_"));
        words.setAccessibleText(card.code() + " " + card.standing());
        if (!card.open()) {
            words.getStyleClass().add("ask-card-off");
            return words;
        }
        AskCard chosen = model.cardProperty().get();
        words.pseudoClassStateChanged(CHOSEN, chosen != null && chosen.code().equals(card.code()));
        words.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        words.setFocusTraversable(true);
        words.setOnMouseClicked(_ -> model.choose(card));
        words.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
                e.consume();
                choose(card);
            }
        });
        return words;
    }

    /** The cards are made anew; the focus stays on the one chosen. */
    private void choose(AskCard card) {
        model.choose(card);
        cards.getChildren().stream().filter(n -> n.getPseudoClassStates().contains(CHOSEN)).findFirst().ifPresent(Node::requestFocus);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void showAnswer(@Nullable Answer answer) {
        found.setVisible(answer != null);
        if (answer == null) {
            limits.setRows(List.of());
            labs.setRows(List.of());
            return;
        }
        tableHead.setText(ui.text("advisor.items.title", answer.offer().standard().code()));
        switches.getChildren().setAll(switches(answer));
        limits.setRows(model.words().limits(answer));
        specimens.setText(model.words().specimens(answer.specimens()));
        labs.setRows(model.words().labs(answer, model.onDay()));
    }

    private List<Node> switches(Answer answer) {
        if (gradeChoice != null) {
            gradeChoice.unsubscribe();
            gradeChoice = null;
        }
        String grade = answer.grade();
        List<Node> made = new ArrayList<>();
        if (grade != null && answer.grades().size() > 1) {
            SegmentedSwitch grades = new SegmentedSwitch("gradeSwitch");
            answer.grades().forEach(g -> grades.segment(g, g));
            grades.choose(grade);
            gradeChoice = grades.chosenProperty().subscribe(model::chooseGrade);
            made.add(grades);
        }
        if (answer.variants().size() > 1) {
            made.add(variants(answer));
        }
        return made;
    }

    private ComboBox<Variant> variants(Answer answer) {
        ComboBox<Variant> box = new ComboBox<>();
        box.setId("variantChoice");
        box.getItems().setAll(answer.variants());
        StandardWords words = new StandardWords(ui.messages());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Variant variant) {
                return variant == null ? "" : words.variant(variant.code());
            }

            @Override
            public @Nullable Variant fromString(String text) {
                return null;
            }
        });
        box.setValue(answer.variant());
        box.setOnAction(_ -> model.chooseVariant(box.getValue()));
        return box;
    }

    /** The lab with the cursor; null while there is none. */
    @Nullable LabAble lab() {
        LabLine line = labs.currentProperty().get();
        return line == null ? null : line.lab();
    }

    void close() {
        limits.close();
        labs.close();
    }
}
