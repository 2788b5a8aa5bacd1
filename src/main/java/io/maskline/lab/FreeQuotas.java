package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Batches somebody else pays for, lab by lab. Not for the FX thread. */
public final class FreeQuotas {

    private static final int PAYER_LENGTH = 120;
    private static final int SOURCE_LENGTH = 200;
    private static final int ITEMS_LENGTH = 400;

    private final FreeQuotaStore store;
    private final BookingStore bookings;
    private final Labs labs;
    private final Ledger ledger;

    FreeQuotas(FreeQuotaStore store, BookingStore bookings, Labs labs, Ledger ledger) {
        this.store = store;
        this.bookings = bookings;
        this.labs = labs;
        this.ledger = ledger;
    }

    /** The newest first. */
    public List<FreeQuota> ofLab(UUID labId) {
        return store.ofLab(labId);
    }

    /** Batches it has paid for or is to pay for, counted from the bookings. */
    public long used(FreeQuota quota) {
        return bookings.ofLab(quota.labId()).stream().filter(b -> quota.id().equals(b.quotaId())).count();
    }

    /**
     * Stores a new quota or the changes of one.
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code payer}) without one, ({@code total}) below 1 or below
     *     what is used, ({@code validTo}) when it ends before it begins; Missing for an unknown lab; Stale when it was changed
     *     meanwhile
     */
    public FreeQuota save(FreeQuota typed, Actor actor) {
        FreeQuota quota = new FreeQuota(
                typed.id(), typed.version(), typed.labId(), typed.payer().strip(), typed.total(), typed.validFrom(), typed.validTo(), typed.items(), tidy(typed.source()));
        if (quota.payer().isEmpty()) {
            throw Fault.invalid("payer", "lab.quota.fault.payer").asException();
        }
        long used = used(quota);
        if (quota.total() < 1 || quota.total() < used) {
            throw (used == 0
                            ? Fault.invalid("total", "lab.quota.fault.total", quota.total())
                            : Fault.invalid("total", "lab.quota.fault.used", quota.total(), used))
                    .asException();
        }
        LocalDate to = quota.validTo();
        if (to != null && to.isBefore(quota.validFrom())) {
            throw Fault.invalid("validTo", "lab.fault.order", quota.validFrom().toString()).asException();
        }
        FieldRules.atMost("payer", quota.payer(), PAYER_LENGTH);
        FieldRules.atMost("source", quota.source(), SOURCE_LENGTH);
        FieldRules.atMost("items", String.join(",", quota.items()), ITEMS_LENGTH);
        return ledger.change(title("lab.quota.step.save", quota), actor,
                tx -> quota.version() == 0 ? tx.insert(FreeQuotaStore.TYPE, quota) : tx.update(FreeQuotaStore.TYPE, quota));
    }

    /**
     * Moves a quota to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Denied while bookings use it
     */
    public void remove(FreeQuota quota, Actor actor) {
        long used = used(quota);
        if (used > 0) {
            throw Fault.denied("lab.quota.fault.in-use", quota.payer(), used).asException();
        }
        ledger.change(title("lab.quota.step.remove", quota), actor, tx -> {
            tx.delete(FreeQuotaStore.TYPE, quota.id(), quota.version());
            return quota;
        });
    }

    private Title title(String key, FreeQuota quota) {
        Lab lab = labs.find(quota.labId()).orElseThrow(() -> Fault.missing("lab.fault.gone").asException());
        return Title.of(key, lab.shortName(), quota.payer());
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
