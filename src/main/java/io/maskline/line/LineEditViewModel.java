package io.maskline.line;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.task.LatestOnly;
import io.maskline.platform.text.PieceCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** State of the form of one line. The firm is found as it is typed; quantities show how they are understood. FX thread only. */
public final class LineEditViewModel {

    private final UiContext ui;
    private final Lines lines;
    private final Enterprises enterprises;
    private final EditState state = new EditState();

    /** Name, initials, code or phone of the firm. */
    public final StringProperty firmText = text("line.field.enterprise");
    public final StringProperty lineNo = text("line.field.lineNo");
    public final ObjectProperty<LineKind> kind = choice("line.field.kind", LineKind.FLAT_1_1);
    public final ObjectProperty<ProductClass> productClass =
            choice("line.field.productClass", ProductClass.CIVIL_PROTECTIVE);
    public final StringProperty product = text("line.field.product");
    public final ObjectProperty<LineStage> stage = choice("line.field.stage", LineStage.INTENT);
    public final ObjectProperty<@Nullable LocalDate> stageDate = choice("line.field.stageDate", null);
    public final StringProperty nameplate = text("line.field.nameplate");
    public final StringProperty approved = text("line.field.approved");
    public final StringProperty actual = text("line.field.actual");
    public final StringProperty investment = text("line.field.investment");
    public final StringProperty remark = text("line.field.remark");
    public final LineTermsViewModel terms = new LineTermsViewModel(state);

    /** What is said under a field, by the name of the record's field. */
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages = List.of(
                    "enterpriseId", "lineNo", "stage", "stageDate", "nameplatePerDay", "approvedPerDay", "actualPerDay", "investment",
                    "filtersPerKit", "desorptionDays", "workersNeeded", "workersPresent", "reason")
            .stream()
            .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    private final ReadOnlyObjectWrapper<Fault.@Nullable Stale> stale = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Enterprise> firm = new ReadOnlyObjectWrapper<>();
    /** Answers about a line that is no longer shown are dropped. */
    private final LatestOnly latest = new LatestOnly();
    private final LatestOnly search = new LatestOnly();
    private Line line;
    /** Fields are being filled from a record. */
    private boolean showing;

    public LineEditViewModel(UiContext ui, Lines lines, Enterprises enterprises) {
        this.ui = ui;
        this.lines = lines;
        this.enterprises = enterprises;
        this.line = Line.draft(new UUID(0, 0), "", ui.session().businessDate());
        firmText.subscribe(this::findFirm);
        lineNo.subscribe(_ -> message("lineNo").set(null));
        stageDate.subscribe(_ -> message("stageDate").set(null));
        nameplate.subscribe(typed -> understand("nameplatePerDay", typed));
        approved.subscribe(typed -> understand("approvedPerDay", typed));
        actual.subscribe(typed -> understand("actualPerDay", typed));
        investment.subscribe(this::understandMoney);
        stage.subscribe(this::stageChosen);
        stage.subscribe(_ -> message("stage").set(null));
        terms.slipReason.subscribe(_ -> message("reason").set(null));
        terms.expectedOn.subscribe(_ -> message("reason").set(null));
        terms.packUnit.subscribe(_ -> message("filtersPerKit").set(null));
        terms.filtersPerKit.subscribe(_ -> message("filtersPerKit").set(null));
        terms.sterile.subscribe(_ -> message("desorptionDays").set(null));
        terms.desorptionDays.subscribe(_ -> message("desorptionDays").set(null));
        terms.workersNeeded.subscribe(_ -> message("workersNeeded").set(null));
        terms.workersPresent.subscribe(_ -> message("workersPresent").set(null));
        productClass.subscribe(chosen -> {
            if (chosen != null && !showing) {
                terms.follow(chosen);
            }
        });
    }

    private StringProperty text(String labelKey) {
        StringProperty field = new SimpleStringProperty("");
        state.track(labelKey, field);
        return field;
    }

    private <T extends @Nullable Object> ObjectProperty<T> choice(String labelKey, T first) {
        ObjectProperty<T> field = new SimpleObjectProperty<>(first);
        state.track(labelKey, field);
        return field;
    }

    public EditState state() {
        return state;
    }

    public Line line() {
        return line;
    }

    public boolean isNew() {
        return line.version() == 0;
    }

    /** The firm as understood; null while none fits. */
    public ReadOnlyObjectProperty<@Nullable Enterprise> firmProperty() {
        return firm.getReadOnlyProperty();
    }

    /** @param field name of the record's field */
    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return messages.get(field);
    }

    /** Set when a save was refused because somebody else changed the line. */
    public ReadOnlyObjectProperty<Fault.@Nullable Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Takes the stage of a stored line back to what it is, leaving everything else that is typed. */
    public void giveUpStage() {
        stage.set(line.stage());
        stageDate.set(line.stageDate());
    }

    /** Starts a new line, of a firm when one is known. */
    public void startNew(@Nullable Enterprise of) {
        LocalDate today = ui.session().businessDate();
        if (of == null) {
            show(Line.draft(new UUID(0, 0), "", today), null);
            return;
        }
        ui.background().read(
                () -> lines.nextLineNo(of.id()),
                latest.next().<String>only(next -> show(Line.draft(of.id(), next, today), of)),
                ui.dialogs()::fault);
    }

    /** Shows a stored line; what was typed before is gone. */
    public void show(Line shown, @Nullable Enterprise of) {
        latest.drop();
        search.drop();
        showing = true;
        line = shown;
        firm.set(of);
        stale.set(null);
        firmText.set(of == null ? "" : of.shortName());
        lineNo.set(shown.lineNo());
        kind.set(shown.kind());
        productClass.set(shown.productClass());
        product.set(orEmpty(shown.product()));
        stage.set(shown.stage());
        stageDate.set(shown.stageDate());
        nameplate.set(count(shown.capacity().nameplate()));
        approved.set(count(shown.capacity().approved()));
        actual.set(count(shown.capacity().actual()));
        investment.set(shown.investment() == null ? "" : Yuan.format(shown.investment()));
        remark.set(orEmpty(shown.remark()));
        terms.show(shown.terms());
        showing = false;
        state.stored();
        messages.values().forEach(m -> m.set(null));
    }

    private void findFirm(String typed) {
        Enterprise known = firm.get();
        message("enterpriseId").set(null);
        if (known != null && typed.equals(known.shortName())) {
            return;
        }
        firm.set(null);
        if (typed.isBlank()) {
            return;
        }
        ui.background().read(
                () -> enterprises.search(typed, 2),
                search.next().<List<Enterprise>>only(found -> {
                    if (typed.equals(firmText.get()) && firm.get() == null) {
                        understandFirm(typed, found);
                    }
                }),
                ui.dialogs()::fault);
    }

    private void understandFirm(String typed, List<Enterprise> found) {
        if (found.isEmpty()) {
            message("enterpriseId").set(FieldMessage.error(ui.text("line.edit.noFirm", typed)));
            return;
        }
        Enterprise best = found.getFirst();
        firm.set(best);
        String key = found.size() > 1 && !best.shortName().equals(typed.strip()) ? "line.edit.firmOfSeveral" : "line.edit.firm";
        message("enterpriseId").set(FieldMessage.info(ui.text(key, best.name())));
        if (isNew()) {
            ui.background().read(() -> lines.nextLineNo(best.id()), latest.next().<String>only(next -> {
                if (lineNo.get().isBlank()) {
                    lineNo.set(next);
                }
            }), ui.dialogs()::fault);
        }
    }

    /** A stage that is chosen is reached on the business date unless another day is typed. */
    private void stageChosen(@Nullable LineStage chosen) {
        if (chosen != null && chosen != line.stage() && line.stageDate().equals(stageDate.get())) {
            stageDate.set(ui.session().businessDate());
        }
    }

    private void understand(String field, String typed) {
        try {
            message(field).set(typed.isBlank() || typed.matches("[\\d,]+")
                    ? null
                    : FieldMessage.info(ui.text("line.edit.understood", LineWords.pieces(PieceCount.parse(field, typed)))));
            if (!typed.isBlank()) {
                PieceCount.parse(field, typed);
            }
        } catch (FaultException e) {
            message(field).set(error(e.fault()));
        }
    }

    private void understandMoney(String typed) {
        try {
            BigDecimal yuan = typed.isBlank() ? null : Yuan.parse("investment", typed);
            message("investment").set(yuan == null || Yuan.format(yuan).equals(typed)
                    ? null
                    : FieldMessage.info(ui.text("line.edit.understoodMoney", Yuan.format(yuan))));
        } catch (FaultException e) {
            message("investment").set(error(e.fault()));
        }
    }

    /** F4 in a quantity: 3.5 is meant as 3.5万, and back. */
    public void toggleWan(StringProperty field) {
        String typed = field.get().strip();
        if (!typed.isEmpty()) {
            field.set(typed.endsWith("万") ? typed.substring(0, typed.length() - 1) : typed + "万");
        }
    }

    /** Stores what is typed; {@code done} is told once it is stored, never otherwise. */
    public void save(Consumer<Line> done) {
        save(line.version(), done);
    }

    /** Stores what is typed over what somebody else has stored meanwhile. */
    public void saveOver(Consumer<Line> done) {
        UUID id = line.id();
        ui.background().read(
                () -> lines.find(id).map(Line::version).orElse(line.version()),
                latest.next().<Long>only(version -> save(version, done)),
                ui.dialogs()::fault);
    }

    private void save(long version, Consumer<Line> done) {
        Enterprise of = firm.get();
        if (of == null && message("enterpriseId").get() == null) {
            message("enterpriseId").set(FieldMessage.error(ui.text("line.edit.firmMissing")));
        }
        if (lineNo.get().isBlank()) {
            message("lineNo").set(FieldMessage.error(ui.text("line.fault.lineNoMissing")));
        }
        LocalDate reached = stageDate.get();
        if (reached == null) {
            message("stageDate").set(FieldMessage.error(ui.text("line.edit.stageDateMissing")));
        }
        boolean refused = messages.values().stream().anyMatch(m -> m.get() != null && m.get().level() == FieldMessage.Level.ERROR);
        if (of == null || reached == null || refused || state.busyProperty().get()) {
            return;
        }
        Line typed;
        try {
            typed = typed(of.id(), reached, version);
        } catch (FaultException e) {
            failed(e.fault());
            return;
        }
        LineReasons reasons = LineReasons.slip(terms.slipReason.get());
        Actor actor = ui.session().actor();
        state.setBusy(true);
        ui.background().write(
                () -> lines.save(typed, reasons, actor),
                stored -> {
                    if (line.id().equals(typed.id())) {
                        show(stored, of);
                    }
                    state.setBusy(false);
                    done.accept(stored);
                },
                this::failed);
    }

    private Line typed(UUID of, LocalDate reached, long version) {
        return new Line(
                line.id(), version, line.number(), of, lineNo.get().strip(), kind.get(), productClass.get(), orNull(product.get()),
                stage.get(), reached,
                new Line.Capacity(pieces("nameplatePerDay", nameplate), pieces("approvedPerDay", approved), pieces("actualPerDay", actual)),
                terms.typed(),
                investment.get().isBlank() ? null : Yuan.parse("investment", investment.get()), orNull(remark.get()));
    }

    private void failed(Fault fault) {
        state.setBusy(false);
        switch (fault) {
            case Fault.Invalid invalid when messages.containsKey(invalid.field()) -> message(invalid.field()).set(error(fault));
            case Fault.Duplicate duplicate when messages.containsKey(duplicate.field()) -> message(duplicate.field()).set(error(fault));
            case Fault.Denied denied when StageGate.refused(denied) -> message("stage").set(error(fault));
            case Fault.Stale changed -> stale.set(changed);
            default -> ui.dialogs().fault(fault);
        }
    }

    public void discard() {
        show(line, line.version() == 0 ? null : firm.get());
    }

    /** Reads the line anew, giving up what was typed. */
    public void reload() {
        UUID id = line.id();
        ui.background().read(
                () -> lines.find(id),
                latest.next().<Optional<Line>>only(found -> found.ifPresent(stored -> ui.background().read(
                        () -> enterprises.find(stored.enterpriseId()),
                        latest.next().<Optional<Enterprise>>only(of -> show(stored, of.orElse(null))),
                        ui.dialogs()::fault))),
                ui.dialogs()::fault);
    }

    /** Asks before unsaved work is left; {@code answer} is true when the form may be left. */
    public void mayLeave(Consumer<Boolean> answer) {
        List<String> changed = state.changed();
        Enterprise of = firm.get();
        String title = ui.text("line.leave", of == null ? ui.text("line.new") : of.shortName(), lineNo.get(), changed.size());
        String detail = changed.stream().limit(4).map(ui::text).collect(Collectors.joining(ui.text("line.leave.and")));
        new LeaveQuestion(ui.dialogs(), state, then -> save(_ -> then.run()), this::discard).ask(title, detail, answer);
    }

    private FieldMessage error(Fault fault) {
        return FieldMessage.error(ui.messages().text(fault.key(), fault.args()));
    }

    private static @Nullable Long pieces(String field, StringProperty typed) {
        return typed.get().isBlank() ? null : PieceCount.parse(field, typed.get());
    }

    private static String count(@Nullable Long pieces) {
        return pieces == null ? "" : LineWords.pieces(pieces);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
