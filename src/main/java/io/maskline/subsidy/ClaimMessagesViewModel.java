package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.i18n.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an application being typed: under a field, or under a list with its cells marked. A fault's field
 * says where; {@code invoices.3.amount} is a cell of a list.
 */
public final class ClaimMessagesViewModel {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("firm", "subsidy.field.firm"), Map.entry("programme", "subsidy.programme.entity"),
            Map.entry("appliedOn", "subsidy.field.applied-on"), Map.entry("investment", "subsidy.field.investment"),
            Map.entry("productClass", "claim.field.product-class"), Map.entry("deliveredOn", "claim.field.delivered-on"),
            Map.entry("commissionedOn", "claim.field.commissioned-on"), Map.entry("dailyOutput", "claim.field.daily-output"),
            Map.entry("allocationShare", "claim.field.allocation-share"), Map.entry("interest", "claim.field.interest"),
            Map.entry("remark", "subsidy.field.remark"));

    private final Messages messages;
    private final FaultText faults;
    private final Map<String, ObjectProperty<@Nullable FieldMessage>> fields = new LinkedHashMap<>();
    private final ObjectProperty<Set<String>> flaws = new SimpleObjectProperty<>(this, "flaws", Set.of());

    ClaimMessagesViewModel(Messages messages) {
        this.messages = messages;
        this.faults = new FaultText(messages);
        LABELS.keySet().forEach(f -> fields.put(f, new SimpleObjectProperty<>()));
        Arrays.stream(ClaimList.values()).forEach(l -> fields.put(l.field(), new SimpleObjectProperty<>()));
    }

    /** The label of a field of the head. */
    static String labelKey(String field) {
        return Objects.requireNonNull(LABELS.get(field), field);
    }

    /** What is said under a field, or under a list by its name. */
    public ObjectProperty<@Nullable FieldMessage> at(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    /** The cells that are refused: {@code invoices.3.amount}. */
    public ObjectProperty<Set<String>> flawsProperty() {
        return flaws;
    }

    static String field(Fault fault) {
        return fault instanceof Fault.Invalid invalid ? invalid.field() : "";
    }

    void clear() {
        fields.values().forEach(m -> m.set(null));
        flaws.set(Set.of());
    }

    /** Says these, and nothing else. */
    void show(Map<String, Fault> problems) {
        clear();
        problems.values().forEach(this::failed);
    }

    /** Says that a field was understood, unless something is wrong with it. */
    void understood(String field, String key, Object... args) {
        if (at(field).get() == null) {
            at(field).set(FieldMessage.info(messages.text(key, args)));
        }
    }

    /**
     * Says what was refused where it was refused; of a list the first is said.
     *
     * @return false when it has no place here
     */
    boolean failed(Fault fault) {
        String field = field(fault);
        String place = place(field);
        ObjectProperty<@Nullable FieldMessage> under = fields.get(place);
        if (under == null) {
            return false;
        }
        if (!place.equals(field)) {
            Set<String> marked = new TreeSet<>(flaws.get());
            marked.add(field);
            flaws.set(Set.copyOf(marked));
        }
        FieldMessage said = under.get();
        if (said == null || said.level() != FieldMessage.Level.ERROR || place.equals(field)) {
            under.set(FieldMessage.error(faults.sentence(fault)));
        }
        return true;
    }

    /** Rules about days by tier name no single field; they are told where the dates stand. */
    private static String place(String field) {
        int dot = field.indexOf('.');
        String head = dot < 0 ? field : field.substring(0, dot);
        return head.equals("days") ? "deliveredOn" : head;
    }
}
