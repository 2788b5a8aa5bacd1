package io.maskline.grant;

import io.maskline.approval.Approvals;
import io.maskline.approval.Decision;
import io.maskline.approval.Standing;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What applications may be paid, from what is decided and noticed. Not for the FX thread. */
public final class Entitlements {

    private final Subsidies subsidies;
    private final Approvals approvals;
    private final Function<LocalDate, Map<UUID, Notified>> notices;

    /** @param notices what the notices in force say on a day, by application */
    public Entitlements(Subsidies subsidies, Approvals approvals, Function<LocalDate, Map<UUID, Notified>> notices) {
        this.subsidies = subsidies;
        this.approvals = approvals;
        this.notices = notices;
    }

    /** @throws io.maskline.platform.error.FaultException Missing for an application that is gone */
    public Entitlement of(UUID application, LocalDate day) {
        ApplicationRow row = subsidies.claims().row(application);
        String programme = subsidies.claims().policy(row.application()).programme().code();
        return of(row, programme, approvals.standing(application), noticed(day).getOrDefault(application, Notified.NONE));
    }

    Map<UUID, Notified> noticed(LocalDate day) {
        return notices.apply(day);
    }

    static Entitlement of(ApplicationRow row, String programme, Standing standing, Notified notified) {
        BigDecimal due = notified.upheld() ? PaymentLines.ZERO : standing.approved();
        return new Entitlement(
                row.application().id(), row.application().number(), row.firm(), programme, due, notified.cleared(due), notified.upheld(),
                row.application().maker(), standing.decisions().stream().map(Decision::checker).distinct().toList());
    }
}
