package io.maskline.subsidy;

import io.maskline.platform.fx.CellEditor;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One list of an application, typed and pasted like a sheet; what is refused is marked in its cell and said below. */
final class ClaimRowsPane extends VBox {

    private static final double ROW = 32;
    private static final int MOST_ROWS = 7;

    private final UiContext ui;
    private final ClaimRowsViewModel model;
    private final ClaimMessagesViewModel messages;
    private final MlTable<Shown> table;
    private List<Shown> shown = List.of();

    /** A row as drawn. */
    private record Shown(int place, TypedRow row, Set<String> flaws) {
        UUID id() {
            return row.id();
        }
    }

    ClaimRowsPane(UiContext ui, ClaimRowsViewModel model, ClaimMessagesViewModel messages) {
        this.ui = ui;
        this.model = model;
        this.messages = messages;
        ClaimList list = model.list();
        getStyleClass().add("ml-form-list");
        table = new MlTable<>(spec(), ui);
        Label title = new Label(ui.text(list.titleKey()));
        title.getStyleClass().add("ml-section");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, button(list.tableId() + "_paste", "claim.action.paste", this::paste), button(list.tableId() + "_remove", "claim.action.remove-row", this::remove));
        head.getStyleClass().add("ml-button-row");
        Label note = new Label();
        note.setId(list.tableId() + "_note");
        note.setWrapText(true);
        note.getStyleClass().addAll("ml-field-note", "role-danger");
        messages.at(list.field()).subscribe(said -> say(note, said));
        getChildren().addAll(head, table, note);
        model.rowsProperty().subscribe(_ -> draw());
        messages.flawsProperty().subscribe(_ -> draw());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static void say(Label note, @Nullable FieldMessage said) {
        note.setText(said == null ? "" : said.text());
        note.setVisible(said != null);
        note.setManaged(said != null);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private GridSpec<Shown> spec() {
        ClaimList list = model.list();
        GridSpec<Shown> spec = GridSpec.<Shown>of(list.tableId(), Shown::id)
                .withoutChecks()
                .column(GridColumn.<Shown>count("row", "claim.field.row", r -> (long) r.place()).width(4, 5).hint(_ -> Hint.MUTED).frozen());
        for (ClaimList.Column column : list.columns()) {
            int at = list.column(column.id());
            GridColumn<Shown> cells = GridColumn.<Shown>text(column.id(), column.labelKey(), r -> r.row().cells().get(at))
                    .shown(r -> r.row().cells().get(at))
                    .width(column.width(), column.width() + 2)
                    .hint(r -> r.flaws().contains(column.id()) ? Hint.DANGER : Hint.NONE)
                    .edit(new TypedCell(column.id(), at));
            spec = spec.column(at == 0 ? cells.frozen() : cells);
        }
        return spec;
    }

    /** Types into one cell of the model; what cannot be read stays as it is and is told below the list. */
    private final class TypedCell implements CellEditor<Shown> {
        private final String column;
        private final int at;

        TypedCell(String column, int at) {
            this.column = column;
            this.at = at;
        }

        @Override
        public String text(Shown row) {
            return row.row().cells().get(at);
        }

        @Override
        public void commit(Shown row, String typed, Reply<Shown> reply) {
            model.set(row.id(), column, typed.strip());
        }
    }

    private void draw() {
        List<Shown> now = new ArrayList<>();
        for (TypedRow row : model.shown()) {
            int place = now.size() + 1;
            String prefix = model.list().field() + "." + place + ".";
            now.add(new Shown(place, row, messages.flawsProperty().get().stream()
                    .filter(f -> f.startsWith(prefix)).map(f -> f.substring(prefix.length())).collect(Collectors.toUnmodifiableSet())));
        }
        if (now.equals(shown)) {
            return;
        }
        boolean sameRows = now.stream().map(Shown::id).toList().equals(shown.stream().map(Shown::id).toList());
        List<Shown> before = shown;
        shown = List.copyOf(now);
        if (sameRows) {
            now.stream().filter(r -> !before.contains(r)).forEach(table::replaceRow);
        } else {
            table.setRows(shown);
            double height = (Math.min(MOST_ROWS, shown.size()) + 2) * ROW;
            table.setMinHeight(height);
            table.setPrefHeight(height);
            table.setMaxHeight(height);
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.V && event.isShortcutDown() && (!typing || block().contains("\n") || block().contains("\t"))) {
            event.consume();
            paste();
        } else if (event.getCode() == KeyCode.DELETE && event.isShortcutDown() && !typing) {
            event.consume();
            remove();
        }
    }

    private static String block() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() ? clipboard.getString() : "";
    }

    /** Pastes from the cell with the cursor on; from the blank row when there is none. */
    void paste() {
        Shown at = table.currentProperty().get();
        String column = model.list().columns().stream().map(ClaimList.Column::id).filter(table::atColumn).findFirst().orElse(model.list().columns().getFirst().id());
        String block = block();
        table.commitEdit();
        if (!block.isBlank()) {
            model.paste(at == null ? shown.getLast().id() : at.id(), at == null ? model.list().columns().getFirst().id() : column, block);
        }
    }

    private void remove() {
        table.commitEdit();
        model.remove(table.selectedRows().stream().map(Shown::id).collect(Collectors.toUnmodifiableSet()));
    }

    void commit() {
        table.commitEdit();
    }

    void close() {
        table.close();
    }
}
