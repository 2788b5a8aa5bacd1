package io.maskline.lab;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.util.List;

/** Builds the lists and forms of what stands under a lab. */
final class LabEntriesController {

    private final UiContext ui;
    private final LabEntriesViewModel entries;
    private final LabEntryWords words;

    LabEntriesController(UiContext ui, LabEntriesViewModel entries) {
        this.ui = ui;
        this.entries = entries;
        this.words = new LabEntryWords(ui);
    }

    FormPane scopes() {
        ScopeEditViewModel model = entries.scopes;
        LabEntryPane<ScopeGroup> pane = new LabEntryPane<>(
                "labScope", new LabEntryPane.Keys("lab.scope.none", "lab.scope.enter"), ui, model, (group, row) -> words.scope(group, row, model.names()),
                form -> form, form -> form
                        .field(FormField.choice("labScopeStandardCombo", "lab.scope.standard", model.standard, model.standards, code -> code == null ? "" : code)
                                .mustFill().says(model.message("standardCode")))
                        .field(FormField.area("labScopeItemsArea", "lab.scope.items", model.items, 3).says(model.message("items")))
                        .field(FormField.choice("labScopeMarkCombo", "lab.scope.mark", model.mark, List.of(ScopeMark.values()), m -> ui.text(m.labelKey())))
                        .field(FormField.day("labScopeFromDate", "lab.scope.from", model.from))
                        .field(FormField.day("labScopeToDate", "lab.scope.to", model.to).says(model.message("validTo")))
                        .field(FormField.text("labScopeCertificateField", "lab.scope.certificate", model.certificate).says(model.message("certificate")))
                        .field(FormField.text("labScopeSourceField", "lab.field.source", model.source).says(model.message("source"))));
        entries.load(() -> pane.show(model.rowProperty().get()));
        return pane.form();
    }

    /** Who is booked when, and the days on which none may be. */
    FormPane days() {
        ClosureEditViewModel model = entries.closures;
        LabBoardPane board = new LabBoardPane(ui, model.rowProperty());
        return new LabEntryPane<>(
                "labClosure", new LabEntryPane.Keys("lab.closure.none", "lab.closure.enter"), ui, model, words::closure,
                form -> form.node(board).section("lab.closure.section"), form -> form
                        .field(FormField.day("labClosureFromDate", "lab.closure.from", model.from).mustFill().says(model.message("from")))
                        .field(FormField.day("labClosureToDate", "lab.closure.to", model.to).says(model.message("to")))
                        .field(FormField.text("labClosureReasonField", "lab.closure.reason", model.reason).mustFill().says(model.message("reason"))))
                .form();
    }

    FormPane quotas() {
        QuotaEditViewModel model = entries.quotas;
        LabEntryPane<FreeQuota> pane = new LabEntryPane<>(
                "labQuota", new LabEntryPane.Keys("lab.quota.none", "lab.quota.enter"), ui, model, (quota, row) -> words.quota(quota, row, model.names()),
                form -> form, form -> form
                        .field(FormField.text("labQuotaPayerField", "lab.quota.payer", model.payer).mustFill().says(model.message("payer")))
                        .field(FormField.text("labQuotaTotalField", "lab.quota.total", model.total).unit("lab.unit.batch").mustFill().says(model.message("total")))
                        .field(FormField.day("labQuotaFromDate", "lab.quota.from", model.from).mustFill().says(model.message("validFrom")))
                        .field(FormField.day("labQuotaToDate", "lab.quota.to", model.to).says(model.message("validTo")))
                        .field(FormField.area("labQuotaItemsArea", "lab.quota.items", model.items, 2).says(model.message("items")))
                        .field(FormField.text("labQuotaSourceField", "lab.field.source", model.source).says(model.message("source"))));
        entries.load(() -> pane.show(model.rowProperty().get()));
        return pane.form();
    }
}
