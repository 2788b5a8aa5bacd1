package io.maskline.testing;

import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Verdict;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One request: its head, the results, samples, report and history, and what can be done with it. */
final class RequestController {

    private final RequestsViewModel model;
    private final ResultEntryViewModel entry;
    private final RequestStepsViewModel steps;
    private final UiContext ui;
    private final VerdictWords words;
    private final EarlierTests earlier;
    private final Node history;
    private final RequestHeadPane head;
    private final ResultGridPane grid;
    private final SamplesPane samples;
    private final StepBarPane bar;

    private List<ResultEntryViewModel.ItemEntry> drawn = List.of();
    private List<ResultGridPane.Earlier> drawnBefore = List.of();

    @FXML private VBox requestRoot;
    @FXML private TabPane testTabs;
    @FXML private Tab resultTab;
    @FXML private Tab samplesTab;
    @FXML private Tab reportTab;
    @FXML private Tab testHistoryTab;
    @FXML private Button trialVerdictButton;
    @FXML private StackPane gridPlace;
    @FXML private Label ruleLabel;
    @FXML private HBox conclusionBar;
    @FXML private Label conclusionLabel;
    @FXML private StackPane refusalPlace;
    @FXML private StackPane stepPlace;

    /** @param open takes the box of the chain that was clicked */
    RequestController(RequestsViewModel model, UiContext ui, Node history, Consumer<ChainSteps.Step> open) {
        this.model = model;
        this.entry = model.entry();
        this.steps = model.steps();
        this.ui = ui;
        this.words = new VerdictWords(ui.messages());
        this.earlier = new EarlierTests(ui.messages());
        this.history = history;
        this.head = new RequestHeadPane(ui, open);
        this.bar = new StepBarPane(ui, entry, this::perform, this::saveDraft);
        this.grid = new ResultGridPane(ui, bar::focusSubmit);
        this.samples = new SamplesPane(ui, steps.samples());
    }

    @FXML
    private void initialize() {
        requestRoot.getChildren().addFirst(head);
        requestRoot.getChildren().add(bar);
        gridPlace.getChildren().setAll(grid);
        samplesTab.setContent(samples);
        reportTab.setContent(new ReportPane(ui, entry, steps.report()));
        trialVerdictButton.setOnAction(_ -> perform(RequestStep.TRIAL));
        testHistoryTab.setContent(history);
        entry.outcomeProperty().subscribe(this::conclude);
        entry.rowProperty().subscribe(this::show);
        model.file().fileProperty().subscribe(this::read);
        steps.samples().refusalProperty().subscribe(this::refused);
        closeStep();
    }

    private void show(@Nullable TestingRow row) {
        closeStep();
        if (row != null) {
            bar.show(row, entry.open() || entry.reported());
            shown(trialVerdictButton, RequestStep.TRIAL.obstacle(row) == null);
            conclude();
        }
    }

    private void read(@Nullable RequestFile file) {
        if (file != null) {
            head.show(file);
            steps.samples().show(file);
            samples.show(file);
            steps.report().show(file.row());
            drawGrid(file, earlier.of(file));
            ruleLabel.setText(words.rules(entry.entries().stream().map(e -> e.stored().limit()).toList()));
        }
    }

    /** Only anew when other items or other tests before stand in it: the hand may be typing. */
    private void drawGrid(RequestFile file, List<ResultGridPane.Earlier> before) {
        if (drawn != entry.entries() || !before.equals(drawnBefore)) {
            if (drawn != entry.entries()) {
                entry.entries().forEach(e -> e.verdictProperty().subscribe(this::conclude));
            }
            drawn = entry.entries();
            drawnBefore = before;
            grid.show(earlier.title(file.row()), entry.entries(), entry.open(), before);
        }
    }

    private void conclude() {
        List<Verdict> verdicts = entry.entries().stream().map(e -> e.verdictProperty().get()).toList();
        conclusionLabel.setText(words.conclusion(entry.outcomeProperty().get(), verdicts));
        conclusionLabel.setGraphic(new StatusGlyph(StageMarks.of(entry.outcomeProperty().get())));
        conclusionBar.getStyleClass().removeIf(c -> c.startsWith("role-"));
        conclusionBar.getStyleClass().add(switch (entry.outcomeProperty().get()) {
            case PASS -> "role-success";
            case FAIL -> "role-danger";
            case UNDETERMINED -> "role-muted";
        });
    }

    /** Too few samples: the sentence, and the return at once. */
    private void refused(@Nullable String sentence) {
        if (sentence == null) {
            refusalPlace.getChildren().clear();
        } else {
            refusalPlace.getChildren().setAll(new MessageBar(Status.TO_DECIDE, sentence)
                    .action("giveBackNowButton", ui.text("testing.do.give-back"), () -> giveBack(true)));
        }
        shown(refusalPlace, sentence != null);
    }

    /** Values typed are stored before anything else happens to the request. */
    private void perform(RequestStep step) {
        if (step != RequestStep.SUBMIT && entry.open() && entry.state().dirty()) {
            entry.saveDraft(() -> start(step));
        } else {
            start(step);
        }
    }

    private void start(RequestStep step) {
        TestingRow row = entry.rowProperty().get();
        if (row == null || step.obstacle(row) != null) {
            return;
        }
        switch (step) {
            case ACCEPT -> steps.move(TestingStage.ACCEPTED);
            case CLOSE -> steps.move(TestingStage.CLOSED);
            case SUBMIT -> entry.submit();
            case SEND, RESEND -> withSamples(TestingStage.SENT);
            case RECEIVE -> withSamples(TestingStage.RECEIVED);
            case GIVE_BACK -> giveBack(steps.samples().refusalProperty().get() != null);
            case WITHDRAW -> {
                steps.withdraw();
                openStep(new StopPane(ui, steps.stop(), false, steps::moved, this::closeStep));
            }
            case RETEST -> {
                steps.startRetest();
                openStep(new RetestPane(ui, steps.retest(), steps::retested, this::closeStep));
            }
            case ASSIGN -> {
                steps.startAssigning();
                openStep(new AssignPane(ui, steps.assign(), steps::assigned, this::closeStep));
            }
            case SPLIT -> {
                steps.startSplitting();
                openStep(new SplitPane(ui, steps.split(), steps::divided, this::closeStep));
            }
            case PRINT -> steps.print();
            case TRIAL -> {
                steps.startTrial();
                openStep(new TrialPane(ui, steps.trial(), steps::rejudged, this::closeStep));
            }
            case REPORT -> testTabs.getSelectionModel().select(reportTab);
        }
    }

    /** What is asked of the samples stands in their tab; the step is done once that is in front. */
    private void withSamples(TestingStage to) {
        if (testTabs.getSelectionModel().getSelectedItem() == samplesTab) {
            steps.moveWithSamples(to, this::sampled);
        } else {
            testTabs.getSelectionModel().select(samplesTab);
            if (to == TestingStage.RECEIVED) {
                samples.focusCount();
            } else {
                samples.focusForm();
            }
        }
    }

    /** Received samples are tested next. */
    private void sampled(TestingRow stored) {
        if (stored.request().stage() == TestingStage.RECEIVED) {
            focusFirst();
        }
    }

    private void giveBack(boolean tooFew) {
        steps.giveBack(tooFew);
        openStep(new StopPane(ui, steps.stop(), true, steps::moved, this::closeStep));
    }

    private void openStep(Node pane) {
        stepPlace.getChildren().setAll(pane);
        shown(stepPlace, true);
        shown(bar, false);
    }

    private void closeStep() {
        stepPlace.getChildren().clear();
        shown(stepPlace, false);
        shown(bar, true);
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    /** Focuses the first empty cell, or the first one. */
    void focusFirst() {
        testTabs.getSelectionModel().select(resultTab);
        grid.focusFirst();
    }

    /** Asks before what is typed is left: the results first, then the sample. */
    void mayLeave(String number, Consumer<Boolean> answer) {
        new LeaveQuestion(ui.dialogs(), entry.state(), entry::saveDraft, entry::discard).ask(ui.text("testing.leave", number), "", may -> {
            if (may) {
                SampleFormViewModel sample = steps.samples();
                new LeaveQuestion(ui.dialogs(), sample.state(), sample::save, sample::discard).ask(ui.text("testing.leave.sample", number), "", answer);
            } else {
                answer.accept(false);
            }
        });
    }

    void print() {
        perform(RequestStep.PRINT);
    }

    void saveDraft() {
        if (testTabs.getSelectionModel().getSelectedItem() == samplesTab) {
            samples.save();
        } else {
            entry.saveDraft(() -> {});
        }
    }

    /** Ctrl+Enter: hands in the verdict once values are typed, otherwise does the step that goes on. */
    void goOn() {
        TestingRow row = entry.rowProperty().get();
        RequestStep main = row == null ? null : RequestStep.main(row);
        if (entry.open() && (entry.state().dirty() || entry.missing() == 0)) {
            perform(RequestStep.SUBMIT);
        } else if (main != null) {
            perform(main);
        }
    }
}
