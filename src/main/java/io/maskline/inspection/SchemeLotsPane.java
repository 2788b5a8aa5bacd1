package io.maskline.inspection;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the next lot of a product is inspected, and its lots, the newest first. */
final class SchemeLotsPane extends ScrollPane {

    private final UiContext ui;
    private final InspectionWords words;
    private final Consumer<UUID> open;
    private final VBox box = new VBox();

    /** @param open shows a lot */
    SchemeLotsPane(UiContext ui, SchemeLotsViewModel model, Consumer<UUID> open) {
        this.ui = ui;
        this.words = new InspectionWords(ui.messages());
        this.open = open;
        setId("schemeLotsPane");
        box.getStyleClass().add("ml-form-body");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.bookProperty().subscribe(this::show);
    }

    private void show(LotBook book) {
        Status mark = !book.stopped().isEmpty() ? Status.STOPPED : book.tightened().isEmpty() ? Status.PASS : Status.NOTE;
        box.getChildren().setAll(line(mark, wrapped(ui.text("inspection.lots.next", words.next(book)), "ml-strong")));
        box.getChildren().add(wrapped(ui.text("sampling.fault.reduced"), "ml-muted"));
        List<Lot> lots = book.lots().reversed();
        if (lots.isEmpty()) {
            box.getChildren().add(wrapped(ui.text("inspection.lots.none"), "ml-muted"));
        }
        lots.forEach(lot -> box.getChildren().add(lot(lot)));
    }

    private VBox lot(Lot lot) {
        ProductLot head = lot.head();
        Hyperlink number = new Hyperlink(head.resubmitted() ? ui.text("inspection.lot.again", head.lotNumber(), head.resubmission()) : head.lotNumber());
        number.setOnAction(_ -> open.accept(lot.id()));
        Label facts = new Label(ui.text("inspection.lots.facts", head.inspectedOn().toString(), head.lotSize()));
        facts.getStyleClass().add("ml-muted");
        HBox first = new HBox(number, facts);
        first.getStyleClass().add("ml-button-row");
        String reason = words.reason(lot);
        String outcome = ui.text(lot.outcome().labelKey());
        Label became = wrapped(reason.isEmpty() ? outcome : ui.text("inspection.lots.because", outcome, reason), "ml-fact-value");
        VBox both = new VBox(first, line(InspectionWords.status(lot.outcome()), became));
        both.getStyleClass().add("inspection-lot");
        return both;
    }

    private static HBox line(Status status, Node words) {
        HBox line = new HBox(new StatusGlyph(status), words);
        line.getStyleClass().add("inspection-mark");
        return line;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
