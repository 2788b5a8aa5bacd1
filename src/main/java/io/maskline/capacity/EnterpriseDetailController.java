package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.EnterpriseEditViewModel;
import io.maskline.line.LineWords;
import io.maskline.output.FirmRow;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.StaleBar;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;

/** The pane of one firm: its form with the question about look-alikes, and its history. */
final class EnterpriseDetailController implements RecordPane<FirmRow> {

    private static final String FORM = "firmFormTab";

    private final UiContext ui;
    private final EnterpriseEditViewModel model;
    private final FirmTimelinePane timeline;
    private final HistoryViewModel history;
    private final BottleneckPane bottleneck;
    private final DetailPane pane;
    private final FormPane form;
    private Consumer<Enterprise> onSaved = _ -> {};

    EnterpriseDetailController(UiContext ui, EnterpriseEditViewModel model, FirmTimelinePane timeline, HistoryViewModel history, BottleneckPane bottleneck) {
        this.ui = ui;
        this.model = model;
        this.timeline = timeline;
        this.history = history;
        this.bottleneck = bottleneck;
        this.form = form();
        pane = new DetailPane("firmPane", ui.messages())
                .above(bottleneck)
                .tab("firmTimelineTab", ui.text("line.tab.timeline"), () -> timeline)
                .tab(FORM, ui.text("line.tab.form"), () -> form)
                .tab("firmHistoryTab", ui.text("line.tab.history"), this::historyView);
        history.onRestored(model::reload);
        model.firmProperty().subscribe(this::head);
    }

    private FormPane form() {
        MessageBar alike = new MessageBar(Status.NOTE, "")
                .action("sameFirmButton", ui.text("line.firm.same"), model::answerSameFirm)
                .action("otherFirmButton", ui.text("line.firm.other"), model::answerOtherFirm);
        model.lookAlikeProperty().subscribe(e -> {
            alike.setVisible(e != null);
            alike.setManaged(e != null);
            if (e != null) {
                alike.setText(ui.text("line.firm.alike", e.name()));
            }
        });
        return new FormPane("firmForm", ui)
                .node(StaleBar.of(ui, model.staleProperty(), (_, text) -> text, model::reload, () -> model.saveOver(this::saved)))
                .field(FormField.text("firmNameField", "enterprise.field.name", model.name).mustFill().says(model.nameMessage()))
                .node(alike)
                .field(FormField.text("shortNameField", "enterprise.field.shortName", model.shortName).mustFill().says(model.shortNameMessage()))
                .field(FormField.text("usccField", "enterprise.field.uscc", model.uscc).says(model.usccMessage()))
                .field(FormField.text("contactField", "enterprise.field.contact", model.contact))
                .field(FormField.text("phoneField", "enterprise.field.phone", model.phone).says(model.phoneMessage()))
                .field(FormField.text("districtField", "enterprise.field.district", model.district))
                .field(FormField.text("streetField", "enterprise.field.street", model.street))
                .field(FormField.text("parkField", "enterprise.field.park", model.park))
                .field(FormField.text("addressField", "enterprise.field.address", model.address))
                .field(FormField.text("previousIndustryField", "enterprise.field.previousIndustry", model.previousIndustry))
                .field(FormField.text("scaleField", "enterprise.field.scale", model.scale))
                .field(FormField.area("firmRemarkArea", "enterprise.field.remark", model.remark, 3))
                .onSave(this::save)
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
    }

    private ScrollPane historyView() {
        ScrollPane scroll = new ScrollPane(new HistoryView("firmHistory", history, ui.messages(), new LineWords(ui.messages()).history()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void head(Enterprise firm) {
        if (firm.version() == 0) {
            pane.show(ui.text("line.firm.new"), "");
            timeline.show(null);
            bottleneck.showNothing();
        } else {
            String code = firm.uscc() == null ? firm.number() : firm.uscc();
            pane.show(firm.name(), firm.place().district() == null ? code : code + "  " + firm.place().district());
            history.show(firm.id());
        }
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    void onSaved(Consumer<Enterprise> action) {
        this.onSaved = action;
    }

    /** Told which stored firm to show, when a new one turns out to be that one. */
    void onSameFirm(Consumer<Enterprise> action) {
        model.onSameFirm(action);
    }

    @Override
    public UUID shownKey() {
        return model.firmProperty().get().id();
    }

    void startNew() {
        model.startNew();
        pane.chooseTab(FORM);
        form.focusFirst();
    }

    @Override
    public void show(FirmRow row) {
        Enterprise firm = row.firm();
        if (!firm.equals(model.firmProperty().get()) && !model.state().dirty()) {
            model.show(firm);
        }
        bottleneck.showFirm(firm.id());
        timeline.show(firm.id());
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

    private void saved(Enterprise firm) {
        onSaved.accept(firm);
    }

    @Override
    public boolean unsaved() {
        return model.state().dirty();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        model.mayLeave(answer);
    }
}
