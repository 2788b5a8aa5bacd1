package io.maskline.grant;

import io.maskline.people.SignInRequest;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.Part;
import io.maskline.platform.fx.RowFeed;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 拨付: what is payable now, the batch that is put together from it, and the payment lines of the firm in front. */
final class PaymentsPart implements Part {

    static final String ID = "payments";

    private static final double DIVIDER = 0.72;

    private final UiContext ui;
    private final PaymentsViewModel model;
    private final PaymentSigner signer;
    private final MlTable<PayRow> table;
    private final HBox bar;
    private final StackPane body = new StackPane();
    private final VBox side = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /** Has a second person sign over the sheet. */
    interface PaymentSigner {
        void sign(StackPane over, SignInRequest request, Consumer<Actor> signed);
    }

    PaymentsPart(UiContext ui, PaymentsViewModel model, PaymentSigner signer) {
        this.ui = ui;
        this.model = model;
        this.signer = signer;
        this.table = new MlTable<>(new PayColumns(ui, model).all(), ui);
        Button selected = button("takeSelectedButton", "grant.pay.take", () -> model.take(table.selectedRows()));
        Button all = button("takeAllButton", "grant.pay.take-all", () -> model.take(table.shownRows()));
        Button none = button("clearBatchButton", "grant.pay.clear", model::clear);
        this.bar = table.filterBar(selected, all, none);
        VBox left = new VBox(table, batchBar());
        VBox.setVgrow(table, Priority.ALWAYS);
        left.getStyleClass().add("ml-work");
        side.getStyleClass().add("ml-form-body");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        SplitPane split = new SplitPane(left, scroll);
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(scroll, false);
        body.getChildren().setAll(split);
        subscriptions.add(model);
        subscriptions.follow(model.rowsProperty(), new RowFeed<>(table, PayRow::id)::show);
        subscriptions.follow(table.currentProperty(), this::show);
        model.message.subscribe(table.statusLine().message::set);
        model.load();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox batchBar() {
        Label total = new Label();
        total.setId("batchTotal");
        total.getStyleClass().add("ml-strong");
        total.setWrapText(true);
        total.setMaxWidth(Double.MAX_VALUE);
        total.textProperty().bind(model.totalProperty());
        HBox.setHgrow(total, Priority.ALWAYS);
        TextField voucher = new TextField();
        voucher.setId("voucherField");
        voucher.setPromptText(ui.text("grant.payment.field.voucher"));
        voucher.textProperty().bindBidirectional(model.voucher);
        Button pay = button("payButton", "grant.do.pay", this::pay);
        pay.getStyleClass().add("accent");
        pay.disableProperty().bind(model.busy);
        HBox row = new HBox(total, voucher, pay);
        row.getStyleClass().add("ml-action-row");
        return row;
    }

    private void pay() {
        model.toPay().ifPresent(request -> signer.sign(body, request, actor -> {
            model.pay(actor);
            table.focusGrid();
        }));
    }

    private void show(@Nullable PayRow row) {
        side.getChildren().clear();
        if (row == null) {
            return;
        }
        Label firm = new Label(row.grant().firmFullName());
        firm.getStyleClass().add("ml-title");
        firm.setWrapText(true);
        Label head = new Label(ui.text("grant.pay.lines"));
        head.getStyleClass().add("ml-section");
        side.getChildren().addAll(firm, new Label(row.grant().number() + "  " + ui.text(row.grant().stage().labelKey())), head);
        List<String> lines = model.lines(row);
        if (lines.isEmpty()) {
            side.getChildren().add(muted(ui.text("grant.pay.lines.none")));
        }
        lines.forEach(l -> side.getChildren().add(wrapped(l)));
        if (!model.owed(row).isEmpty()) {
            side.getChildren().add(wrapped(model.owed(row)));
        }
        model.open(row).ifPresent(line -> side.getChildren().add(new HBox(
                button("bankReturnButton", "grant.payment.bank-return", () -> back(row, line, PaymentKind.BANK_RETURN)),
                button("clawBackButton", "grant.do.claw-back", () -> back(row, line, PaymentKind.CLAWED_BACK)))));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("ml-muted");
        return label;
    }

    private void back(PayRow row, Payment line, PaymentKind kind) {
        model.begin(row, line);
        Label title = new Label(ui.text("grant.back.title", ui.text(kind.labelKey()), row.grant().number(), line.batchNo()));
        title.getStyleClass().add("ml-strong");
        title.setWrapText(true);
        FormPane form = new FormPane("backForm", ui)
                .node(title)
                .field(FormField.text("backAmountField", "grant.payment.field.amount", model.backAmount).mustFill().unit("subsidy.unit.yuan"))
                .field(FormField.area("backReasonArea", "grant.payment.field.reason", model.backReason, 2).mustFill().says(model.backMessage))
                .onSave(() -> model.toBack(row, kind).ifPresent(request -> signer.sign(body, request, actor -> model.back(row, line, kind, actor, table::focusGrid))))
                .onDiscard(() -> {
                    show(row);
                    table.focusGrid();
                })
                .verbs("grant.back.do", "platform.form.discard")
                .busy(model.busy);
        side.getChildren().setAll(form);
        side.applyCss();
        side.layout();
        form.focusFirst();
    }

    @Override
    public HBox bar() {
        return bar;
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public StatusLine status() {
        return table.statusLine();
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void focus() {
        table.focusGrid();
    }

    @Override
    public void reveal(UUID id) {
        table.reveal(id);
    }

    @Override
    public void filter(Map<String, List<String>> wanted) {
        table.filter(wanted);
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case SAVE_AND_NEXT -> {
                table.commitEdit();
                pay();
                yield true;
            }
            case REFRESH -> {
                model.load();
                yield table.perform(action);
            }
            default -> table.perform(action);
        };
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
