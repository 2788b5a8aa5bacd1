package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bill of materials: delivered planning values, their corrections and the firms' own figures. Not for the FX thread. */
public final class MaterialUses {

    /** The column is numeric(18,6). */
    static final int DECIMALS = 6;
    private static final BigDecimal END = new BigDecimal("1000000");
    private static final int SOURCE_LENGTH = 400;

    private final MaterialUseStore store;
    private final Enterprises enterprises;
    private final Ledger ledger;

    MaterialUses(MaterialUseStore store, Enterprises enterprises, Ledger ledger) {
        this.store = store;
        this.enterprises = enterprises;
        this.ledger = ledger;
    }

    int seed(Actor actor) {
        List<MaterialUse> delivered = DeliveredBill.rows();
        return ledger.deliver(Title.of("material.step.seed"), actor, tx -> MaterialUseStore.insertMissing(tx, delivered));
    }

    Bill bill(LocalDate day) {
        return new Bill(store.all(), day);
    }

    Bill bill(UUID firm, LocalDate day) {
        return new Bill(store.of(firm), day);
    }

    /** The rows that hold on {@code day} for a firm, or for all when {@code firm} is null; by material, product class and dimension. */
    public List<MaterialUse> of(@Nullable UUID firm, LocalDate day) {
        Bill bill = firm == null ? bill(day) : bill(firm, day);
        return Arrays.stream(Material.values()).flatMap(m -> bill.of(firm, m).stream()).toList();
    }

    /**
     * Stores a figure: a firm's own one, or the correction of the one for all firms, which stays a planning value.
     *
     * @throws io.maskline.platform.error.FaultException Invalid, naming firm and material, at {@code perPiece} for what is no
     *     use of it, at {@code source} when none is given
     */
    public MaterialUse save(UseDraft draft, Actor actor) {
        UUID firm = draft.firm();
        String name = firm == null ? "material.use.all" : name(firm);
        check(draft, name);
        Title title = Title.of("material.step.use", name, draft.product().labelKey(), draft.material().labelKey());
        Optional<MaterialUse> before = of(firm, draft.day()).stream()
                .filter(u -> Objects.equals(u.enterpriseId(), firm))
                .filter(u -> u.productClass() == draft.product() && u.material() == draft.material() && u.dimension() == draft.per().dimension())
                .findFirst();
        MaterialUse made = new MaterialUse(
                before.map(MaterialUse::id).orElseGet(Ids::next), before.map(MaterialUse::version).orElse(0L), firm, draft.product(),
                draft.material(), draft.per().value().setScale(DECIMALS), draft.per().unit(), firm == null, draft.source().strip(),
                draft.confidence(), before.map(MaterialUse::validity).orElse(MaterialUse.Validity.ALWAYS));
        return ledger.change(title, actor, tx -> before.isPresent() ? tx.update(MaterialUseStore.TYPE, made) : tx.insert(MaterialUseStore.TYPE, made));
    }

    /**
     * Takes a firm's own figure away; the one for all holds again.
     *
     * @throws io.maskline.platform.error.FaultException Denied for a figure that holds for all firms
     */
    public void remove(MaterialUse own, Actor actor) {
        UUID firm = own.enterpriseId();
        if (firm == null) {
            throw Fault.denied("material.fault.delivered").asException();
        }
        ledger.change(Title.of("material.step.useRemoved", name(firm), own.productClass().labelKey(), own.material().labelKey()), actor, tx -> {
            tx.delete(MaterialUseStore.TYPE, own.id(), own.version());
            return own;
        });
    }

    private static void check(UseDraft draft, String firm) {
        Amount per = draft.per();
        String material = draft.material().labelKey();
        if (!draft.material().countedIn(per.dimension())) {
            throw Fault.invalid("perPiece", "material.fault.dimension", firm, material, per.text()).asException();
        }
        if (per.value().signum() <= 0 || per.value().compareTo(END) >= 0) {
            throw Fault.invalid("perPiece", "material.fault.perPiece", firm, material, per.text()).asException();
        }
        if (per.value().stripTrailingZeros().scale() > DECIMALS) {
            throw Fault.invalid("perPiece", "material.fault.perPieceFine", firm, material, per.text()).asException();
        }
        if (draft.source().isBlank()) {
            throw Fault.invalid("source", "material.fault.source", firm, material).asException();
        }
        FieldRules.atMost("source", draft.source(), SOURCE_LENGTH);
    }

    private String name(UUID firm) {
        return enterprises.find(firm).map(Enterprise::shortName).orElseThrow(() -> Fault.missing("material.fault.noFirm").asException());
    }
}
