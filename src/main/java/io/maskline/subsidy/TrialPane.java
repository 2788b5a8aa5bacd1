package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

/** Numbers to try a rule on, and the calculation they give, step by step. */
final class TrialPane extends SplitPane {

    private static final double RESULT_AT = 0.5;

    private final TrialViewModel model;
    private final CalculationView view;

    TrialPane(UiContext ui, TrialViewModel model) {
        this.model = model;
        this.view = new CalculationView("trialTrace", ui);
        setId("trialPane");
        setOrientation(Orientation.HORIZONTAL);
        FormPane form = new FormPane("trialForm", ui)
                .field(FormField.day("trialAppliedField", "subsidy.field.applied-on", model.appliedOn))
                .field(FormField.text("trialInvestmentField", "subsidy.rules.trial.investment", model.investment).unit("subsidy.unit.yuan"))
                .field(FormField.area("trialInvoicesArea", "subsidy.rules.trial.invoices", model.invoices, 3))
                .field(FormField.area("trialPurchasesArea", "subsidy.rules.trial.purchases", model.purchases, 2))
                .field(FormField.area("trialReceivedArea", "subsidy.rules.trial.received", model.received, 2))
                .field(FormField.text("trialBeforeField", "subsidy.rules.trial.before", model.before).unit("subsidy.unit.yuan"))
                .field(FormField.day("trialDeliveredField", "subsidy.tier.delivery", model.deliveredOn))
                .field(FormField.day("trialCommissionedField", "subsidy.tier.commissioning", model.commissionedOn))
                .field(FormField.text("trialOutputField", "subsidy.tier.output", model.dailyOutput).unit("subsidy.rules.unit.pieces"))
                .field(FormField.text("trialAllocationField", "subsidy.field.allocation-share", model.allocationShare).unit("subsidy.rules.unit.percent"))
                .field(FormField.text("trialInterestField", "subsidy.rules.trial.interest", model.interest).unit("subsidy.unit.yuan"))
                .field(FormField.text("trialClassField", "subsidy.field.product-classes", model.productClass))
                .field(FormField.text("trialProofsField", "subsidy.field.proof", model.proofs))
                .withoutActions();
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getItems().addAll(form, scroll);
        setDividerPositions(RESULT_AT);
        model.resultProperty().subscribe(_ -> draw());
        model.refusalProperty().subscribe(_ -> draw());
    }

    private void draw() {
        Fault why = model.refusalProperty().get();
        if (why == null) {
            view.show(model.resultProperty().get());
        } else {
            view.refuse(why);
        }
    }
}
