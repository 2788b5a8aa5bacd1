package io.maskline.platform.fx;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.ChangeKind;
import io.maskline.platform.ledger.HistoryEntry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** History of a record, field by field: what it was, what it became, who and when; one field can be put back. */
public final class HistoryView extends VBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final HistoryViewModel model;
    private final Messages messages;
    private final Function<HistoryEntry.FieldChange, ValueText> texts;

    /** Turns the canonical texts of a change into words (stage names, thousands); null text is a missing value. */
    @FunctionalInterface
    public interface ValueText {
        String of(String canonical);
    }

    /** @param texts how the values of a field are shown; {@code _ -> v -> v} shows them as stored */
    public HistoryView(String id, HistoryViewModel model, Messages messages, Function<HistoryEntry.FieldChange, ValueText> texts) {
        this.model = model;
        this.messages = messages;
        this.texts = texts;
        setId(id);
        getStyleClass().add("ml-history");
        model.entriesProperty().subscribe(this::show);
    }

    private void show(List<HistoryEntry> entries) {
        getChildren().setAll(entries.stream().map(this::entry).toList());
    }

    private VBox entry(HistoryEntry entry) {
        Label title = new Label(messages.text(entry.title().key(), entry.title().args()));
        title.getStyleClass().add("ml-strong");
        title.setWrapText(true);
        Label when = new Label(messages.text("platform.history.who",
                entry.recordedAt().atZoneSameInstant(ZoneId.systemDefault()).format(MOMENT), entry.actor().operator(), entry.actor().department()));
        when.getStyleClass().add("ml-muted");
        VBox box = new VBox(title, when);
        box.getStyleClass().add("ml-history-entry");
        for (HistoryEntry.FieldChange change : entry.fields()) {
            box.getChildren().add(field(entry, change));
        }
        return box;
    }

    private HBox field(HistoryEntry entry, HistoryEntry.FieldChange change) {
        Label name = new Label(messages.text(change.labelKey(), change.labelArgs()));
        name.getStyleClass().addAll("ml-muted", "ml-history-name");
        Label values = new Label(entry.kind() == ChangeKind.INSERT
                ? value(change, change.after())
                : messages.text("platform.history.change", value(change, change.before()), value(change, change.after())));
        values.setWrapText(true);
        values.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox row = new HBox(name, values);
        row.getStyleClass().add("ml-history-field");
        if (model.restorable(entry, change)) {
            Button restore = new Button(messages.text("platform.history.restore"));
            restore.getStyleClass().addAll("flat", "small", "ml-link");
            restore.setOnAction(_ -> model.restore(change));
            row.getChildren().add(restore);
        }
        return row;
    }

    private String value(HistoryEntry.FieldChange change, @Nullable String canonical) {
        return canonical == null ? messages.text("platform.missing.dash") : texts.apply(change).of(canonical);
    }
}
