package io.maskline.standard;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one standard: its form, its limits and its history. */
final class StandardPane implements RecordPane<StandardRow> {

    private static final String FORM = "standardPane_factsTab";
    private static final String LIMITS = "standardLimitsTab";

    private final UiContext ui;
    private final StandardListViewModel list;
    private final StandardEditViewModel model;
    private final HistoryViewModel history;
    private final CatalogueWords words;
    private final FormPane form;
    private final EmergencyPane mark;
    private final FactsPane limits = new FactsPane();
    private final DetailPane pane;
    private Consumer<Standard> onSaved = _ -> {};
    private @Nullable StandardRow shown;

    StandardPane(UiContext ui, StandardListViewModel list, StandardEditViewModel model, HistoryViewModel history) {
        this.ui = ui;
        this.list = list;
        this.model = model;
        this.history = history;
        this.words = new CatalogueWords(ui.messages());
        this.mark = new EmergencyPane("standardEmergencyBar", words);
        this.form = form();
        pane = new DetailPane("standardPane", ui.messages())
                .tab(FORM, ui.text("standard.tab.facts"), () -> form)
                .tab(LIMITS, ui.text("standard.tab.limits", 0), () -> limits)
                .tab("standardHistoryTab", ui.text("standard.tab.history"), this::historyView)
                .above(mark);
        history.onRestored(model::reload);
        model.standardProperty().subscribe(this::head);
    }

    private FormPane form() {
        ObservableValue<Boolean> stored = model.standardProperty().map(s -> s.version() > 0);
        ObservableValue<Boolean> everywhere = Bindings.notEqual(Level.LOCAL_EMERGENCY, model.level);
        ObservableValue<Boolean> own = model.standardProperty().map(s -> s.version() == 0 || !Standards.delivered(s.id()));
        return new FormPane("standardForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), words::value, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.choice("standardLevelCombo", "standard.field.level", model.level, List.of(Level.values()), l -> ui.text(l.labelKey()))
                        .readOnlyWhen(stored))
                .field(FormField.text("standardCodeField", "standard.field.code", model.code).mustFill().says(model.message("code")).readOnlyWhen(stored))
                .field(FormField.area("standardTitleArea", "standard.field.title", model.title, 2).mustFill().says(model.message("title")))
                .field(FormField.choice("standardForceCombo", "standard.field.force", model.force, model.forces, f -> ui.text(f.labelKey())))
                .field(FormField.choice("standardKindCombo", "standard.field.kind", model.kind, List.of(Kind.values()), k -> ui.text(k.labelKey())))
                .field(FormField.area("standardScopeArea", "standard.field.scope", model.scope, 2).mustFill().says(model.message("productScope")))
                .section("standard.section.days")
                .field(FormField.day("standardIssuedDate", "standard.field.issued", model.issuedOn).says(model.message("issuedOn")))
                .field(FormField.day("standardUsableDate", "standard.field.usable-from", model.usableFrom).says(model.message("usableFrom")))
                .field(FormField.day("standardFromDate", "standard.field.in-force-from", model.inForceFrom).says(model.message("inForceFrom")))
                .field(FormField.day("standardToDate", "standard.field.in-force-to", model.inForceTo).says(model.message("inForceTo")))
                .field(FormField.text("standardSupersededField", "standard.field.superseded-by", model.supersededBy).says(model.message("supersededBy")))
                .section("standard.section.emergency")
                .field(FormField.text("standardRegionField", "standard.field.emergency-region", model.emergencyRegion)
                        .says(model.message("emergencyRegion")).readOnlyWhen(everywhere))
                .field(FormField.day("standardUntilDate", "standard.field.emergency-until", model.emergencyUntil)
                        .says(model.message("emergencyUntil")).readOnlyWhen(everywhere))
                .section("standard.section.text")
                .field(FormField.area("standardExitArea", "standard.field.exit-inspection", model.exitInspection, 3).says(model.message("exitInspection")))
                .field(FormField.area("standardNoteArea", "standard.field.note", model.note, 3).says(model.message("note")))
                .section("standard.section.source")
                .field(FormField.area("standardSourceArea", "standard.field.source", model.source, 2).mustFill().says(model.message("source")))
                .field(FormField.choice("standardConfidenceCombo", "standard.field.confidence", model.confidence, List.of(Confidence.values()),
                        c -> ui.text(c.labelKey())))
                .section("standard.section.delete")
                .field(FormField.text("standardReasonField", "standard.field.reason", model.reason).says(model.message("reason")).readOnlyWhen(own))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("standardHistory", history, ui.messages(), c -> text -> words.value(c.field(), text)));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(Standard standard) {
        if (standard.version() == 0) {
            pane.show(ui.text("standard.new"), "");
            limits.show(List.of());
            mark.show(null);
        } else {
            mark.show(standard.emergency());
            pane.show(standard.code(), standard.title(), chips(standard).toArray(Node[]::new));
        }
        history.show(standard.id());
    }

    private List<Node> chips(Standard standard) {
        Applicability stands = standard.on(ui.session().businessDate());
        List<Node> chips = new ArrayList<>();
        chips.add(Chips.status(StandardColumns.status(stands), ui.text(stands.labelKey())));
        if (standard.confidence().toBeChecked()) {
            chips.add(Chips.status(Status.TO_DECIDE, ui.text("standard.check.open")));
        }
        return chips;
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Standard> action) {
        this.onSaved = action;
    }

    @Override
    public @Nullable Object shownKey() {
        return shown == null ? null : shown.id();
    }

    void startNew() {
        shown = null;
        model.startNew();
        pane.tabWords(LIMITS, ui.text("standard.tab.limits", 0));
        focus();
    }

    /** Unsaved work stays, and its save tells what differs. */
    @Override
    public void show(StandardRow row) {
        shown = row;
        if (!model.state().dirty() && !row.standard().equals(model.standardProperty().get())) {
            model.show(row.standard());
        } else {
            head(model.standardProperty().get());
        }
        pane.tabWords(LIMITS, ui.text("standard.tab.limits", row.limits()));
        limits.show(list.limitsOf(row).stream().map(this::line).toList());
    }

    /** A limit of the standard: item with grade and variant, then what it asks for. */
    private FactsPane.Fact line(LimitRow row) {
        String grade = Objects.requireNonNullElse(row.row().grade(), "");
        String label = String.join(" ", List.of(row.item(), grade, row.variant())).replaceAll("\\s+", " ").strip();
        return new FactsPane.Fact(label, row.row().toBeChecked() ? ui.text("standard.limit.open", row.limit()) : row.limit());
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save(this::saved);
    }

    private void saved(Standard standard) {
        onSaved.accept(standard);
    }

    /** Asks for a reason at its field where one is needed. */
    void delete(StandardRow row, Runnable done) {
        show(row);
        pane.chooseTab(FORM);
        model.delete(row.limits(), done);
        if (model.message("reason").get() != null) {
            form.focusField("standardReasonField");
        }
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
