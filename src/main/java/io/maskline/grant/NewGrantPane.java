package io.maskline.grant;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.PickField;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.CalculationView;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of a new application; the calculation follows what is typed. */
final class NewGrantPane extends VBox {

    private final PickField<Enterprise> firm;
    private final FormPane form;

    NewGrantPane(UiContext ui, ApplicationEditViewModel edit, Runnable discard) {
        getStyleClass().add("ml-work");
        firm = new PickField<Enterprise>("grantFirmField", "subsidy.field.firm", ui, edit::searchFirms, Enterprise::name, edit.firm).says(edit.firmMessage);
        Label head = new Label(ui.text("subsidy.new.title"));
        head.getStyleClass().add("ml-title");
        Label problem = new Label();
        problem.getStyleClass().addAll("ml-field-note", "role-danger");
        problem.setWrapText(true);
        problem.textProperty().bind(edit.message);
        VBox top = new VBox(head, problem);
        top.getStyleClass().add("ml-work-head");
        CalculationView trace = new CalculationView("newTracePane", ui);
        edit.traceProperty().subscribe(now -> trace.show(now));
        form = new FormPane("grantForm", ui)
                .node(firm)
                .field(FormField.text("grantInvestmentField", "subsidy.field.investment", edit.investment).mustFill()
                        .unit("subsidy.unit.yuan").says(edit.investmentMessage))
                .field(FormField.day("grantAppliedDate", "subsidy.field.applied-on", edit.appliedOn).says(edit.appliedOnMessage))
                .field(FormField.area("grantRemarkArea", "subsidy.field.remark", edit.remark, 2))
                .node(trace)
                .onSave(edit::save)
                .onDiscard(discard)
                .busy(edit.busy);
        firm.onPicked(() -> form.focusField("grantInvestmentField"));
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().addAll(top, form);
    }

    void focusFirst() {
        firm.focusText();
    }

    void save() {
        form.save();
    }
}
