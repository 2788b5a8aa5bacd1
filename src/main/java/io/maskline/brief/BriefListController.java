package io.maskline.brief;

import io.maskline.platform.document.PageImage;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Days at the left, the page in the middle, what is proved of it at the right. */
final class BriefListController implements AutoCloseable {

    /** Around the page, in pixels at 100 %. */
    private static final double MARGIN = 16;
    private static final double WIDEST = 900;

    private final UiContext ui;
    private final BriefListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final PauseTransition resized = new PauseTransition(Duration.millis(150));
    private boolean arranging;

    @FXML private SplitPane briefSplit;
    @FXML private TreeView<BriefDay> briefTree;
    @FXML private Button previousPageButton;
    @FXML private Button nextPageButton;
    @FXML private Label pageLabel;
    @FXML private ScrollPane pagePreview;
    @FXML private StackPane paper;
    @FXML private ImageView pageView;
    @FXML private Label previewNote;
    @FXML private Label briefName;
    @FXML private HBox briefState;
    @FXML private Label briefDate;
    @FXML private Label checksLabel;
    @FXML private VBox issueChecks;
    @FXML private Button savePdfButton;
    @FXML private Button printButton;
    @FXML private Label saveNote;

    @SuppressWarnings("NullAway.Init") // the views are set by the loader
    BriefListController(UiContext ui, BriefListViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        briefTree.setRoot(new TreeItem<>());
        briefTree.setCellFactory(_ -> new BriefDayCell(model));
        subscriptions.follow(model.daysProperty(), this::list);
        subscriptions.follow(model.selectedProperty(), this::showDay);
        briefTree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!arranging && item != null) {
                model.choose(item.getValue());
            }
        });
        subscriptions.follow(model.imageProperty(), this::showPage);
        subscriptions.follow(model.checksProperty(), this::showChecks);
        previewNote.textProperty().bind(model.noteProperty());
        subscriptions.follow(model.pageProperty(), _ -> pageMoved());
        subscriptions.follow(model.pagesProperty(), _ -> pageMoved());
        savePdfButton.disableProperty().bind(model.maySaveProperty().not());
        printButton.disableProperty().bind(model.mayPrintProperty().not());
        pagePreview.viewportBoundsProperty().subscribe(_ -> resized.playFromStart());
        resized.setOnFinished(_ -> fit());
        briefSplit.addEventFilter(KeyEvent.KEY_PRESSED, this::pageKeys);
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
        model.turn(-1);
    }

    @FXML
    void nextPage() {
        model.turn(1);
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void savePdf() {
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
        chooser.setInitialFileName(model.fileName());
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

    private void list(List<BriefDay> days) {
        arranging = true;
        briefTree.getRoot().getChildren().setAll(days.stream().map(TreeItem::new).toList());
        arranging = false;
    }

    private void showDay(@Nullable BriefDay day) {
        if (day == null) {
            return;
        }
        arranging = true;
        briefTree.getRoot().getChildren().stream().filter(i -> i.getValue().equals(day)).findFirst().ifPresent(item -> {
            briefTree.getSelectionModel().select(item);
            briefTree.scrollTo(Math.max(0, briefTree.getRow(item) - 4));
        });
        arranging = false;
        briefName.setText(model.issue(day));
        briefState.getChildren().setAll(Chips.status(day.issueNo() == null ? Status.PENDING : Status.PASS, model.state(day)));
        briefDate.setText(model.dateLine(day));
        savePdfButton.setText(ui.text(day.issueNo() == null ? "brief.action.issue" : "brief.action.save"));
        saveNote.setText(ui.text(day.issueNo() == null ? "brief.note.draft" : "brief.note.issued"));
    }

    private void pageMoved() {
        pageLabel.setText(model.pageText());
        previousPageButton.setDisable(model.pageProperty().get() <= 1);
        nextPageButton.setDisable(model.pageProperty().get() >= model.pagesProperty().get());
        pagePreview.setVvalue(0);
    }

    /** As wide as the place for it, in pixels of the screen and not of the layout. */
    private void fit() {
        double room = Math.min(pagePreview.getViewportBounds().getWidth() - 2 * MARGIN, WIDEST);
        if (room >= 1) {
            model.showAt((int) Math.round(room * scale()));
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
