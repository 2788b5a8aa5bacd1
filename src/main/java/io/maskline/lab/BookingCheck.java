package io.maskline.lab;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands against a booking; each refusal says what is left and what comes next. Nobody may overrule it. */
final class BookingCheck {

    private final LabDays days;

    BookingCheck(LabDays days) {
        this.days = days;
    }

    /** @param lab without what the request itself has booked */
    void check(LabFacts lab, BookingDraft draft) {
        String name = lab.lab().shortName();
        String day = draft.day().toString();
        switch (days.on(lab, draft.day())) {
            case FREE -> {}
            case FULL -> throw refusal("lab.booking.fault.full", lab, draft.day(), name, day, lab.bookedOn(draft.day()), lab.lab().terms().perDay());
            case CLOSED -> throw refusal("lab.booking.fault.closed", lab, draft.day(), name, day, lab.closure(draft.day()).orElseThrow().reason());
            case RESTING -> throw refusal("lab.booking.fault.resting", lab, draft.day(), name, day);
            case UNKNOWN -> throw Fault.invalid("day", "lab.booking.fault.capacity", name).asException();
        }
        if (draft.quotaId() != null) {
            FreeQuota quota = lab.quotas().stream()
                    .filter(q -> q.id().equals(draft.quotaId()))
                    .findFirst()
                    .orElseThrow(() -> Fault.missing("lab.quota.fault.gone", name).asException());
            checkQuota(lab, quota, draft);
        }
    }

    private static void checkQuota(LabFacts lab, FreeQuota quota, BookingDraft draft) {
        String name = lab.lab().shortName();
        if (!quota.pays(draft.items())) {
            throw Fault.invalid("quota", "lab.booking.fault.quota-items", name, quota.payer()).asException();
        }
        if (!quota.validOn(draft.day())) {
            String last = quota.validTo() == null ? "lab.quota.open-end" : quota.validTo().toString();
            throw Fault.invalid("quota", "lab.booking.fault.quota-day", name, quota.payer(), quota.validFrom().toString(), last, draft.day().toString(), lab.left(quota))
                    .asException();
        }
        if (lab.left(quota) == 0) {
            throw Fault.invalid("quota", "lab.booking.fault.quota-spent", name, quota.payer(), quota.total(), lab.used(quota.id())).asException();
        }
    }

    /** The sentence of {@code key} with the next free day after {@code day}, or that there is none within a year. */
    private FaultException refusal(String key, LabFacts lab, LocalDate day, Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.add(days.firstFree(lab, day.plusDays(1)).map(LocalDate::toString).orElse("lab.booking.no-day"));
        return Fault.invalid("day", key, all.toArray()).asException();
    }
}
