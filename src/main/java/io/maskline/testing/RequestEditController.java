package io.maskline.testing;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Standard;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form of a new request: firm, line, standard, grade, items, lab. */
final class RequestEditController {

    private final RequestEditViewModel model;
    private final UiContext ui;
    private final VerdictWords words;
    private final FlowPane itemPane = new FlowPane();
    private Runnable onCancel = () -> {};
    private final PickField<Enterprise> firmField;
    private final FormPane form;

    @FXML private Label requestMessageLabel;
    @FXML private StackPane formPlace;

    RequestEditController(RequestEditViewModel model, UiContext ui) {
        this.model = model;
        this.ui = ui;
        this.words = new VerdictWords(ui.messages());
        this.form = new FormPane("requestForm", ui);
        this.firmField = new PickField<>(
                "requestFirmField", "testing.field.firm", ui, model::searchFirms, RequestEditController::firmWords, model.firm);
    }

    @FXML
    private void initialize() {
        requestMessageLabel.textProperty().bind(model.message);
        requestMessageLabel.managedProperty().bind(model.message.isNotEmpty());
        firmField.says(model.says("firm"));
        firmField.onPicked(() -> form.focusField("requestLineCombo"));
        itemPane.setId("requestItems");
        itemPane.getStyleClass().add("ml-check-list");
        itemPane.addEventFilter(KeyEvent.KEY_PRESSED, this::ticking);
        model.items.subscribe(this::drawItems);
        drawItems();
        form.node(firmField)
                .field(FormField.<Line>choice("requestLineCombo", "testing.field.line", model.line, model.lines, this::lineWords))
                .field(FormField.text("requestProductField", "testing.field.product", model.product).mustFill().says(model.says("product")))
                .field(FormField.<Standard>choice("requestStandardCombo", "testing.field.standard", model.standard, model.standards,
                        s -> s.code() + " " + s.title()).mustFill())
                .field(FormField.<String>choice("requestGradeCombo", "testing.field.grade", model.grade, model.grades, g -> g))
                .node(labelled(itemPane))
                .field(FormField.day("requestSampledDate", "testing.field.sampled-on", model.sampledOn))
                .field(FormField.<LabOfferViewModel.Offer>choice("requestLabCombo", "testing.field.lab", model.labs().chosen, model.labs().offers, LabOfferViewModel.Offer::words))
                .field(FormField.check("requestFreeCheck", "testing.field.free", model.free))
                .field(FormField.day("requestDueDate", "testing.field.due-on", model.dueOn).says(model.says("dueOn")))
                .field(FormField.<Priority.Level>choice("requestPriorityCombo", "testing.field.priority", model.priority,
                        List.of(Priority.Level.ORDINARY, Priority.Level.URGENT, Priority.Level.TOP), l -> ui.text(l.labelKey())))
                .field(FormField.text("requestPriorityReasonField", "testing.field.priority-reason", model.priorityReason)
                        .says(model.says("priorityReason"))
                        .readOnlyWhen(model.priority.map(l -> l == Priority.Level.ORDINARY)))
                .field(FormField.area("requestRemarkArea", "testing.field.remark", model.remark, 2))
                .onSave(() -> model.save(() -> {}))
                .onDiscard(() -> onCancel.run())
                .busy(model.state().busyProperty());
        formPlace.getChildren().setAll(form);
        formPlace.addEventFilter(KeyEvent.KEY_PRESSED, this::fromGradeToItems);
    }

    void onCancel(Runnable action) {
        this.onCancel = action;
    }

    void focusFirst() {
        firmField.focusText();
    }

    /** Asks before the form is left. */
    LeaveQuestion leaving() {
        return new LeaveQuestion(ui.dialogs(), model.state(), model::save, () -> model.start(null));
    }

    void save() {
        form.save();
    }

    private HBox labelled(FlowPane pane) {
        Label label = new Label(ui.text("testing.field.items"));
        label.getStyleClass().addAll("ml-form-label", "required");
        Label note = new Label();
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        note.setWrapText(true);
        model.says("items").subscribe(message -> {
            note.setText(message == null ? "" : message.text());
            note.setManaged(message != null);
        });
        VBox right = new VBox(pane, note);
        right.getStyleClass().add("ml-form-control");
        // The room it asks for follows the room it has; of itself it would ask as if it were 400 wide.
        pane.prefWrapLengthProperty().bind(right.widthProperty());
        HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(label, right);
        row.getStyleClass().add("ml-form-row");
        return row;
    }

    private void drawItems() {
        itemPane.getChildren().setAll(model.items.stream().map(this::check).toList());
        if (model.items.isEmpty()) {
            Label none = new Label(ui.text("testing.new.no-items"));
            none.getStyleClass().add("ml-muted");
            itemPane.getChildren().setAll(none);
        }
    }

    private HBox check(ItemChoiceViewModel choice) {
        String unit = choice.limit().limit().unit();
        String limit = words.limit(choice.limit().limit()) + (unit == null ? "" : " " + unit);
        String variant = choice.limit().variant();
        String name = variant == null
                ? words.name(choice.limit().limit())
                : ui.text("testing.new.item-variant", words.name(choice.limit().limit()), ui.text("standard.variant." + variant));
        String key = choice.limit().limit().judges() ? "testing.new.item" : "testing.new.item-no-verdict";
        CheckBox box = new CheckBox(ui.text(key, name, limit));
        box.setId("requestItem_" + choice.limit().limit().item() + (variant == null ? "" : "_" + variant));
        box.selectedProperty().bindBidirectional(choice.chosen());
        TextField count = new TextField();
        count.setId(box.getId().replace("requestItem_", "requestSpecimens_"));
        count.getStyleClass().add("ml-count-field");
        count.setPrefColumnCount(2);
        count.textProperty().bindBidirectional(choice.specimens());
        count.setEditable(!choice.fixed());
        count.setFocusTraversable(!choice.fixed());
        count.visibleProperty().bind(choice.chosen());
        count.managedProperty().bind(choice.chosen());
        count.setAccessibleText(ui.text("testing.field.specimens") + " " + name);
        count.setTooltip(new Tooltip(ui.text(choice.fixed() ? "testing.new.specimens-fixed" : "testing.field.specimens")));
        HBox item = new HBox(box, count);
        item.getStyleClass().add("ml-item-choice");
        return item;
    }

    /** The items are what comes after the grade, though they are no field of the form. */
    private void fromGradeToItems(KeyEvent event) {
        Node grade = form.lookup("#requestGradeCombo");
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && grade instanceof ComboBox<?> box && box.isFocused() && !box.isShowing()
                && !model.items.isEmpty()) {
            event.consume();
            stops().getFirst().requestFocus();
        }
    }

    /** Ticks and the counts of what is ticked, in their order. */
    private List<Node> stops() {
        return itemPane.getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(item -> ((HBox) item).getChildren().stream())
                .filter(n -> n.isVisible() && n.isFocusTraversable())
                .toList();
    }

    /** Space ticks an item, Enter goes on to its count or the next item, as in the other fields. */
    private void ticking(KeyEvent event) {
        List<Node> stops = stops();
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).isFocused() && event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                if (i + 1 < stops.size()) {
                    stops.get(i + 1).requestFocus();
                } else {
                    form.focusField("requestSampledDate");
                }
                return;
            }
        }
    }

    private String lineWords(Line line) {
        return line.product() == null ? ui.text("testing.line", line.lineNo()) : ui.text("testing.line-product", line.lineNo(), line.product());
    }

    private static String firmWords(Enterprise firm) {
        return firm.name();
    }
}
