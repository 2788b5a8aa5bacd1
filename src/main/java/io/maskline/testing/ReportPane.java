package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** 报告: what the lab's report says of itself, its file, and which lines it covers. */
final class ReportPane extends HBox {

    private static final long KILOBYTE = 1024;

    private final UiContext ui;
    private final ReportViewModel model;
    private final VBox papers = new VBox();
    private final Label scope = new Label();

    ReportPane(UiContext ui, ResultEntryViewModel entry, ReportViewModel model) {
        this.ui = ui;
        this.model = model;
        setId("reportPane");
        scope.setId("reportScopeLabel");
        scope.getStyleClass().add("ml-muted");
        scope.setWrapText(true);
        FormPane form = new FormPane("reportForm", ui)
                .field(FormField.text("reportNumberField", "testing.field.report-number", entry.reportNumberProperty()))
                .field(FormField.text("validUntilField", "testing.field.valid-until", entry.validUntilProperty()))
                .field(FormField.check("reportDrawnCheck", "testing.report.drawn", entry.drawnProperty()))
                .field(FormField.check("reportCmaCheck", "testing.report.cma", entry.cmaProperty()))
                .field(FormField.check("reportCnasCheck", "testing.report.cnas", entry.cnasProperty()))
                .node(scope)
                .onSave(() -> entry.saveDraft(() -> {}))
                .onDiscard(entry::discard)
                .dirty(entry.state().dirtyProperty())
                .busy(entry.state().busyProperty());
        ReportWords words = new ReportWords(ui.messages());
        entry.rowProperty().subscribe(row -> scope.setText(row == null ? "" : words.scope(row.request().report())));
        papers.setId("reportPapers");
        papers.getStyleClass().add("ml-custody");
        model.papersProperty().subscribe(this::show);
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(form, papers);
    }

    private void show(ReportViewModel.Papers now) {
        papers.getChildren().setAll(label("testing.report.files", "ml-section"));
        now.attachments().forEach(a -> papers.getChildren().add(entry(
                ui.text("testing.report.file", a.name(), Math.max(1, a.size() / KILOBYTE)), () -> model.detach(a))));
        Button attach = new Button(ui.text("testing.report.attach"));
        attach.setId("attachReportButton");
        attach.setOnAction(_ -> choose());
        papers.getChildren().addAll(attach, label("testing.report.covers", "ml-section"));
        now.covers().forEach(c -> papers.getChildren().add(entry(words(c), () -> model.uncover(c.cover()))));
        MenuButton more = new MenuButton(ui.text("testing.report.cover"));
        more.setId("coverLineButton");
        more.setDisable(now.others().isEmpty());
        for (Line line : now.others()) {
            MenuItem item = new MenuItem(ui.text("testing.line", line.lineNo()));
            item.setOnAction(_ -> model.cover(line));
            more.getItems().add(item);
        }
        papers.getChildren().add(more);
    }

    private String words(ReportViewModel.Cover cover) {
        String product = cover.cover().product();
        if (cover.lineNo().isEmpty()) {
            return product == null ? "" : product;
        }
        return product == null ? ui.text("testing.line", cover.lineNo()) : ui.text("testing.line-product", cover.lineNo(), product);
    }

    private HBox entry(String words, Runnable remove) {
        Label name = new Label(words);
        name.setWrapText(true);
        Hyperlink link = new Hyperlink(ui.text("testing.report.remove"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> remove.run());
        HBox line = new HBox(name, link);
        line.getStyleClass().add("ml-work-line");
        return line;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ui.text("testing.report.attach"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.attach(file.toPath());
        }
    }

    private Label label(String key, String style) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add(style);
        return label;
    }
}
