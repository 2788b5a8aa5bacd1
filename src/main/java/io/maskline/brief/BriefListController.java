package io.maskline.brief;

import io.maskline.platform.document.PageImage;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Papers at the left, the page in the middle, what is proved of it at the right. */
final class BriefListController implements AutoCloseable {

    /** Around the page, in pixels at 100 %. */
    private static final double MARGIN = 16;
    private static final double WIDEST = 900;
    /** By the distance from the width that fits. */
    private static final List<Double> ZOOM = List.of(1.0, 1.25, 1.5, 2.0, 3.0);

    private final UiContext ui;
    private final BriefListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final PauseTransition resized = new PauseTransition(Duration.millis(150));
    private final SegmentedSwitch groups = new SegmentedSwitch("paperGroups");
    private final PaperQuestionsPane ask;
    private boolean arranging;
    private boolean editing;
    private boolean correcting;
    private int zoom;

    @FXML private SplitPane briefSplit;
    @FXML private StackPane groupSwitch;
    @FXML private TreeView<BriefEntry> briefTree;
    @FXML private Button previousPageButton;
    @FXML private Button nextPageButton;
    @FXML private Button zoomOutButton;
    @FXML private Button zoomLabel;
    @FXML private Button zoomInButton;
    @FXML private Button editButton;
    @FXML private Label pageLabel;
    @FXML private ScrollPane pagePreview;
    @FXML private StackPane paper;
    @FXML private ImageView pageView;
    @FXML private Label previewNote;
    @FXML private Label briefName;
    @FXML private HBox briefState;
    @FXML private Label briefDate;
    @FXML private FlowPane stepBar;
    @FXML private Label checksLabel;
    @FXML private VBox questions;
    @FXML private VBox issueChecks;
    @FXML private Button savePdfButton;
    @FXML private Button printButton;
    @FXML private Button secondButton;
    @FXML private Label saveNote;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    BriefListController(UiContext ui, BriefListViewModel model) {
        this.ui = ui;
        this.model = model;
        this.ask = new PaperQuestionsPane(ui, model);
    }

    @FXML
    private void initialize() {
        briefTree.setRoot(new TreeItem<>());
        briefTree.setCellFactory(_ -> new BriefDayCell(model.words()));
        groups.segment("paperByKind", ui.text("paper.by.kind"));
        groups.segment("paperByDay", ui.text("paper.by.day"));
        groupSwitch.getChildren().add(groups);
        subscriptions.follow(groups.chosenProperty(), _ -> list());
        subscriptions.follow(model.papersProperty(), _ -> list());
        subscriptions.follow(model.selectedProperty(), this::showPaper);
        subscriptions.follow(model.proofProperty(), _ -> showQuestions());
        subscriptions.follow(model.heldProperty(), _ -> showQuestions());
        briefTree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!arranging && item != null && item.getValue() instanceof BriefEntry.Paper chosen) {
                model.choose(chosen.paper());
            }
        });
        subscriptions.follow(model.pages().imageProperty(), this::showPage);
        subscriptions.follow(model.checksProperty(), this::showChecks);
        previewNote.textProperty().bind(model.noteProperty());
        subscriptions.follow(model.pages().pageProperty(), _ -> pageMoved());
        subscriptions.follow(model.pages().pagesProperty(), _ -> pageMoved());
        savePdfButton.disableProperty().bind(model.maySaveProperty().not());
        printButton.disableProperty().bind(model.proofProperty().isNull());
        editButton.disableProperty().bind(model.proofProperty().isNull());
        pagePreview.viewportBoundsProperty().subscribe(_ -> resized.playFromStart());
        resized.setOnFinished(_ -> fit());
        briefSplit.addEventFilter(KeyEvent.KEY_PRESSED, this::pageKeys);
        zoom(0);
    }

    private void pageKeys(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_UP -> previousPage();
            case PAGE_DOWN -> nextPage();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    void previousPage() {
        model.pages().turn(-1);
    }

    @FXML
    void nextPage() {
        model.pages().turn(1);
    }

    @FXML
    void zoomOut() {
        zoom(Math.max(zoom - 1, 1 - ZOOM.size()));
    }

    @FXML
    void zoomIn() {
        zoom(Math.min(zoom + 1, ZOOM.size() - 1));
    }

    @FXML
    void zoomFit() {
        zoom(0);
    }

    /** Steps above and below the width of the place for it; the page is drawn anew for each. */
    private void zoom(int step) {
        zoom = step;
        zoomLabel.setText(step == 0 ? ui.text("paper.zoom.fit") : Math.round(factor() * 100) + "%");
        zoomOutButton.setDisable(step <= 1 - ZOOM.size());
        zoomInButton.setDisable(step >= ZOOM.size() - 1);
        fit();
    }

    private double factor() {
        double by = ZOOM.get(Math.abs(zoom));
        return zoom < 0 ? 1 / by : by;
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void edit() {
        editing = !editing;
        showQuestions();
    }

    /** What the state of the paper asks for. */
    @FXML
    void primary() {
        PaperIssue shown = model.selectedProperty().get();
        if (shown == null) {
            return;
        }
        switch (shown.step()) {
            case DRAFT -> {
                if (shown.kind().apart()) {
                    model.steps().submit();
                } else {
                    savePdf();
                }
            }
            case REVIEW -> model.steps().review();
            case SIGN -> model.steps().sign();
            case FORMAL -> savePdf();
        }
    }

    @FXML
    void second() {
        PaperIssue shown = model.selectedProperty().get();
        if (shown == null) {
            return;
        }
        switch (shown.step()) {
            case DRAFT -> model.steps().submit();
            case REVIEW, SIGN -> model.steps().giveBack();
            case FORMAL -> {
                correcting = !correcting;
                showQuestions();
            }
        }
    }

    private void savePdf() {
        model.beforeSaving(this::chooseFile);
    }

    void focusList() {
        briefTree.requestFocus();
    }

    void focusPage() {
        pagePreview.requestFocus();
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ui.text("brief.action.save"));
        chooser.setInitialFileName(fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        chooser.setInitialDirectory((Files.isDirectory(documents) ? documents : home).toFile());
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            model.save(chosen.toPath());
        }
    }

    private @Nullable Window window() {
        return briefSplit.getScene() == null ? null : briefSplit.getScene().getWindow();
    }

    private String fileName() {
        PaperIssue shown = model.selectedProperty().get();
        return shown == null ? "" : model.words().file(shown, false);
    }

    private void list() {
        List<PaperIssue> papers = model.papersProperty().get();
        List<PaperGroup> grouped = "paperByDay".equals(groups.chosenProperty().get()) ? PaperGroup.byDay(papers) : PaperGroup.byKind(papers);
        arranging = true;
        briefTree.getRoot().getChildren().setAll(grouped.stream().map(this::group).toList());
        arranging = false;
        PaperIssue shown = model.selectedProperty().get();
        if (shown != null) {
            select(shown);
        }
    }

    private TreeItem<BriefEntry> group(PaperGroup group) {
        TreeItem<BriefEntry> head = new TreeItem<>(new BriefEntry.Head(model.words().group(group)));
        head.getChildren().setAll(group.papers().stream().map(p -> new TreeItem<BriefEntry>(new BriefEntry.Paper(p))).toList());
        head.setExpanded(true);
        return head;
    }

    private void select(PaperIssue wanted) {
        arranging = true;
        briefTree.getRoot().getChildren().stream().flatMap(g -> g.getChildren().stream())
                .filter(i -> i.getValue() instanceof BriefEntry.Paper p && p.paper().equals(wanted)).findFirst().ifPresent(item -> {
                    briefTree.getSelectionModel().select(item);
                    briefTree.scrollTo(Math.max(0, briefTree.getRow(item) - 4));
                });
        arranging = false;
    }

    private void showPaper(@Nullable PaperIssue shown) {
        if (shown == null) {
            return;
        }
        editing = false;
        correcting = false;
        select(shown);
        BriefListWords words = model.words();
        briefName.setText(words.number(shown));
        briefState.getChildren().setAll(Chips.status(words.status(shown), words.state(shown)));
        briefDate.setText(shown.subjectName().isEmpty() ? words.dateLine(shown) : shown.subjectName() + "　" + words.dateLine(shown));
        stepBar.getChildren().setAll(new PaperStepBarPane(ui, words).steps(shown));
        boolean draft = shown.step() == PaperIssue.Step.DRAFT;
        savePdfButton.setText(ui.text(draft && !shown.kind().apart() ? "brief.action.issue" : "paper.action." + shown.step().name()));
        secondButton.setText(ui.text("paper.second." + shown.step().name()));
        boolean second = shown.state() != PaperState.CORRECTED && (!shown.state().frozen() || shown.kept())
                && !(draft && shown.kind().apart());
        secondButton.setVisible(second);
        secondButton.setManaged(second);
        editButton.setVisible(draft);
        saveNote.setText(ui.text(shown.state().frozen() ? "brief.note.issued" : draft ? "brief.note.draft" : "paper.note.review"));
    }

    private void showQuestions() {
        List<Node> asked = new ArrayList<>();
        Path file = model.heldProperty().get();
        if (file != null) {
            asked.add(ask.held(file));
        }
        if (correcting) {
            asked.add(ask.correction());
        }
        Briefs.Proof proof = model.proofProperty().get();
        if (proof != null) {
            int moved = proof.work().moved().size() + proof.work().lost().size();
            if (moved > 0) {
                asked.add(ask.moved(moved));
            }
            if (editing) {
                asked.add(ask.edits(proof));
            }
        }
        questions.getChildren().setAll(asked);
        questions.setVisible(!asked.isEmpty());
        questions.setManaged(!asked.isEmpty());
    }

    private void pageMoved() {
        pageLabel.setText(model.pages().pageText());
        previousPageButton.setDisable(model.pages().pageProperty().get() <= 1);
        nextPageButton.setDisable(model.pages().pageProperty().get() >= model.pages().pagesProperty().get());
        pagePreview.setVvalue(0);
    }

    /** As wide as the place for it, in pixels of the screen and not of the layout. */
    private void fit() {
        double room = Math.min(pagePreview.getViewportBounds().getWidth() - 2 * MARGIN, WIDEST);
        if (room >= 1) {
            model.pages().showAt((int) Math.round(room * factor() * scale()));
        }
    }

    private double scale() {
        Window window = window();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void showPage(@Nullable PageImage page) {
        paper.setVisible(page != null);
        paper.setManaged(page != null);
        previewNote.setVisible(page == null);
        if (page == null) {
            pageView.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        pageView.setFitWidth(page.width() / scale());
        pageView.setImage(image);
    }

    private void showChecks(List<BriefListViewModel.Check> checks) {
        long passed = checks.stream().filter(c -> c.status() == Status.PASS).count();
        checksLabel.setText(checks.isEmpty() ? "" : ui.text("brief.checks.count", passed, checks.size() - passed));
        issueChecks.getChildren().setAll(checks.stream().map(BriefListController::line).toList());
    }

    private static HBox line(BriefListViewModel.Check check) {
        Label sentence = new Label(check.sentence());
        Label detail = new Label(check.detail());
        detail.getStyleClass().add("ml-muted");
        for (Label label : List.of(sentence, detail)) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        HBox line = new HBox(new StatusGlyph(check.status()), new VBox(sentence, detail));
        line.getStyleClass().add("brief-check");
        return line;
    }

    @Override
    public void close() {
        resized.stop();
        subscriptions.close();
    }
}
