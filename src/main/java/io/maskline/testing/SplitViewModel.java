package io.maskline.testing;

import io.maskline.lab.ItemNames;
import io.maskline.lab.LabDesk;
import io.maskline.lab.LabFacts;
import io.maskline.lab.LabSlot;
import io.maskline.lab.LabSlots;
import io.maskline.lab.LabWords;
import io.maskline.lab.Wanted;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.EditState;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.SmallForm;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which lab tests which item of a request that is split (拆分), with the day of each part. FX thread only. */
final class SplitViewModel {

    /** What is said under the form: every field of a part. */
    static final List<String> FIELDS = List.of("items", "labId", "day", "quota", "dueOn");
    private static final int LEAST_LABS = 2;

    private final UiContext ui;
    private final TestingRequests requests;
    private final LabDesk desk;
    private final Standards standards;
    private final SmallForm form;
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<List<String>> parts = new ReadOnlyObjectWrapper<>(this, "parts", List.of());
    /** Only days on which a free quota pays. */
    final BooleanProperty free = new SimpleBooleanProperty(this, "free");
    private @Nullable TestingRow row;
    private @Nullable Known known;

    SplitViewModel(UiContext ui, TestingServices services) {
        this.ui = ui;
        this.requests = services.requests();
        this.desk = services.desk();
        this.standards = services.registers().standards();
        this.form = new SmallForm(ui, FIELDS.toArray(String[]::new));
        free.subscribe(this::look);
    }

    /**
     * A lab that tests an item.
     *
     * @param words its name with the days it could start and report this item
     */
    record Offer(LabSlot slot, String words) {}

    /**
     * One item and the lab that tests it.
     *
     * @param name the item in words
     * @param offers labs that can test it, the soonest report first; empty when none can
     */
    record Choice(String code, String name, List<Offer> offers, ObjectProperty<@Nullable Offer> lab) {}

    /** What the labs are asked by; read once a form. */
    private record Known(List<LabFacts> facts, LabSlots rule, LabWords words) {}

    EditState state() {
        return form.state();
    }

    ObservableValue<@Nullable FieldMessage> message(String field) {
        return form.message(field);
    }

    /** One an item of the request, in its order; empty until the labs are read. */
    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** One sentence a lab: what it tests, when it starts and reports. */
    ReadOnlyObjectProperty<List<String>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    void start(TestingRow of) {
        row = of;
        known = null;
        choices.set(List.of());
        parts.set(List.of());
        form.clear();
        free.set(of.request().assignment().freeOfCharge());
        LocalDate day = ui.session().businessDate();
        LatestOnly.Ticket ticket = latest.next();
        ui.background().read(
                () -> new Known(desk.facts(), desk.slots(), new LabWords(ui.messages(), ItemNames.of(standards, ui.messages()), day)),
                ticket.only(this::read), ticket.only((Fault fault) -> ui.dialogs().fault(fault)));
    }

    private void read(Known read) {
        known = read;
        look();
    }

    private void look() {
        TestingRow of = row;
        Known asked = known;
        if (of == null || asked == null) {
            return;
        }
        VerdictWords words = new VerdictWords(ui.messages());
        UUID usual = usual(of, asked);
        List<Choice> next = new ArrayList<>();
        for (TestedItem item : of.items()) {
            String code = item.item().limit().item();
            List<Offer> offers = asked.rule().earliest(wanted(of, List.of(code)), asked.facts()).stream()
                    .filter(AssignViewModel::takes)
                    .map(s -> new Offer(s, ui.text("testing.split.offer", s.lab().shortName(), days(asked, s))))
                    .toList();
            Offer first = offers.stream().filter(o -> o.slot().lab().id().equals(usual)).findFirst()
                    .orElse(offers.isEmpty() ? null : offers.getFirst());
            ObjectProperty<@Nullable Offer> lab = new SimpleObjectProperty<>(this, "lab", first);
            lab.subscribe(this::tell);
            next.add(new Choice(code, words.name(item.item().limit()), offers, lab));
        }
        choices.set(List.copyOf(next));
        tell();
    }

    /** The lab of the request, otherwise the one that tests most of it: the fewest parts are the least work. */
    private @Nullable UUID usual(TestingRow of, Known asked) {
        List<String> codes = of.items().stream().map(i -> i.item().limit().item()).toList();
        UUID own = of.request().assignment().labId();
        return own != null ? own : asked.rule().earliest(wanted(of, codes), asked.facts()).stream()
                .filter(s -> s.start() != null)
                .max(Comparator.comparing(s -> s.able().size()))
                .map(s -> s.lab().id())
                .orElse(null);
    }

    private Wanted wanted(TestingRow of, List<String> codes) {
        return Wanted.readyOn(of.request().subject().standardCode(), codes, ui.session().businessDate(), free.get());
    }

    private String days(Known asked, LabSlot slot) {
        return ui.text("testing.slot.days", asked.words().day(slot.start()), asked.words().day(slot.report()));
    }

    private void tell() {
        form.clear();
        Known asked = known;
        TestingRow of = row;
        if (asked != null && of != null) {
            parts.set(byLab().entrySet().stream().map(e -> sentence(of, asked, e.getKey(), e.getValue())).toList());
        }
    }

    private String sentence(TestingRow of, Known asked, UUID lab, List<Choice> items) {
        LabSlot slot = slot(of, asked, lab, items).orElseThrow();
        String names = items.stream().map(Choice::name).collect(Collectors.joining(ui.text("testing.list.mark")));
        return ui.text("testing.split.part", slot.lab().shortName(), names, AssignViewModel.takes(slot) ? days(asked, slot) : asked.words().reason(slot));
    }

    private Map<UUID, List<Choice>> byLab() {
        Map<UUID, List<Choice>> byLab = new LinkedHashMap<>();
        for (Choice choice : choices.get()) {
            Offer lab = choice.lab().get();
            if (lab != null) {
                byLab.computeIfAbsent(lab.slot().lab().id(), _ -> new ArrayList<>()).add(choice);
            }
        }
        return byLab;
    }

    private Optional<LabSlot> slot(TestingRow of, Known asked, UUID lab, List<Choice> items) {
        Wanted wanted = wanted(of, items.stream().map(Choice::code).toList());
        return asked.facts().stream().filter(f -> f.lab().id().equals(lab)).findFirst().map(f -> asked.rule().of(wanted, f));
    }

    /** @param done is told the parts once they are stored, never otherwise */
    void save(Consumer<List<TestingRow>> done) {
        TestingRow of = row;
        Known asked = known;
        if (of != null && asked != null) {
            Actor actor = ui.session().actor();
            form.save(() -> typed(of, asked), made -> requests.split(of.request(), made, actor), done);
        }
    }

    private List<SplitPart> typed(TestingRow of, Known asked) {
        choices.get().stream().filter(c -> c.lab().get() == null).findFirst().ifPresent(c -> {
            throw Fault.invalid("items", c.offers().isEmpty() ? "testing.fault.split.nobody" : "testing.fault.split.unplaced", of.request().number(), c.name()).asException();
        });
        Map<UUID, List<Choice>> byLab = byLab();
        if (byLab.size() < LEAST_LABS) {
            throw Fault.invalid("items", "testing.fault.split.labs", of.request().number()).asException();
        }
        return byLab.entrySet().stream().map(e -> part(slot(of, asked, e.getKey(), e.getValue()).orElseThrow(), e.getValue())).toList();
    }

    private SplitPart part(LabSlot slot, List<Choice> items) {
        LocalDate start = slot.start();
        if (start == null || !slot.whole()) {
            throw Fault.invalid("labId", "testing.fault.split.day", slot.lab().shortName()).asException();
        }
        LabSlot.QuotaLeft quota = free.get() ? slot.quota() : null;
        Set<String> codes = items.stream().map(Choice::code).collect(Collectors.toUnmodifiableSet());
        return new SplitPart(codes, new LabPlace(slot.lab().id(), start, quota == null ? null : quota.quota().id(), null));
    }
}
