package io.maskline.line;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.TimelineView;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The times in which a line stood still, newest first, and the form of one of them. FX thread only. */
public final class DowntimePane {

    private final UiContext ui;
    private final DowntimeViewModel model;
    private final TimelineView list = new TimelineView("downtimeList");
    private final Button again;
    private final Button remove;
    private final FormPane form;
    private final TwoFacedPane root;
    private @Nullable Line shown;
    private boolean asked;

    public DowntimePane(UiContext ui, DowntimeViewModel model) {
        this.ui = ui;
        this.model = model;
        this.again = button("runsAgainButton", "line.downtime.again", this::runsAgain);
        this.remove = button("removeDowntimeButton", "line.downtime.remove", this::askRemove);
        this.form = form();
        Label rule = new Label(ui.text("line.downtime.rule"));
        rule.setWrapText(true);
        rule.getStyleClass().add("ml-muted");
        HBox bar = new HBox(button("newDowntimeButton", "line.downtime.new", this::startNew), again);
        bar.getStyleClass().add("ml-chip-row");
        root = new TwoFacedPane("lineDowntime", ui, new VBox(bar, list, rule));
        model.itemsProperty().subscribe(this::tell);
    }

    /** The pane itself. Nothing is read before somebody asks for it. */
    public Node node() {
        asked = true;
        if (shown != null) {
            model.show(shown.id());
        }
        return root;
    }

    /** Shows the times of a line; a form being typed in stays when it is of the same line. */
    public void show(Line line) {
        boolean another = shown == null || !shown.id().equals(line.id());
        shown = line;
        if (another || !model.state().dirty()) {
            root.tell();
        }
        if (asked) {
            model.show(line.id());
        }
    }

    /** True while something typed into the form is not stored. */
    public boolean unsaved() {
        return model.state().dirty();
    }

    /** Stores what is typed. */
    public void save() {
        if (unsaved()) {
            form.save();
        }
    }

    /** Asks before unsaved work in the form is left. */
    public void mayLeave(Consumer<Boolean> answer) {
        UnsavedFormViewModel.mayLeave(
                ui, shown == null ? "" : shown.lineNo(),
                List.of(new UnsavedFormViewModel("line.tab.downtime", model.state(), then -> model.save(_ -> then.run()))), answer);
    }

    private void tell(List<DowntimeViewModel.Item> items) {
        list.show(
                items.stream().map(i -> new TimelineView.Item(i.status(), i.sentence(), i.muted(), () -> edit(i.downtime()))).toList(),
                ui.text("line.downtime.none"));
        boolean open = items.stream().anyMatch(i -> i.downtime().endedAt() == null);
        again.setVisible(open);
        again.setManaged(open);
    }

    private Button button(String id, String wordsKey, Runnable action) {
        Button button = new Button(ui.text(wordsKey));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void startNew() {
        model.startNew();
        ask();
    }

    private void edit(Downtime downtime) {
        model.edit(downtime);
        ask();
    }

    private void runsAgain() {
        model.itemsProperty().get().stream()
                .map(DowntimeViewModel.Item::downtime)
                .filter(d -> d.endedAt() == null)
                .findFirst()
                .ifPresent(open -> {
                    model.editEnd(open);
                    ask();
                });
    }

    private void ask() {
        remove.setVisible(model.stored());
        remove.setManaged(model.stored());
        root.ask(form, () -> model.state().revert());
    }

    private void askRemove() {
        ui.dialogs().confirm(ui.text("line.downtime.removeAsk"), ui.text("line.bin.detail"), ui.text("line.bin.verb"), true, () -> model.remove(root::tell));
    }

    private FormPane form() {
        return new FormPane("downtimeForm", ui)
                .field(FormField.choice("downtimeReasonCombo", "line.downtime.reason", model.reason, List.of(DowntimeReason.values()), r -> ui.text(r.labelKey())))
                .field(FormField.text("downtimeStartField", "line.downtime.startedAt", model.startedAt).mustFill().says(model.message("startedAt")))
                .field(FormField.text("downtimeEndField", "line.downtime.endedAt", model.endedAt).says(model.message("endedAt")))
                .field(FormField.text("downtimeLostField", "line.downtime.lost", model.lost).unit("line.unit.pieces").says(model.message("lostOutput")))
                .field(FormField.area("downtimeRemarkArea", "line.field.remark", model.remark, 2).says(model.message("remark")))
                .node(remove)
                .onSave(() -> model.save(_ -> root.tell()))
                .onDiscard(model.state()::revert)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }
}
