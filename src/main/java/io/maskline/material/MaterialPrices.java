package io.maskline.material;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prices of materials, 元 a tonne by date. Not for the FX thread. */
public final class MaterialPrices {

    private static final int SOURCE_LENGTH = 400;

    private final MaterialPriceStore store;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;

    MaterialPrices(MaterialPriceStore store, Enterprises enterprises, Ledger ledger, BusinessClock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Prices known on {@code day}, the newest first. */
    public List<MaterialPrice> upTo(LocalDate day) {
        return store.upTo(day);
    }

    /** Among {@code newestFirst} what {@code firm} paid last, else the newest price of the market; empty when neither is known. */
    public static Optional<MaterialPrice> of(List<MaterialPrice> newestFirst, Material material, UUID firm) {
        return last(newestFirst, material, firm).or(() -> last(newestFirst, material, null));
    }

    private static Optional<MaterialPrice> last(List<MaterialPrice> newestFirst, Material material, @Nullable UUID firm) {
        return newestFirst.stream()
                .filter(p -> p.material() == material && Objects.equals(p.enterpriseId(), firm))
                .findFirst();
    }

    /**
     * Stores a price; a second one for the same firm, material and day corrects the first.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at {@code perTonne} when it is not above 0 or the material is
     *     not sold by weight, at {@code pricedOn} for a day that has not come, at {@code source} when none is given
     */
    public MaterialPrice save(MaterialPrice price, Actor actor) {
        UUID firm = price.enterpriseId();
        String name = firm == null
                ? "material.use.all"
                : enterprises.find(firm).map(Enterprise::shortName).orElseThrow(() -> Fault.missing("material.fault.noFirm").asException());
        check(price, name);
        MaterialPrice before = upTo(price.pricedOn()).stream()
                .filter(p -> p.material() == price.material() && p.pricedOn().equals(price.pricedOn()) && Objects.equals(p.enterpriseId(), firm))
                .findFirst()
                .orElse(null);
        Title title = Title.of("material.step.price", name, price.material().labelKey(), price.pricedOn());
        UUID id = before == null ? Ids.next() : before.id();
        long version = before == null ? 0 : before.version();
        MaterialPrice made = new MaterialPrice(id, version, price.material(), price.pricedOn(), price.perTonne(), firm, price.source().strip());
        return ledger.change(title, actor, tx -> before == null ? tx.insert(MaterialPriceStore.TYPE, made) : tx.update(MaterialPriceStore.TYPE, made));
    }

    private void check(MaterialPrice price, String firm) {
        String material = price.material().labelKey();
        if (price.pricedOn().isAfter(clock.today())) {
            throw Fault.invalid("pricedOn", "material.fault.future", firm, material, price.pricedOn().toString()).asException();
        }
        if (price.perTonne().signum() <= 0) {
            throw Fault.invalid("perTonne", "material.fault.price", firm, material).asException();
        }
        if (!price.material().countedIn(Dimension.MASS)) {
            throw Fault.invalid("perTonne", "material.fault.priceDimension", firm, material).asException();
        }
        if (price.source().isBlank()) {
            throw Fault.invalid("source", "material.fault.source", firm, material).asException();
        }
        FieldRules.atMost("source", price.source(), SOURCE_LENGTH);
    }
}
