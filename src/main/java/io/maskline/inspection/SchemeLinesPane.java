package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines of a scheme, one below the other; the fields of the one chosen stand under them. */
final class SchemeLinesPane extends VBox {

    private final UiContext ui;
    private final SchemeEditViewModel model;
    private final InspectionWords words;
    private final ListView<LineDraft> list = new ListView<>();
    private final MenuButton add = new MenuButton();
    private final Button remove = new Button();
    /** The list is being filled, so what it selects is not the user's choice. */
    private boolean filling;

    SchemeLinesPane(UiContext ui, SchemeEditViewModel model) {
        this.ui = ui;
        this.model = model;
        this.words = new InspectionWords(ui.messages());
        getStyleClass().add("inspection-lines");
        list.setId("schemeLineList");
        list.setCellFactory(_ -> new LineCell());
        list.setPlaceholder(new Label(ui.text("inspection.lines.empty")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        add.setId("addLineMenu");
        add.setText(ui.text("inspection.lines.add"));
        add.setGraphic(new FontIcon("fth-plus"));
        remove.setId("removeLineButton");
        remove.setText(ui.text("inspection.lines.remove"));
        remove.setOnAction(_ -> model.lines().remove());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(add, gap, remove);
        row.getStyleClass().add("ml-button-row");
        getChildren().addAll(list, row);
        model.lines().linesProperty().subscribe(this::show);
        model.lines().chosenProperty().subscribe(_ -> show(model.lines().linesProperty().get()));
        add.setOnShowing(_ -> offer());
        model.schemeProperty().subscribe(_ -> lock());
    }

    private void lock() {
        add.setDisable(model.locked());
        remove.setDisable(model.locked());
    }

    private void offer() {
        List<String> there = model.lines().linesProperty().get().stream().filter(l -> l.kind() == Kind.EXIT).map(l -> l.item().code()).toList();
        List<MenuItem> known = model.items().stream().filter(i -> !there.contains(i.code())).map(i -> entry(words.item(i), i)).toList();
        add.getItems().setAll(known);
        add.getItems().add(entry(ui.text("inspection.lines.other"), new Item("", "")));
    }

    private MenuItem entry(String text, Item item) {
        MenuItem entry = new MenuItem(text);
        entry.setOnAction(_ -> model.lines().add(item));
        return entry;
    }

    private void show(List<LineDraft> lines) {
        filling = true;
        if (!list.getItems().equals(lines)) {
            list.getItems().setAll(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(model.lines().chosenProperty().get()) && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
            }
        }
        filling = false;
    }

    private void selected(@Nullable LineDraft line) {
        if (!filling && line != null) {
            model.lines().choose(line.id());
        }
    }

    /** Kind and item, below them the plan and what it rests on. */
    private final class LineCell extends ListCell<LineDraft> {

        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label plan = new Label();
        private final VBox box;

        LineCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            kind.getStyleClass().add("ml-muted");
            plan.getStyleClass().add("ml-muted");
            box = new VBox(new HBox(name, gap, kind), plan);
            box.getStyleClass().add("inspection-line");
            box.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable LineDraft line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : box);
            if (line != null && !empty) {
                String typed = words.item(line.item());
                name.setText(typed.isBlank() ? ui.text("inspection.lines.unnamed") : typed);
                kind.setText(ui.text(line.kind().labelKey()));
                plan.setText(ui.text("inspection.line", draw(line), line.grounds().basis().labelKey(), line.grounds().confidence().labelKey()));
            }
        }

        private String draw(LineDraft line) {
            boolean sampled = line.level() != null && line.aql() != null;
            if (sampled || line.count().isBlank()) {
                return words.draw(sampled ? Draw.of(Objects.requireNonNull(line.level()), Objects.requireNonNull(line.aql())) : Draw.UNKNOWN);
            }
            return ui.text("inspection.draw.fixed", line.count().strip());
        }
    }
}
