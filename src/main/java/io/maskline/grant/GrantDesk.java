package io.maskline.grant;

import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Claims;

/** The view models behind the list of applications and what stands beside it. */
record GrantDesk(GrantListViewModel list, ApplicationEditViewModel edit, HistoryViewModel history) {

    static GrantDesk open(UiContext ui, GrantServices services) {
        return new GrantDesk(
                new GrantListViewModel(services.subsidies(), ui),
                new ApplicationEditViewModel(services.subsidies(), services.enterprises(), ui),
                new HistoryViewModel(ui, Claims.applicationType(), ui.dialogs()::fault));
    }
}
