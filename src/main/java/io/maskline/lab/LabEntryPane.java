package io.maskline.lab;

import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The entries of a lab one below the other, each to be changed or taken away, and the form below them. */
final class LabEntryPane<R> {

    /**
     * An entry in words.
     *
     * @param head what it is
     * @param detail the rest, line by line
     * @param status drawn before {@code note}; null when there is nothing to warn of
     * @param note the warning in words
     */
    record Words(String head, List<String> detail, @Nullable Status status, String note) {}

    private final UiContext ui;
    private final LabEntryViewModel<R> model;
    private final BiFunction<R, LabRow, Words> words;
    private final String id;
    private final String noneKey;
    private final VBox rows = new VBox();
    private final FormPane form;

    /**
     * @param id beginning of the ids, e.g. {@code labScope}
     * @param keys beginning of the keys of the two headings and of the empty list
     * @param lead puts what stands above the entries into the empty form
     * @param fields adds the fields to the form
     */
    LabEntryPane(
            String id, Keys keys, UiContext ui, LabEntryViewModel<R> model, BiFunction<R, LabRow, Words> words,
            UnaryOperator<FormPane> lead, UnaryOperator<FormPane> fields) {
        this.ui = ui;
        this.model = model;
        this.words = words;
        this.id = id;
        this.noneKey = keys.none();
        rows.setId(id + "Rows");
        rows.getStyleClass().add("ml-history");
        form = fields.apply(lead.apply(new FormPane(id + "Form", ui)).node(rows).section(keys.enter()))
                .onSave(() -> model.save(() -> {}))
                .onDiscard(model::clear)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
        model.rowProperty().subscribe(this::show);
    }

    /** Keys of what is said of an empty list and of the heading of the form. */
    record Keys(String none, String enter) {}

    FormPane form() {
        return form;
    }

    /** Puts the entries into words anew. */
    void show(@Nullable LabRow row) {
        List<Node> shown = new ArrayList<>();
        if (row != null) {
            model.entries(row).forEach(entry -> shown.add(node(entry, words.apply(entry, row), shown.size())));
        }
        if (shown.isEmpty()) {
            shown.add(muted(ui.text(noneKey)));
        }
        rows.getChildren().setAll(shown);
    }

    private VBox node(R entry, Words said, int place) {
        Label head = new Label(said.head());
        head.getStyleClass().add("ml-strong");
        head.setWrapText(true);
        VBox box = new VBox(head);
        if (said.status() != null) {
            HBox note = new HBox(new StatusGlyph(said.status()), new Label(said.note()));
            note.getStyleClass().add("ml-chip-row");
            box.getChildren().add(note);
        }
        said.detail().forEach(line -> box.getChildren().add(muted(line)));
        box.getChildren().add(new FlowPane(
                link("lab.entry.edit", id + place + "_editLink", () -> {
                    model.edit(entry);
                    form.focusFirst();
                }),
                link("lab.entry.remove", id + place + "_removeLink", () -> model.remove(entry))));
        box.getStyleClass().add("ml-history-entry");
        return box;
    }

    private Hyperlink link(String key, String linkId, Runnable action) {
        Hyperlink link = new Hyperlink(ui.text(key));
        link.setId(linkId);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        return label;
    }
}
