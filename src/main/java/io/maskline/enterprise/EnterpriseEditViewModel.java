package io.maskline.enterprise;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.Phone;
import io.maskline.platform.text.SocialCreditCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** State of the form of one firm: what is typed, what is said about it, and the question about look-alike names. FX thread only. */
public final class EnterpriseEditViewModel {

    private final UiContext ui;
    private final Enterprises enterprises;
    private final EditState state = new EditState();

    public final StringProperty name = field("enterprise.field.name");
    public final StringProperty shortName = field("enterprise.field.shortName");
    public final StringProperty uscc = field("enterprise.field.uscc");
    public final StringProperty contact = field("enterprise.field.contact");
    public final StringProperty phone = field("enterprise.field.phone");
    public final StringProperty district = field("enterprise.field.district");
    public final StringProperty street = field("enterprise.field.street");
    public final StringProperty park = field("enterprise.field.park");
    public final StringProperty address = field("enterprise.field.address");
    public final StringProperty previousIndustry = field("enterprise.field.previousIndustry");
    public final StringProperty scale = field("enterprise.field.scale");
    public final StringProperty remark = field("enterprise.field.remark");

    private final ObjectProperty<@Nullable FieldMessage> nameMessage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FieldMessage> shortNameMessage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FieldMessage> usccMessage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FieldMessage> phoneMessage = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Enterprise> lookAlike = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Enterprise> firm = new ReadOnlyObjectWrapper<>(Enterprise.draft("", ""));
    private final Set<UUID> others = new HashSet<>();
    private Consumer<Enterprise> onSameFirm = _ -> {};
    private String proposed = "";

    public EnterpriseEditViewModel(UiContext ui, Enterprises enterprises) {
        this.ui = ui;
        this.enterprises = enterprises;
        name.subscribe(this::nameTyped);
        shortName.subscribe(_ -> shortNameMessage.set(null));
        uscc.subscribe(this::checkUscc);
        phone.subscribe(this::checkPhone);
    }

    private StringProperty field(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        return field;
    }

    public EditState state() {
        return state;
    }

    /** The firm as stored, or a draft of version 0. */
    public ReadOnlyObjectProperty<Enterprise> firmProperty() {
        return firm.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable FieldMessage> nameMessage() {
        return nameMessage;
    }

    public ReadOnlyObjectProperty<@Nullable FieldMessage> shortNameMessage() {
        return shortNameMessage;
    }

    public ReadOnlyObjectProperty<@Nullable FieldMessage> usccMessage() {
        return usccMessage;
    }

    public ReadOnlyObjectProperty<@Nullable FieldMessage> phoneMessage() {
        return phoneMessage;
    }

    /** Another firm with almost the same name about which the form asks; null when there is nothing to ask. */
    public ReadOnlyObjectProperty<@Nullable Enterprise> lookAlikeProperty() {
        return lookAlike.getReadOnlyProperty();
    }

    /** Set when a save was refused because somebody else changed the firm. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Told which firm to show instead, when a new one turns out to be an old one. */
    public void onSameFirm(Consumer<Enterprise> action) {
        this.onSameFirm = action;
    }

    public void startNew() {
        show(Enterprise.draft("", ""));
    }

    /** Shows a stored firm; what was typed before is gone. */
    public void show(Enterprise shown) {
        firm.set(shown);
        others.clear();
        stale.set(null);
        proposed = "";
        shortName.set(shown.shortName());
        name.set(shown.name());
        uscc.set(text(shown.uscc()));
        contact.set(text(shown.contact().person()));
        phone.set(text(shown.contact().phone()));
        district.set(text(shown.place().district()));
        street.set(text(shown.place().street()));
        park.set(text(shown.place().park()));
        address.set(text(shown.place().address()));
        previousIndustry.set(text(shown.previousIndustry()));
        scale.set(text(shown.scale()));
        remark.set(text(shown.remark()));
        state.stored();
        nameMessage.set(null);
        shortNameMessage.set(null);
        checkUscc(uscc.get());
        checkPhone(phone.get());
    }

    private void nameTyped(String typed) {
        nameMessage.set(null);
        lookAlike.set(null);
        if (shortName.get().equals(proposed)) {
            proposed = EnterpriseRules.proposedShortName(typed);
            shortName.set(proposed);
        }
        if (typed.isBlank()) {
            return;
        }
        UUID id = firm.get().id();
        ui.background().read(
                () -> enterprises.undecidedLookAlikes(id, typed),
                alike -> {
                    if (typed.equals(name.get()) && id.equals(firm.get().id())) {
                        alike.stream().filter(e -> !others.contains(e.id())).findFirst().ifPresent(lookAlike::set);
                    }
                },
                ui.dialogs()::fault);
    }

    /** "Not the same firm": remembered with the next save. */
    public void answerOtherFirm() {
        Enterprise asked = lookAlike.get();
        if (asked != null) {
            others.add(asked.id());
            nameTyped(name.get());
        }
    }

    /** "The same firm": a new form gives way to the stored firm; of two stored firms it is remembered. */
    public void answerSameFirm() {
        Enterprise asked = lookAlike.get();
        if (asked == null) {
            return;
        }
        Enterprise mine = firm.get();
        if (mine.version() == 0) {
            state.revert();
            onSameFirm.accept(asked);
            return;
        }
        Actor actor = ui.session().actor();
        ui.background().write(
                () -> {
                    enterprises.decideLookAlike(mine, asked, true, actor);
                    return asked;
                },
                _ -> lookAlike.set(null),
                ui.dialogs()::fault);
    }

    private void checkUscc(String typed) {
        if (typed.isBlank()) {
            usccMessage.set(null);
            return;
        }
        try {
            SocialCreditCode code = SocialCreditCode.parse("uscc", typed);
            usccMessage.set(code.warning("uscc").map(w -> FieldMessage.warning(words(w))).orElse(null));
        } catch (FaultException e) {
            usccMessage.set(FieldMessage.error(words(e.fault())));
        }
    }

    private void checkPhone(String typed) {
        try {
            if (!typed.isBlank()) {
                Phone.parse("phone", typed);
            }
            phoneMessage.set(null);
        } catch (FaultException e) {
            phoneMessage.set(FieldMessage.error(words(e.fault())));
        }
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Enterprise> done) {
        save(firm.get().version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Enterprise> done) {
        UUID id = firm.get().id();
        ui.background().read(
                () -> enterprises.find(id).map(Enterprise::version).orElse(firm.get().version()),
                version -> save(version, done),
                ui.dialogs()::fault);
    }

    private void save(long version, Consumer<Enterprise> done) {
        if (state.busyProperty().get() || refused()) {
            return;
        }
        Enterprise typed = typed(version);
        Set<UUID> notSame = Set.copyOf(others);
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(
                () -> enterprises.save(typed, notSame, actor),
                stored -> {
                    show(stored);
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    /** Shows what stands in the way of saving before the ledger is asked. */
    private boolean refused() {
        require(name, nameMessage, "enterprise.fault.nameMissing");
        require(shortName, shortNameMessage, "enterprise.fault.shortNameMissing");
        Enterprise asked = lookAlike.get();
        if (asked != null) {
            nameMessage.set(FieldMessage.error(ui.text("enterprise.fault.lookAlike", asked.name())));
        }
        return List.of(nameMessage, shortNameMessage, usccMessage, phoneMessage).stream()
                .anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
    }

    private void require(StringProperty field, ObjectProperty<@Nullable FieldMessage> message, String key) {
        if (field.get().isBlank()) {
            message.set(FieldMessage.error(ui.text(key)));
        }
    }

    private Enterprise typed(long version) {
        Enterprise before = firm.get();
        String code = uscc.get().isBlank() ? null : SocialCreditCode.parse("uscc", uscc.get()).text();
        String number = phone.get().isBlank() ? null : Phone.parse("phone", phone.get());
        return new Enterprise(
                before.id(), version, before.number(), name.get().strip(), shortName.get().strip(), code,
                new Enterprise.Place(orNull(address), orNull(district), orNull(street), orNull(park)),
                orNull(previousIndustry), orNull(scale), new Enterprise.Contact(orNull(contact), number), orNull(remark));
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        Map<String, ObjectProperty<@Nullable FieldMessage>> places =
                Map.of("name", nameMessage, "shortName", shortNameMessage, "uscc", usccMessage, "phone", phoneMessage);
        switch (fault) {
            case Fault.Invalid invalid when places.containsKey(invalid.field()) ->
                    places.get(invalid.field()).set(FieldMessage.error(words(fault)));
            case Fault.Duplicate duplicate when places.containsKey(duplicate.field()) ->
                    places.get(duplicate.field()).set(FieldMessage.error(words(fault)));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    /** Takes back what was typed. */
    public void discard() {
        show(firm.get());
    }

    /** Reads the firm anew, giving up what was typed. */
    public void reload() {
        UUID id = firm.get().id();
        ui.background().read(() -> enterprises.find(id), found -> found.ifPresent(this::show), ui.dialogs()::fault);
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        String title = ui.text("enterprise.leave", name.get().isBlank() ? ui.text("enterprise.new") : name.get(), changed.size());
        String detail = changed.stream().limit(4).map(ui::text).collect(Collectors.joining(ui.text("enterprise.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title, detail, answer);
    }

    private String words(Fault fault) {
        return ui.messages().text(fault.key(), fault.args());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(StringProperty field) {
        String typed = field.get().strip();
        return typed.isEmpty() ? null : typed;
    }
}
