package io.maskline.fund;

import io.maskline.enterprise.Enterprise;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.PieceCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The form of one entry. FX thread only. */
final class FundEditViewModel {

    private static final int MOST_FIRMS = 8;

    private final UiContext ui;
    private final Funds funds;
    private final Choices choices;
    private final FundWords words;
    private final SmallForm form;
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<@Nullable SupportFund> entry = new ReadOnlyObjectWrapper<>(this, "entry");

    final ObjectProperty<@Nullable LocalDate> day;
    final ObjectProperty<FundKind> kind;
    final ObjectProperty<@Nullable Enterprise> firm = new SimpleObjectProperty<>();
    /** "" for none. */
    final ObjectProperty<String> department;
    final StringProperty amount;
    final StringProperty firms;
    final StringProperty bank;
    final StringProperty source;
    final StringProperty remark;

    /** What the form offers: firms by what is typed, called off the FX thread, and the departments. */
    record Choices(FirmSearch firms, ObservableValue<List<String>> departments) {}

    /** Finds firms by name, pinyin initials or code. */
    interface FirmSearch {
        List<Enterprise> search(String typed, int most);
    }

    FundEditViewModel(UiContext ui, Funds funds, Choices choices) {
        this.ui = ui;
        this.funds = funds;
        this.choices = choices;
        this.words = new FundWords(ui.messages());
        this.form = new SmallForm(ui, "businessDate", "amount", "department", "firms", "bank", "source", "remark", "credit");
        this.day = form.choice("fund.field.day", null);
        this.kind = form.choice("fund.field.kind", FundKind.LOAN_SOUGHT);
        this.amount = form.text("fund.field.amount");
        this.department = form.choice("fund.field.department", "");
        this.firms = form.text("fund.field.firms");
        this.bank = form.text("fund.field.bank");
        this.source = form.text("fund.field.source");
        this.remark = form.text("fund.field.remark");
        form.state().track("fund.field.firm", firm);
        amount.subscribe(_ -> understand());
        List.<Property<?>>of(kind, day, department).forEach(p -> p.subscribe(_ -> understand()));
    }

    EditState state() {
        return form.state();
    }

    /** @param field name of the record's field; {@code credit} tells that more would be approved than granted */
    ObjectProperty<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** The entry as stored; null while a new one is typed. */
    ReadOnlyObjectProperty<@Nullable SupportFund> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    ObservableValue<List<String>> departments() {
        return choices.departments();
    }

    /** Called off the FX thread. */
    List<Enterprise> search(String typed) {
        return choices.firms().search(typed, MOST_FIRMS);
    }

    void startNew() {
        entry.set(null);
        fill(null);
        day.set(ui.session().businessDate());
        department.set(ui.session().actor().department());
        firm.set(null);
        stored();
    }

    /** Shows an entry as stored; what was typed before is gone. */
    void show(FundRow row) {
        SupportFund fund = row.fund();
        entry.set(fund);
        fill(fund);
        firm.set(null);
        UUID named = fund.enterpriseId();
        if (named != null) {
            ui.background().read(
                    () -> search(row.firm() == null ? "" : row.firm()).stream().filter(e -> e.id().equals(named)).findFirst(),
                    latest.next().<Optional<Enterprise>>only(found -> {
                        firm.set(found.orElse(null));
                        stored();
                    }),
                    ui.dialogs()::fault);
        } else {
            latest.drop();
        }
        stored();
    }

    private void fill(@Nullable SupportFund fund) {
        day.set(fund == null ? null : fund.businessDate());
        kind.set(fund == null ? FundKind.LOAN_SOUGHT : fund.kind());
        amount.set(fund == null ? "" : Yuan.format(fund.amount()));
        department.set(fund == null ? "" : SmallForm.orEmpty(fund.department()));
        firms.set(fund == null || fund.firms() == null ? "" : fund.firms().toString());
        bank.set(fund == null ? "" : SmallForm.orEmpty(fund.bank()));
        source.set(fund == null ? "" : fund.source());
        remark.set(fund == null ? "" : SmallForm.orEmpty(fund.remark()));
    }

    private void stored() {
        form.state().stored();
        form.clear();
    }

    /** Takes back what was typed. */
    void discard() {
        form.state().revert();
        form.clear();
    }

    /** Tells how the amount is read, and what it would make of the credit. */
    private void understand() {
        message("amount").set(null);
        if (amount.get().isBlank()) {
            return;
        }
        BigDecimal read;
        try {
            read = Yuan.parse("amount", amount.get());
        } catch (FaultException e) {
            message("amount").set(FieldMessage.error(ui.messages().text(e.fault().key(), e.fault().args())));
            return;
        }
        message("amount").set(FieldMessage.info(ui.text("fund.understood", Yuan.format(read), words.amount(read))));
        if (state().dirty() && read.signum() > 0) {
            warn(read);
        }
    }

    private void warn(BigDecimal read) {
        SupportFund shown = entry.get();
        FundDraft draft = draft(read, null);
        ui.background().read(
                () -> funds.excess(shown, draft),
                latest.next().<Optional<CreditRule.Excess>>only(found -> message("credit").set(
                        found.map(e -> FieldMessage.warning(ui.text("fund.warn.credit", words.excess(e)))).orElse(null))),
                ui.dialogs()::fault);
    }

    private FundDraft draft(@Nullable BigDecimal read, @Nullable Long count) {
        Enterprise of = firm.get();
        return new FundDraft(
                day.get(), kind.get(), of == null ? null : of.id(), SmallForm.orNull(department.get()), read, count,
                new FundDraft.Notes(SmallForm.orNull(bank.get()), source.get(), SmallForm.orNull(remark.get())));
    }

    private FundDraft typed() {
        if (amount.get().isBlank()) {
            throw Fault.invalid("amount", "fund.fault.amount").asException();
        }
        return draft(Yuan.parse("amount", amount.get()), firms.get().isBlank() ? null : PieceCount.parse("firms", firms.get()));
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    void save(Consumer<SupportFund> done) {
        SupportFund shown = entry.get();
        Actor actor = ui.session().actor();
        form.save(this::typed, draft -> funds.save(shown, draft, actor), (SupportFund stored) -> {
            entry.set(stored);
            done.accept(stored);
        });
    }

    /** Asks before unsaved work is left. */
    void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state().changed();
        String detail = changed.stream().map(ui::text).collect(Collectors.joining(ui.text("fund.and")));
        new LeaveQuestion(ui.dialogs(), state(), then -> save(_ -> then.run()), this::discard).ask(ui.text("fund.leave", changed.size()), detail, answer);
    }
}
