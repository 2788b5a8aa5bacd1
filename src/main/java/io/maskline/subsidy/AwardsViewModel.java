package io.maskline.subsidy;

import io.maskline.platform.fx.FieldMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The awards of a draft and the fields of the one chosen: what is typed into a field is in its award at once. FX thread only. */
public final class AwardsViewModel {

    private final ObjectProperty<List<AwardDraft>> awards = new SimpleObjectProperty<>(this, "awards", List.of());
    private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<List<TierDraft>> tiers = new ReadOnlyObjectWrapper<>(this, "tiers", List.of());
    /** The fields are being filled from the award, so they say nothing new. */
    private boolean filling;

    public final StringProperty code = new SimpleStringProperty("");
    public final StringProperty name = new SimpleStringProperty("");
    public final ObjectProperty<AwardKind> kind = new SimpleObjectProperty<>(AwardKind.RATE);
    public final ObjectProperty<CostKind> cost = new SimpleObjectProperty<>(CostKind.EQUIPMENT);
    public final StringProperty material = new SimpleStringProperty("");
    public final StringProperty threshold = new SimpleStringProperty("");
    public final StringProperty minOutput = new SimpleStringProperty("");
    public final StringProperty proof = new SimpleStringProperty("");
    public final ObjectProperty<TierBy> tierBy = new SimpleObjectProperty<>(TierBy.NONE);
    public final StringProperty cap = new SimpleStringProperty("");
    public final StringProperty clause = new SimpleStringProperty("");

    private final Map<String, ObjectProperty<@Nullable FieldMessage>> messages =
            Stream.of("code", "name", "cost", "material", "threshold", "minOutput", "proof", "tiers", "cap", "clause")
                    .collect(Collectors.toUnmodifiableMap(f -> f, _ -> new SimpleObjectProperty<>()));

    AwardsViewModel() {
        for (Property<?> field : List.of(code, name, kind, cost, material, threshold, minOutput, proof, tierBy, cap, clause)) {
            follow(field);
        }
    }

    private <T> void follow(Property<T> field) {
        field.subscribe(_ -> take());
    }

    /** The awards in the order of the policy, as typed. */
    public ObjectProperty<List<AwardDraft>> awardsProperty() {
        return awards;
    }

    /** Id of the award whose fields are shown; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The tiers of the award chosen. */
    public ReadOnlyObjectProperty<List<TierDraft>> tiersProperty() {
        return tiers.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable FieldMessage> message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    void show(List<AwardDraft> drafts) {
        awards.set(List.copyOf(drafts));
        clearMessages();
        choose(drafts.isEmpty() ? null : drafts.getFirst().id());
    }

    /** Shows the fields of an award. */
    public void choose(@Nullable UUID id) {
        if (!Objects.equals(id, chosen.get())) {
            clearMessages();
        }
        filling = true;
        chosen.set(id);
        award(id).ifPresent(this::fill);
        tiers.set(award(id).map(AwardDraft::tiers).orElse(List.of()));
        filling = false;
    }

    private Optional<AwardDraft> award(@Nullable UUID id) {
        return awards.get().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void fill(AwardDraft award) {
        code.set(award.code());
        name.set(award.name());
        kind.set(award.kind());
        cost.set(award.cost());
        material.set(award.material());
        threshold.set(award.threshold());
        minOutput.set(award.minOutput());
        proof.set(award.proof());
        tierBy.set(award.tierBy());
        cap.set(award.cap());
        clause.set(award.clause());
    }

    private void take() {
        if (!filling) {
            change(a -> new AwardDraft(
                    a.id(), code.get(), name.get(), kind.get(), cost.get(), material.get(), threshold.get(), minOutput.get(), proof.get(), tierBy.get(),
                    a.tiers(), cap.get(), clause.get()));
        }
    }

    private void change(UnaryOperator<AwardDraft> how) {
        UUID at = chosen.get();
        if (at != null) {
            clearMessages();
            awards.set(awards.get().stream().map(a -> a.id().equals(at) ? how.apply(a) : a).toList());
            tiers.set(award(at).map(AwardDraft::tiers).orElse(List.of()));
        }
    }

    private void changeTiers(UnaryOperator<List<TierDraft>> how) {
        change(a -> new AwardDraft(
                a.id(), a.code(), a.name(), a.kind(), a.cost(), a.material(), a.threshold(), a.minOutput(), a.proof(), a.tierBy(), how.apply(a.tiers()),
                a.cap(), a.clause()));
    }

    public void addTier() {
        changeTiers(t -> Stream.concat(t.stream(), Stream.of(TierDraft.blank())).toList());
    }

    public void removeTier(UUID id) {
        changeTiers(t -> t.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /** Takes a tier as typed in place of the one with its id. */
    public void typeTier(TierDraft typed) {
        changeTiers(t -> t.stream().map(one -> one.id().equals(typed.id()) ? typed : one).toList());
    }

    /** Adds an award behind the others and shows its fields. */
    public void add() {
        AwardDraft award = AwardDraft.blank();
        awards.set(Stream.concat(awards.get().stream(), Stream.of(award)).toList());
        choose(award.id());
    }

    /** Takes the chosen award out. */
    public void remove() {
        List<AwardDraft> left = new ArrayList<>(awards.get());
        int at = place();
        if (at >= 0) {
            left.remove(at);
            awards.set(List.copyOf(left));
            choose(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)).id());
        }
    }

    /** Moves the chosen award by so many places, as far as there are any. */
    public void move(int by) {
        List<AwardDraft> all = new ArrayList<>(awards.get());
        int at = place();
        int to = at + by;
        if (at >= 0 && to >= 0 && to < all.size()) {
            all.add(to, all.remove(at));
            awards.set(List.copyOf(all));
        }
    }

    private int place() {
        return awards.get().stream().map(AwardDraft::id).toList().indexOf(chosen.get());
    }

    /**
     * Shows what is wrong at the award it is wrong in.
     *
     * @param field as {@code awards.<place>.<field>}
     * @return false when it is no field of an award
     */
    boolean tell(String field, FieldMessage message) {
        String[] parts = field.split("\\.");
        if (parts.length != 3 || !messages.containsKey(parts[2])) {
            return false;
        }
        choose(awards.get().get(Integer.parseInt(parts[1])).id());
        message(parts[2]).set(message);
        return true;
    }

    void clearMessages() {
        messages.values().forEach(m -> m.set(null));
    }
}
