package io.maskline.grant;

import io.maskline.approval.BudgetLinesViewModel;
import io.maskline.approval.DecisionViewModel;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Claims;
import io.maskline.subsidy.ProofViewModel;

/** The view models behind the list of applications and what stands beside it. */
record GrantDesk(
        GrantListViewModel list,
        GrantSideViewModel side,
        DecisionViewModel decision,
        ProofViewModel proof,
        BudgetLinesViewModel budget,
        HistoryViewModel history) {

    static GrantDesk open(UiContext ui, GrantServices services) {
        return new GrantDesk(
                new GrantListViewModel(services, ui),
                new GrantSideViewModel(ui, services),
                new DecisionViewModel(ui, services.approvals(), services.subsidies()),
                new ProofViewModel(ui, services.subsidies().claims(), services.papers().supplements()),
                new BudgetLinesViewModel(ui, services.approvals()),
                new HistoryViewModel(ui, Claims.applicationType(), ui.dialogs()::fault));
    }
}
