package io.maskline.approval;

import io.maskline.approval.DecisionViewModel.Shown;
import io.maskline.people.Duty;
import io.maskline.people.SignInRequest;
import io.maskline.people.SignInRequest.Excluded;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed for one act before somebody signs it. FX thread only. */
final class DecisionFormViewModel {

    private final Messages words;
    private final ReadOnlyObjectWrapper<@Nullable Act> act = new ReadOnlyObjectWrapper<>(this, "act");
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("amount", "basis", "leader", "opinion").collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> new SimpleObjectProperty<>()));

    final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    final StringProperty basis = new SimpleStringProperty(this, "basis", "");
    final StringProperty leader = new SimpleStringProperty(this, "leader", "");
    final StringProperty opinion = new SimpleStringProperty(this, "opinion", "");
    final BooleanProperty agreed = new SimpleBooleanProperty(this, "agreed", true);

    DecisionFormViewModel(Messages words) {
        this.words = words;
        Stream.of(amount, basis, leader, opinion).forEach(field -> field.subscribe(this::quiet));
        agreed.subscribe(this::quiet);
    }

    /** What is being typed for; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Act> actProperty() {
        return act.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** True while something is typed that is not signed. */
    boolean unsaved() {
        return act.get() != null && Stream.of(amount, basis, leader, opinion).anyMatch(f -> !f.get().isBlank());
    }

    /** Begins to type what {@code next} needs. */
    void start(Act next) {
        leave();
        act.set(next);
    }

    /** Gives up what is typed. */
    void leave() {
        act.set(null);
        Stream.of(amount, basis, leader, opinion).forEach(field -> field.set(""));
        agreed.set(true);
        quiet();
    }

    private void quiet() {
        messages.values().forEach(m -> m.set(null));
    }

    /** Says a fault at its field; false when it has none here. */
    boolean tell(Fault fault) {
        String named = fault instanceof Fault.Invalid invalid ? invalid.field() : "";
        String field = named.equals("remark") ? "basis" : named;
        if (act.get() == null || !messages.containsKey(field)) {
            return false;
        }
        message(field).set(FieldMessage.error(new FaultText(words).sentence(fault)));
        return true;
    }

    /**
     * Whom to ask to sign for {@code what}.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at what is missing
     */
    SignInRequest request(Shown now, Act what) {
        BigDecimal sum = what == Act.ADJUST ? Yuan.parse("amount", amount.get()) : null;
        require("opinion", what.side() != null && !agreed.get() && opinion.get().isBlank(), "approval.fault.opinion");
        require("leader", what == Act.OVERRUN && leader.get().isBlank(), "approval.fault.leader");
        require("basis", (what == Act.ADJUST || what == Act.OVERRUN) && basis.get().isBlank(), "approval.fault.basis");
        require("basis", what == Act.REVOKE && basis.get().isBlank(), "approval.fault.reason");
        Side side = what.side();
        return side == null ? checker(now, what, sum) : reviewer(now, side);
    }

    private static void require(String field, boolean missing, String key) {
        if (missing) {
            throw Fault.invalid(field, key).asException();
        }
    }

    private SignInRequest checker(Shown now, Act what, @Nullable BigDecimal sum) {
        BigDecimal stake = sum != null ? sum : now.check() != null ? now.check().amount() : now.standing().approved();
        return new SignInRequest(
                words.text("approval.sign.title", words.text(what.labelKey()), now.application().number(), Yuan.format(stake)),
                "approval.sign.verb", Set.of(Duty.CHECKER),
                List.of(new Excluded(now.application().maker(), words.text("approval.excluded.maker"))));
    }

    private SignInRequest reviewer(Shown now, Side side) {
        List<Excluded> excluded = new ArrayList<>();
        excluded.add(new Excluded(now.application().maker(), words.text("approval.excluded.maker.review")));
        now.standing().reviews().stream().filter(r -> r.side() != side)
                .forEach(r -> excluded.add(new Excluded(r.reviewer(), words.text("approval.excluded.side", words.text(r.side().labelKey())))));
        String opinionWords = words.text(agreed.get() ? "approval.agreed" : "approval.disagreed");
        return new SignInRequest(
                words.text("approval.sign.review", words.text(side.labelKey()), now.application().number(), opinionWords), "approval.sign.verb.review",
                Set.of(), excluded);
    }

    Ruling ruling(Act what) {
        return switch (what) {
            case APPROVE -> new Ruling.Approve();
            case WAITLIST -> new Ruling.Waitlist();
            case ADJUST -> new Ruling.Adjust(Yuan.parse("amount", amount.get()), basis.get());
            case OVERRUN -> new Ruling.Overrun(leader.get(), basis.get());
            case REVOKE -> new Ruling.Revoke(basis.get());
            case REVIEW_INDUSTRY, REVIEW_FINANCE, GIVE_BACK -> throw new IllegalArgumentException(what.name());
        };
    }
}
