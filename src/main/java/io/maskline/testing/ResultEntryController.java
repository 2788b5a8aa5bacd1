package io.maskline.testing;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Limit;
import io.maskline.standard.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One request: its head, and the grid of items and specimens in which values are typed. */
final class ResultEntryController {

    private final ResultEntryViewModel model;
    private final UiContext ui;
    private final VerdictWords words;
    private final Node history;
    private final List<List<SpecimenCell>> cells = new ArrayList<>();

    @FXML private Label numberLabel;
    @FXML private Label firmLabel;
    @FXML private HBox chipRow;
    @FXML private Label dueLabel;
    @FXML private FlowPane factsPane;
    @FXML private TabPane testTabs;
    @FXML private Tab resultTab;
    @FXML private Tab testHistoryTab;
    @FXML private GridPane resultTable;
    @FXML private Label ruleLabel;
    @FXML private HBox conclusionBar;
    @FXML private Label conclusionLabel;
    @FXML private HBox reasonBar;
    @FXML private TextField reasonField;
    @FXML private Label entryMessageLabel;
    @FXML private TextField reportNumberField;
    @FXML private TextField validUntilField;
    @FXML private Button rejectSampleButton;
    @FXML private Button nextStageButton;
    @FXML private Button saveDraftButton;
    @FXML private Button submitVerdictButton;

    ResultEntryController(ResultEntryViewModel model, UiContext ui, Node history) {
        this.model = model;
        this.ui = ui;
        this.words = new VerdictWords(ui.messages());
        this.history = history;
    }

    @FXML
    private void initialize() {
        testHistoryTab.setContent(history);
        entryMessageLabel.textProperty().bind(model.messageProperty());
        reportNumberField.textProperty().bindBidirectional(model.reportNumberProperty());
        validUntilField.textProperty().bindBidirectional(model.validUntilProperty());
        saveDraftButton.disableProperty().bind(model.state().dirtyProperty().not().or(model.state().busyProperty()));
        submitVerdictButton.disableProperty().bind(model.state().busyProperty());
        model.outcomeProperty().subscribe(this::conclude);
        model.rowProperty().subscribe(this::show);
        resultTable.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        reasonField.setOnAction(_ -> reject());
        hideReason();
    }

    private void show(@Nullable TestingRow row) {
        cells.clear();
        resultTable.getChildren().clear();
        resultTable.getColumnConstraints().clear();
        hideReason();
        if (row != null) {
            head(row);
            table();
            conclude();
            actions(row);
        }
    }

    private void head(TestingRow row) {
        TestingRequest request = row.request();
        numberLabel.setText(request.number());
        firmLabel.setText(row.lineNo() == null ? row.firm() : ui.text("testing.who", row.firm(), row.lineNo()));
        chipRow.getChildren().setAll(Chips.status(StageMarks.of(row), ui.text(request.stage().labelKey())));
        if (request.assignment().freeOfCharge()) {
            chipRow.getChildren().add(Chips.tag(ui.text("testing.field.free"), Hint.NONE));
        }
        dueLabel.setText(request.assignment().dueOn() == null ? "" : ui.text("testing.due", request.assignment().dueOn().toString()));
        factsPane.getChildren().setAll(
                fact("testing.field.standard", request.subject().standardCode()),
                fact("testing.field.grade", request.subject().grade()),
                fact("testing.field.product", request.subject().product()),
                fact("testing.field.lab", row.lab()),
                fact("testing.field.requested-on", request.dates().requestedOn().toString()),
                fact("testing.field.sampled-on", request.dates().sampledOn() == null ? null : request.dates().sampledOn().toString()),
                fact("testing.field.reported-on", request.dates().reportedOn() == null ? null : request.dates().reportedOn().toString()),
                fact("testing.field.valid-until", request.report().validUntil() == null ? null : request.report().validUntil().toString()),
                fact("testing.field.setback-text", request.setback() == null ? null : request.setback().text()),
                fact("testing.field.remark", request.remark()));
        factsPane.getChildren().removeIf(n -> !n.isVisible());
    }

    private HBox fact(String labelKey, @Nullable String value) {
        Label name = new Label(ui.text(labelKey));
        name.getStyleClass().add("ml-muted");
        HBox fact = new HBox(name, new Label(value));
        fact.getStyleClass().add("ml-fact");
        fact.setVisible(value != null && !value.isBlank());
        return fact;
    }

    private void table() {
        int most = model.entries().stream().mapToInt(ResultEntryViewModel.ItemEntry::specimens).max().orElse(0);
        columns(most);
        put(header(ui.text("testing.field.item"), false), 0, 0);
        for (int i = 1; i <= most; i++) {
            put(header(ui.text("testing.specimen", i), true), i, 0);
        }
        put(header(ui.text("testing.mean"), true), most + 1, 0);
        put(header(ui.text("testing.field.limit"), false), most + 2, 0);
        put(header(ui.text("testing.field.condition"), false), most + 3, 0);
        put(header(ui.text("testing.verdict"), false), most + 4, 0);
        for (int r = 0; r < model.entries().size(); r++) {
            row(model.entries().get(r), r + 1, most);
        }
        ruleLabel.setText(words.rules(model.entries().stream().map(e -> e.stored().limit()).toList()));
    }

    private void columns(int most) {
        column(10, Priority.NEVER);
        for (int i = 0; i <= most; i++) {
            column(5.2, Priority.NEVER);
        }
        column(6, Priority.NEVER);
        column(9, Priority.SOMETIMES);
        column(11, Priority.ALWAYS);
    }

    private void column(double em, Priority grow) {
        double width = em * ruleLabel.getFont().getSize();
        ColumnConstraints c = new ColumnConstraints(width, width, Double.MAX_VALUE);
        c.setHgrow(grow);
        c.setFillWidth(true);
        resultTable.getColumnConstraints().add(c);
    }

    private void row(ResultEntryViewModel.ItemEntry entry, int y, int most) {
        Limit limit = entry.stored().limit();
        put(cell(words.item(limit), "ml-entry-item"), 0, y);
        List<SpecimenCell> row = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (i < entry.specimens()) {
                String name = words.name(limit) + " " + ui.text("testing.specimen", i + 1);
                SpecimenCell cell = new SpecimenCell("resultTable_" + limit.item() + "_" + (i + 1), entry, i, model.open(), name);
                row.add(cell);
                put(cell, i + 1, y);
            } else {
                put(cell("", "ml-entry-blank"), i + 1, y);
            }
        }
        cells.add(row);
        Label mean = cell("", "ml-num");
        Label verdict = cell("", "ml-entry-verdict");
        StatusGlyph glyph = new StatusGlyph();
        verdict.setGraphic(glyph);
        put(mean, most + 1, y);
        put(cell(words.limit(limit), "ml-strong"), most + 2, y);
        put(cell(limit.condition() == null ? "" : limit.condition(), "ml-muted"), most + 3, y);
        put(verdict, most + 4, y);
        entry.verdictProperty().subscribe(now -> judged(now, mean, verdict, glyph));
    }

    private void judged(Verdict now, Label mean, Label verdict, StatusGlyph glyph) {
        mean.setText(words.mean(now));
        verdict.setText(words.verdict(now));
        verdict.getStyleClass().remove("ml-fail");
        if (now.outcome() == Verdict.Outcome.FAIL) {
            verdict.getStyleClass().add("ml-fail");
        }
        glyph.show(StageMarks.of(now.outcome()));
        conclude();
    }

    private void conclude() {
        List<Verdict> verdicts = model.entries().stream().map(e -> e.verdictProperty().get()).toList();
        conclusionLabel.setText(words.conclusion(model.outcomeProperty().get(), verdicts));
        conclusionLabel.setGraphic(new StatusGlyph(StageMarks.of(model.outcomeProperty().get())));
        conclusionBar.getStyleClass().removeIf(c -> c.startsWith("role-"));
        conclusionBar.getStyleClass().add(switch (model.outcomeProperty().get()) {
            case PASS -> "role-success";
            case FAIL -> "role-danger";
            case UNDETERMINED -> "role-muted";
        });
    }

    private void actions(TestingRow row) {
        boolean open = model.open();
        Optional<TestingStage> next = row.request().stage().next();
        nextStageButton.setVisible(next.isPresent());
        nextStageButton.setManaged(next.isPresent());
        next.ifPresent(stage -> nextStageButton.setText(ui.text("testing.action.next", ui.text(stage.labelKey()))));
        List.of(rejectSampleButton, submitVerdictButton).forEach(r -> visible(r, open));
        List.of(saveDraftButton, reportNumberField, validUntilField).forEach(r -> visible(r, open || model.reported()));
    }

    private static void visible(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    private void put(Node node, int column, int row) {
        GridPane.setHgrow(node, Priority.ALWAYS);
        resultTable.add(node, column, row);
        if (node instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }

    private static Label header(String text, boolean number) {
        Label label = cell(text, "ml-entry-head");
        GridPane.setHalignment(label, number ? HPos.RIGHT : HPos.LEFT);
        if (number) {
            label.getStyleClass().add("ml-num");
        }
        return label;
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("ml-entry-cell", style);
        return label;
    }

    /** Enter and ↓ go down, at the end to the top of the next specimen; ↑ goes up; ← → leave a text at its ends; Esc takes back. */
    private void pressed(KeyEvent event) {
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                SpecimenCell cell = cells.get(r).get(c);
                if (cell.text().isFocused()) {
                    pressed(event, cell, r, c);
                    return;
                }
            }
        }
    }

    private void pressed(KeyEvent event, SpecimenCell cell, int r, int c) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TextField text = cell.text();
        boolean whole = text.getSelection().getLength() == text.getLength();
        switch (event.getCode()) {
            case ENTER -> go(event, r + 1 < cells.size() ? r + 1 : 0, r + 1 < cells.size() ? c : c + 1);
            case DOWN -> go(event, r + 1, c);
            case UP -> go(event, r - 1, c);
            case RIGHT -> {
                if (whole || text.getCaretPosition() == text.getLength()) {
                    go(event, r, c + 1);
                }
            }
            case LEFT -> {
                if (whole || text.getCaretPosition() == 0) {
                    go(event, r, c - 1);
                }
            }
            case ESCAPE -> {
                cell.takeBack();
                event.consume();
            }
            default -> { }
        }
    }

    private void go(KeyEvent event, int r, int c) {
        event.consume();
        if (r >= 0 && r < cells.size() && c >= 0 && c < cells.get(r).size()) {
            cells.get(r).get(c).text().requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            submitVerdictButton.requestFocus();
        }
    }

    /** Focuses the first empty cell, or the first one. */
    void focusFirst() {
        testTabs.getSelectionModel().select(resultTab);
        cells.stream().flatMap(List::stream).filter(c -> c.text().getText().isEmpty()).findFirst()
                .or(() -> cells.stream().flatMap(List::stream).findFirst())
                .ifPresent(c -> c.text().requestFocus());
    }

    /** Asks before what is typed is left. */
    LeaveQuestion leaving() {
        return new LeaveQuestion(ui.dialogs(), model.state(), model::saveDraft, model::discard);
    }

    @FXML
    void saveDraft() {
        model.saveDraft(() -> {});
    }

    @FXML
    void submit() {
        model.submit();
    }

    @FXML
    private void nextStage() {
        TestingRow row = model.rowProperty().get();
        if (row != null) {
            row.request().stage().next().ifPresent(stage -> model.move(stage, ""));
        }
    }

    @FXML
    private void askReason() {
        reasonBar.setVisible(true);
        reasonBar.setManaged(true);
        reasonField.requestFocus();
    }

    @FXML
    private void hideReason() {
        reasonField.clear();
        reasonBar.setVisible(false);
        reasonBar.setManaged(false);
    }

    @FXML
    private void reject() {
        model.move(TestingStage.RETURNED, reasonField.getText());
    }
}
