package io.maskline.grant;

import io.maskline.people.SignInRequest;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The payment lines of the firm in front, what it owes, and the form of what comes back. */
final class PaymentLinesPane extends VBox {

    private final UiContext ui;
    private final ComesBackViewModel model;
    private final BookingViewModel booking;
    private final BiConsumer<SignInRequest, Consumer<Actor>> signer;
    private Runnable onLeft = () -> {};

    /** @param signer has a second person sign */
    PaymentLinesPane(UiContext ui, ComesBackViewModel model, BookingViewModel booking, BiConsumer<SignInRequest, Consumer<Actor>> signer) {
        this.ui = ui;
        this.model = model;
        this.booking = booking;
        this.signer = signer;
        setId("paymentLines");
        getStyleClass().add("ml-form-body");
    }

    /** Called when the form is done or given up: the keys go back to the sheet. */
    void onLeft(Runnable action) {
        onLeft = action;
    }

    void show(@Nullable GrantRow row) {
        getChildren().clear();
        if (row == null) {
            return;
        }
        Label head = new Label(ui.text("grant.pay.lines"));
        head.getStyleClass().add("ml-section");
        getChildren().addAll(label(row.firmFullName(), "ml-title"), new Label(row.number() + "  " + ui.text(row.stage().labelKey())));
        String owed = model.owed(row);
        if (!owed.isEmpty()) {
            Label said = label(owed, "ml-field-note", "role-danger");
            said.setId("owedLabel");
            getChildren().add(said);
        }
        getChildren().add(head);
        List<String> lines = model.lines(row);
        lines.forEach(l -> getChildren().add(label(l)));
        if (lines.isEmpty()) {
            getChildren().add(label(ui.text("grant.pay.lines.none"), "ml-muted"));
        }
        model.open(row).ifPresent(line -> {
            FlowPane ways = new FlowPane(
                    button("bankReturnButton", "grant.payment.bank-return", () -> begin(row, line, PaymentKind.BANK_RETURN)),
                    button("clawBackButton", "grant.do.claw-back", () -> begin(row, line, PaymentKind.CLAWED_BACK)));
            ways.getStyleClass().add("ml-decision-ways");
            getChildren().add(ways);
        });
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private void begin(GrantRow row, Payment line, PaymentKind kind) {
        model.begin(row, line, kind);
        FormPane form = new FormPane("backForm", ui)
                .node(label(ui.text("grant.back.title", ui.text(kind.labelKey()), row.number(), line.batchNo()), "ml-strong"))
                .field(FormField.text("backAmountField", "grant.payment.field.amount", model.amount).mustFill().unit("subsidy.unit.yuan"))
                .field(FormField.area("backReasonArea", "grant.payment.field.reason", model.reason, 2).mustFill().says(model.message))
                .onSave(() -> model.toSign(row, kind).ifPresent(request -> signer.accept(request, actor -> model.book(row, line, kind, actor, onLeft))))
                .onDiscard(() -> {
                    show(row);
                    onLeft.run();
                })
                .verbs("grant.back.do", "platform.form.discard")
                .busy(booking.busy);
        getChildren().setAll(form);
        applyCss();
        layout();
        form.focusFirst();
    }
}
