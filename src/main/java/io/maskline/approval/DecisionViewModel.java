package io.maskline.approval;

import io.maskline.people.Person;
import io.maskline.people.SignInRequest;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.MissingDocuments.Missing;
import io.maskline.subsidy.MissingWords;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The claim in front, its opinions and what may be decided about it now. FX thread only. */
public final class DecisionViewModel {

    /**
     * @param check what approving would do to the budget; null when nothing is to be decided or the rule refuses the claim
     * @param problem why the rule refuses it; null when it does not
     * @param missing of the papers the programme asks for
     */
    public record Shown(SubsidyApplication application, Standing standing, @Nullable BudgetCheck check, @Nullable Fault problem, List<Missing> missing) {}

    /** Characters a reason may have. */
    private static final int MOST_REASON = 1000;

    private final UiContext ui;
    private final Approvals approvals;
    private final Subsidies subsidies;
    private final DecisionFormViewModel form;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Consumer<UUID> onDecided = _ -> {};
    private @Nullable UUID wanted;

    /** Answer to the last action, translated. */
    public final StringProperty said = new SimpleStringProperty(this, "said", "");

    public DecisionViewModel(UiContext ui, Approvals approvals, Subsidies subsidies) {
        this.ui = ui;
        this.approvals = approvals;
        this.subsidies = subsidies;
        this.form = new DecisionFormViewModel(ui.messages());
    }

    /** Null while no claim is chosen. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    DecisionFormViewModel form() {
        return form;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Told the claim that was decided or reviewed. */
    public void onDecided(Consumer<UUID> action) {
        this.onDecided = action;
    }

    /** True while something is typed that is not signed. */
    public boolean unsaved() {
        return form.unsaved();
    }

    /** Shows a claim, or none. What is typed for the same claim stays. */
    public void show(@Nullable SubsidyApplication application) {
        UUID id = application == null ? null : application.id();
        if (!Objects.equals(id, wanted)) {
            form.leave();
            said.set("");
        }
        wanted = id;
        if (application == null) {
            shown.set(null);
        } else {
            ui.background().read(() -> read(application), this::loaded, this::unread);
        }
    }

    private void loaded(Shown found) {
        if (found.application().id().equals(wanted)) {
            shown.set(found);
        }
    }

    private Shown read(SubsidyApplication application) {
        Standing standing = approvals.standing(application.id());
        boolean open = application.status() == ApplicationStatus.SUBMITTED || application.status() == ApplicationStatus.WAITING;
        List<Missing> missing = open ? subsidies.claims().missing(subsidies.claims().file(application.id())) : List.of();
        try {
            return new Shown(application, standing, open ? approvals.check(application) : null, null, missing);
        } catch (FaultException e) {
            return new Shown(application, standing, null, e.fault(), missing);
        }
    }

    /** Why 第二人登录复核 is closed, translated; empty when it is open. */
    public String blocked() {
        Shown now = shown.get();
        if (now == null) {
            return ui.text("approval.blocked.none");
        }
        BudgetCheck check = now.check();
        if (now.problem() != null) {
            return new FaultText(ui.messages()).sentence(now.problem());
        }
        if (check == null) {
            return ui.text("approval.blocked.stage", ui.text(now.standing().stage().labelKey()));
        }
        if (now.standing().stage() == Stage.IN_REVIEW) {
            return ui.text("approval.blocked.review");
        }
        if (check.ahead() != null) {
            return ui.text("approval.blocked.ahead", check.ahead());
        }
        return check.fits() ? "" : ui.text("approval.blocked.budget");
    }

    /** Over the budget or behind somebody who waits: then only another way than approving is open. */
    public boolean stuck() {
        Shown now = shown.get();
        BudgetCheck check = now == null ? null : now.check();
        return check != null && (!check.fits() || check.ahead() != null);
    }

    /** Whether the person at the console is who handed the claim in. */
    public boolean own() {
        Shown now = shown.get();
        return now != null && Person.sameName(now.application().maker(), ui.session().operatorProperty().get());
    }

    /** Begins to type what {@code next} needs. */
    void start(Act next) {
        form.start(next);
        Shown now = shown.get();
        if (next == Act.GIVE_BACK && now != null) {
            form.basis.set(new MissingWords(ui.messages()).within(now.missing(), MOST_REASON));
        }
    }

    /** Whom to ask to sign for {@code what}; empty when something is missing, which is then said at its field. */
    Optional<SignInRequest> toSign(Act what) {
        Shown now = shown.get();
        if (now == null || busy.get()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.request(now, what));
        } catch (FaultException e) {
            failed(e.fault());
            return Optional.empty();
        }
    }

    /** Stores what {@code signer} signed for. */
    void sign(Act what, Actor signer) {
        Shown now = shown.get();
        if (now == null || busy.get()) {
            return;
        }
        Side side = what.side();
        if (side == null) {
            Ruling ruling = form.ruling(what);
            store(now, () -> approvals.decide(now.application(), ruling, signer));
        } else {
            boolean agreed = form.agreed.get();
            String words = form.opinion.get();
            store(now, () -> approvals.review(now.application(), side, agreed, words, signer));
        }
    }

    /** Gives the claim back to the firm, with the reason typed. */
    void giveBack() {
        Shown now = shown.get();
        if (now == null || busy.get()) {
            return;
        }
        String reason = form.basis.get();
        Actor actor = ui.session().actor();
        store(now, () -> {
            subsidies.claims().giveBack(subsidies.claims().row(now.application().id()), reason, actor);
            return approvals.standing(now.application().id());
        });
    }

    private void store(Shown now, Callable<Standing> work) {
        busy.set(true);
        ui.background().write(work, standing -> {
            busy.set(false);
            form.leave();
            said.set(ui.text("approval.said", now.application().number(), ui.text(standing.stage().labelKey()), Yuan.format(standing.approved())));
            onDecided.accept(now.application().id());
            reload();
        }, this::failed);
    }

    /** Reads the claim shown anew. */
    public void reload() {
        UUID id = wanted;
        if (id != null) {
            ui.background().read(() -> read(subsidies.claims().row(id).application()), this::loaded, this::unread);
        }
    }

    /** What was taken back meanwhile is no fault: whoever shows it has nothing in front then. */
    private void unread(Fault fault) {
        if (!(fault instanceof Fault.Missing)) {
            ui.dialogs().fault(fault);
        }
    }

    private void failed(Fault fault) {
        busy.set(false);
        if (!form.tell(fault)) {
            ui.dialogs().fault(fault);
        }
    }
}
