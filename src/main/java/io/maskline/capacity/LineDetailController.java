package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.DowntimePane;
import io.maskline.line.Line;
import io.maskline.line.LineEditViewModel;
import io.maskline.line.LineKind;
import io.maskline.line.LineStage;
import io.maskline.line.LineStagesPane;
import io.maskline.line.LineWords;
import io.maskline.line.PackUnit;
import io.maskline.line.ProductClass;
import io.maskline.output.LineRow;
import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The pane of one line: figures of the day, timeline, form, history. */
final class LineDetailController implements RecordPane<LineStanding> {

    private static final String FORM = "lineFormTab";
    private static final String STAGES = "lineStagesTab";

    private final UiContext ui;
    private final LineEditViewModel model;
    private final FirmTimelinePane timeline;
    private final HistoryViewModel history;
    private final BottleneckPane bottleneck;
    private final LineStagesPane stages;
    private final DowntimePane downtime;
    private final LineWords words;
    private final DetailPane pane;
    private final FigureStripCell figures;
    private final FormPane form;
    private Consumer<Line> onSaved = _ -> {};
    private @Nullable LineRow shown;

    LineDetailController(UiContext ui, LineEditViewModel model, FirmTimelinePane timeline, HistoryViewModel history, BottleneckPane bottleneck,
            LineStagesPane stages, DowntimePane downtime) {
        this.ui = ui;
        this.model = model;
        this.timeline = timeline;
        this.history = history;
        this.bottleneck = bottleneck;
        this.stages = stages;
        this.downtime = downtime;
        this.words = new LineWords(ui.messages());
        this.figures = new FigureStripCell(ui);
        this.form = form();
        pane = new DetailPane("linePane", ui.messages())
                .above(figures)
                .above(bottleneck)
                .tab("lineTimelineTab", ui.text("line.tab.timeline"), () -> timeline)
                .tab(FORM, ui.text("line.tab.form"), () -> form)
                .tab(STAGES, ui.text("line.tab.stages"), stages::node)
                .tab("lineDowntimeTab", ui.text("line.tab.downtime"), downtime::node)
                .tab("lineHistoryTab", ui.text("line.tab.history"), this::historyView);
        history.onRestored(model::reload);
    }

    private FormPane form() {
        return new FormPane("lineForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), words::value, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.text("lineFirmField", "line.field.enterprise", model.firmText).mustFill().says(model.message("enterpriseId")))
                .field(FormField.text("lineNoField", "line.field.lineNo", model.lineNo).mustFill().says(model.message("lineNo")))
                .field(FormField.choice("lineKindCombo", "line.field.kind", model.kind, List.of(LineKind.values()), k -> ui.text(k.labelKey())))
                .field(FormField.choice("productClassCombo", "line.field.productClass", model.productClass, List.of(ProductClass.values()), c -> ui.text(c.labelKey())))
                .field(FormField.text("productField", "line.field.product", model.product))
                .field(FormField.choice("stageCombo", "line.field.stage", model.stage, List.of(LineStage.values()), s -> ui.text(s.labelKey())).says(model.message("stage")))
                .node(wayPastTheGate())
                .field(FormField.day("stageDate", "line.field.stageDate", model.stageDate).mustFill().says(model.message("stageDate")))
                .field(FormField.day("expectedOnDate", "line.field.expectedOn", model.terms.expectedOn))
                .field(FormField.text("expectedReasonField", "line.stages.slipReason", model.terms.slipReason).says(model.message("reason")))
                .field(pieces("nameplateField", "line.field.nameplate", "nameplatePerDay", model.nameplate))
                .field(pieces("approvedField", "line.field.approved", "approvedPerDay", model.approved))
                .field(pieces("actualField", "line.field.actual", "actualPerDay", model.actual))
                .field(FormField.text("workersNeededField", "line.field.workersNeeded", model.terms.workersNeeded).says(model.message("workersNeeded")))
                .field(FormField.text("workersPresentField", "line.field.workersPresent", model.terms.workersPresent).says(model.message("workersPresent")))
                .field(FormField.choice("sterileCombo", "line.field.sterile", model.terms.sterile, List.of(true, false),
                        needed -> ui.text(Boolean.TRUE.equals(needed) ? "line.sterile.yes" : "line.sterile.no")))
                .field(FormField.text("desorptionDaysField", "line.field.desorptionDays", model.terms.desorptionDays).says(model.message("desorptionDays")))
                .field(FormField.choice("packUnitCombo", "line.field.packUnit", model.terms.packUnit, List.of(PackUnit.values()), u -> ui.text(u.labelKey())))
                .field(FormField.text("filtersPerKitField", "line.field.filtersPerKit", model.terms.filtersPerKit).says(model.message("filtersPerKit")))
                .field(FormField.text("investmentField", "line.field.investment", model.investment).unit("line.unit.yuan").says(model.message("investment")))
                .field(FormField.area("lineRemarkArea", "line.field.remark", model.remark, 3))
                .onSave(() -> model.save(this::saved))
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    /** Under a refused stage: the form in which a leader's word is given. */
    private Hyperlink wayPastTheGate() {
        Hyperlink way = new Hyperlink(ui.text("line.edit.gateWay"));
        way.setId("gateWayLink");
        way.setVisible(false);
        way.setManaged(false);
        model.message("stage").subscribe(refusal -> {
            way.setVisible(refusal != null && !model.isNew());
            way.setManaged(way.isVisible());
        });
        way.setOnAction(_ -> {
            LineStage wanted = model.stage.get();
            LocalDate on = model.stageDate.get();
            model.giveUpStage();
            pane.chooseTab(STAGES);
            stages.askStage(wanted, on);
        });
        return way;
    }

    private FormField pieces(String id, String labelKey, String field, StringProperty value) {
        return FormField.text(id, labelKey, value).unit("line.unit.pieces").says(model.message(field)).f4(() -> model.toggleWan(value));
    }

    private Node historyView() {
        return scrolling(new HistoryView("lineHistory", history, ui.messages(),
                change -> change.field().equals("enterpriseId") ? this::firmName : words.history().apply(change)));
    }

    /** A line hardly ever changes its firm, so the firm of the row shown is the one meant. */
    private String firmName(String id) {
        return shown != null && shown.firm().id().toString().equals(id) ? shown.firm().name() : id;
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Line> action) {
        this.onSaved = action;
    }

    @Override
    public @Nullable UUID shownKey() {
        return shown == null ? null : shown.id();
    }

    /** Starts a new line; of {@code firm} when one is at hand. */
    void startNew(@Nullable Enterprise firm) {
        shown = null;
        model.startNew(firm);
        figures.show(null);
        bottleneck.showNothing();
        timeline.show(firm == null ? null : firm.id());
        pane.show(ui.text("line.new"), firm == null ? "" : firm.name());
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void show(LineStanding line) {
        LineRow row = line.row();
        LineRow before = shown;
        shown = row;
        figures.show(row);
        LineStage stage = row.then().stage();
        String code = row.firm().uscc() == null ? row.line().number() : row.firm().uscc();
        String district = row.firm().place().district();
        pane.show(row.firm().name(), district == null ? code : code + "  " + district,
                Chips.status(LineColumns.status(stage), ui.text("line.chip", row.lineNo(), ui.text(stage.labelKey()))));
        if (before == null || !before.line().equals(row.line()) || !before.firm().equals(row.firm())) {
            if (!model.state().dirty()) {
                model.show(row.line(), row.firm());
            }
            history.show(row.id());
        }
        bottleneck.showLine(row.firm().id(), row.id());
        stages.show(row.line());
        downtime.show(row.line());
        timeline.show(row.firm().id());
    }

    @Override
    public void focus() {
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void save() {
        if (stages.unsaved()) {
            stages.save();
        } else if (downtime.unsaved()) {
            downtime.save();
        } else {
            model.save(this::saved);
        }
    }

    private void saved(Line line) {
        onSaved.accept(line);
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty() || stages.unsaved() || downtime.unsaved();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        stages.mayLeave(first -> {
            if (first) {
                downtime.mayLeave(second -> {
                    if (second) {
                        model.mayLeave(answer);
                    } else {
                        answer.accept(false);
                    }
                });
            } else {
                answer.accept(false);
            }
        });
    }
}
