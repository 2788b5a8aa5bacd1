package io.maskline.approval;

import io.maskline.approval.DecisionViewModel.Shown;
import io.maskline.people.SignInRequest;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an approval and the steps a second person signs. It lies below what scrolls, so that every step is
 * in reach whatever the height of the window; the opinions stand in what scrolls, and here only while they are still asked for.
 */
public final class DecisionPane extends VBox {

    private final UiContext ui;
    private final Signer signer;
    private final DecisionViewModel model;
    private final OpinionsPane opinions;
    private final VBox settled = new VBox();
    private final VBox asked = new VBox();
    private final ShortfallPane shortfall;
    private final VBox formHost = new VBox();
    private final Label reason = new Label();
    private final Button giveBack = new Button();
    private final Button adjust = new Button();
    private final Button revoke = new Button();
    private final Button approve = new Button();
    private final FlowPane steps = new FlowPane();
    private final VBox foot = new VBox();
    private @Nullable StackPane host;

    /** Has a second person sign over {@code over}; {@code signed} is told who did. */
    public interface Signer {
        void sign(StackPane over, SignInRequest request, Consumer<Actor> signed);
    }

    public DecisionPane(UiContext ui, DecisionViewModel model, Signer signer) {
        this.ui = ui;
        this.model = model;
        this.signer = signer;
        setId("decisionBox");
        opinions = new OpinionsPane(ui, this::start);
        shortfall = new ShortfallPane(ui, this::start);
        reason.setId("decisionReason");
        reason.getStyleClass().add("ml-muted");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        button(giveBack, "giveBackButton", Act.GIVE_BACK);
        button(adjust, "adjustApprovedButton", Act.ADJUST);
        button(revoke, "revokeButton", Act.REVOKE);
        revoke.getStyleClass().add("danger-text");
        approve.setId("secondSignInButton");
        approve.setText(ui.text("approval.second"));
        approve.getStyleClass().add("accent");
        approve.setOnAction(_ -> start(Act.APPROVE));
        steps.getStyleClass().add("ml-decision-steps");
        steps.getChildren().setAll(giveBack, adjust, revoke, approve);
        foot.getChildren().setAll(reason, steps);
        foot.getStyleClass().add("ml-decision-foot");
        getChildren().setAll(asked, shortfall, formHost, foot);
        getStyleClass().add("ml-decision");
        setMinHeight(USE_PREF_SIZE);
        model.shownProperty().subscribe(this::draw);
        model.form().actProperty().subscribe(this::form);
        model.busyProperty().subscribe(_ -> judge());
    }

    /** The opinions, where they no longer are asked for: to stand in what scrolls. */
    public Node opinions() {
        return settled;
    }

    /** The second person signs over this rather than over the steps alone: there is room for everybody's name. */
    public DecisionPane signedOver(StackPane over) {
        host = over;
        return this;
    }

    /** Puts further steps behind those of the decision, and {@code hint} above them. */
    public DecisionPane with(Label hint, Button... further) {
        foot.getChildren().add(1, hint);
        steps.getChildren().addAll(further);
        return this;
    }

    /** The first step that is open gets the keys. */
    public void focusFirst() {
        Stream.concat(shortfall.ways(), steps.getChildren().stream()).filter(n -> n.isManaged() && !n.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    private void button(Button button, String id, Act act) {
        button.setId(id);
        button.setText(ui.text(act.labelKey()));
        button.setOnAction(_ -> start(act));
    }

    private void start(Act act) {
        if (act.asks()) {
            model.start(act);
        } else {
            sign(act);
        }
    }

    private void sign(Act act) {
        if (act.signed()) {
            StackPane over = Objects.requireNonNull(host, "where to sign");
            model.toSign(act).ifPresent(request -> signer.sign(over, request, actor -> model.sign(act, actor)));
        } else {
            model.giveBack();
        }
    }

    private void draw(@Nullable Shown shown) {
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown != null) {
            opinions.show(shown);
            (shown.standing().stage() == Stage.IN_REVIEW ? asked : settled).getChildren().setAll(opinions);
            shortfall.show(shown, model.stuck());
            judge();
        }
    }

    private void judge() {
        Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        Stage stage = shown.standing().stage();
        boolean open = stage == Stage.IN_REVIEW || stage == Stage.TO_DECIDE || stage == Stage.WAITING;
        String blocked = model.blocked();
        boolean busy = model.busyProperty().get();
        only(giveBack, stage == Stage.IN_REVIEW || stage == Stage.TO_DECIDE);
        only(adjust, stage == Stage.APPROVED);
        only(revoke, stage == Stage.APPROVED || stage == Stage.WAITING);
        only(approve, open);
        approve.setDisable(!blocked.isEmpty() || busy);
        List<String> said = new ArrayList<>();
        if (open && !blocked.isEmpty()) {
            said.add(blocked);
        }
        if (open && model.own()) {
            said.add(ui.text("approval.excluded.maker"));
        }
        reason.setText(String.join(ui.text("approval.stop"), said));
        only(reason, !said.isEmpty());
        List.of(giveBack, adjust, revoke).forEach(step -> step.setDisable(busy));
        tidy();
    }

    /** While something is typed its own two buttons are the only ones; an empty foot takes no room. */
    public void tidy() {
        boolean typing = model.form().actProperty().get() != null;
        shortfall.closed(typing);
        only(foot, !typing && Stream.concat(foot.getChildren().stream().filter(Label.class::isInstance), steps.getChildren().stream()).anyMatch(Node::isManaged));
    }

    private void form(@Nullable Act act) {
        formHost.getChildren().clear();
        tidy();
        if (act == null) {
            return;
        }
        DecisionFormViewModel typed = model.form();
        Label head = new Label(act.side() == null ? ui.text(act.labelKey()) : ui.text("approval.form.review", ui.text(act.side().labelKey())));
        head.setId("decisionFormTitle");
        head.getStyleClass().add("ml-strong");
        FormPane form = new FormPane("decisionForm", ui).node(head);
        switch (act) {
            case REVIEW_INDUSTRY, REVIEW_FINANCE -> form
                    .field(FormField.check("agreedBox", "approval.field.agreed", typed.agreed))
                    .field(FormField.area("opinionArea", "approval.field.opinion", typed.opinion, 2).says(typed.message("opinion")));
            case ADJUST -> form
                    .field(FormField.text("adjustAmountField", "approval.field.adjusted", typed.amount).mustFill().unit("subsidy.unit.yuan").says(typed.message("amount")))
                    .field(FormField.area("basisArea", "approval.field.basis", typed.basis, 2).mustFill().says(typed.message("basis")));
            case OVERRUN -> form
                    .field(FormField.text("leaderField", "approval.field.leader", typed.leader).mustFill().says(typed.message("leader")))
                    .field(FormField.area("basisArea", "approval.field.basis", typed.basis, 2).mustFill().says(typed.message("basis")));
            case REVOKE, GIVE_BACK -> form
                    .field(FormField.area("basisArea", "approval.field.reason", typed.basis, 2).mustFill().says(typed.message("basis")));
            case APPROVE, WAITLIST -> throw new IllegalArgumentException(act.name());
        }
        form.onSave(() -> sign(act)).onDiscard(typed::leave).verbs(act.signed() ? "approval.form.sign" : act.labelKey(), "approval.form.leave").busy(model.busyProperty());
        formHost.getChildren().setAll(form);
        formHost.applyCss();
        formHost.layout();
        form.focusFirst();
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A glyph with a sentence beside it. */
    static HBox line(Status status, String sentence, String id) {
        Label label = new Label(sentence);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(new StatusGlyph(status), label);
        line.getStyleClass().add("ml-decision-line");
        return line;
    }
}
