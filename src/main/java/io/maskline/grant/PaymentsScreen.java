package io.maskline.grant;

import io.maskline.people.SecondSignInPane;
import io.maskline.platform.fx.ScreenView;
import io.maskline.platform.fx.UiContext;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 拨付 beside the applications on the screen of subsidies. */
public final class PaymentsScreen {

    private PaymentsScreen() {}

    public static ScreenView of(UiContext ui, GrantServices services) {
        return new ScreenView(
                PaymentsPart.ID, "grant.pay.title", new ReadOnlyStringWrapper(ui.text("grant.view.payments")),
                _ -> new PaymentsPart(
                        ui, new PaymentsViewModel(ui, services),
                        (over, request, signed) -> SecondSignInPane.over(over, ui, services.people(), request, signed)));
    }
}
