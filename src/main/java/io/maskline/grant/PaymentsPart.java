package io.maskline.grant;

import io.maskline.people.SignInRequest;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
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
        Button selected = button("takeSelectedButton", "grant.pay.take", () -> take(table.selectedRows()));
        Button all = button("takeAllButton", "grant.pay.take-all", () -> take(table.shownRows()));
        Button none = button("clearBatchButton", "grant.pay.clear", model.batch()::clear);
        this.bar = table.filterBar(selected, all, none);
        PaymentLinesPane side = new PaymentLinesPane(ui, model.back(), model.booking(), (request, signed) -> signer.sign(body, request, signed));
        side.onLeft(table::focusGrid);
        body.getChildren().setAll(split(side));
        subscriptions.add(model);
        subscriptions.follow(model.rowsProperty(), new RowFeed<>(table, PayRow::id)::show);
        subscriptions.follow(table.currentProperty(), row -> side.show(row == null ? null : row.grant()));
        model.booking().message.subscribe(table.statusLine().message::set);
        model.load();
    }

    private SplitPane split(PaymentLinesPane side) {
        VBox left = new VBox(table, batchBar());
        VBox.setVgrow(table, Priority.ALWAYS);
        left.getStyleClass().addAll("ml-work", "ml-grant-list");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "ml-grant-side");
        SplitPane split = new SplitPane(left, scroll);
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(scroll, false);
        return split;
    }

    private void take(List<PayRow> rows) {
        model.batch().take(rows.stream().map(PayRow::grant).toList());
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox batchBar() {
        Label total = wrapped("batchTotal", model.batch().totalProperty(), "ml-strong");
        Label refused = wrapped("payRefusal", model.batch().refusedProperty(), "ml-field-note", "role-danger");
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        VBox words = new VBox(total, refused);
        words.getStyleClass().add("ml-batch-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        TextField voucher = new TextField();
        voucher.setId("voucherField");
        voucher.setPromptText(ui.text("grant.payment.field.voucher"));
        voucher.setPrefColumnCount(8);
        voucher.textProperty().bindBidirectional(model.batch().voucher);
        Button list = button("paymentListButton", "grant.paper.list.caption", this::print);
        Button pay = button("payButton", "grant.do.pay", this::pay);
        pay.getStyleClass().add("accent");
        pay.disableProperty().bind(model.booking().busy);
        HBox row = new HBox(words, voucher, list, pay);
        row.getStyleClass().add("ml-action-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static Label wrapped(String id, ObservableValue<String> words, String... classes) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        return label;
    }

    private @Nullable GrantRow front() {
        PayRow row = table.currentProperty().get();
        return row == null ? null : row.grant();
    }

    private void pay() {
        model.batch().toPay(front()).ifPresent(request -> signer.sign(body, request, actor -> {
            model.batch().pay(actor);
            table.focusGrid();
        }));
    }

    private void print() {
        model.print(front());
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

    /** An application asked for elsewhere is in front and, when something is payable, in the batch. */
    @Override
    public void reveal(UUID id) {
        table.reveal(id);
        model.bring(id);
    }

    @Override
    public void filter(Map<String, List<String>> wanted) {
        table.filter(wanted);
    }

    @Override
    public boolean perform(Screen.Action action) {
        return switch (action) {
            case SAVE_AND_NEXT -> done(() -> {
                table.commitEdit();
                pay();
            });
            case PRINT -> done(() -> {
                table.commitEdit();
                print();
            });
            case REFRESH -> {
                model.load();
                yield table.perform(action);
            }
            default -> table.perform(action);
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
    }
}
