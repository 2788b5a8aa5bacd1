package io.maskline.grant;

import io.maskline.approval.Approvals;
import io.maskline.approval.Budget;
import io.maskline.approval.Stage;
import io.maskline.approval.Standing;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.Hint;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Calculation.StepKind;
import io.maskline.subsidy.ClaimFile;
import io.maskline.subsidy.MissingDocuments;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.PolicyRule;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every application with its four amounts and its stage. Reads only; not for the FX thread. */
public final class Grants {

    private final Subsidies subsidies;
    private final Approvals approvals;
    private final Entitlements entitlements;
    private final Payments payments;

    public Grants(Subsidies subsidies, Approvals approvals, Entitlements entitlements, Payments payments) {
        this.subsidies = subsidies;
        this.approvals = approvals;
        this.entitlements = entitlements;
        this.payments = payments;
    }

    /** What the rows are made of, read once. */
    private record Read(
            Map<UUID, Policy> policies,
            Map<UUID, ClaimFile> files,
            Map<UUID, Standing> standings,
            Map<String, Budget> budgets,
            Map<UUID, Notified> notices,
            Map<UUID, PaymentLines> lines) {}

    /**
     * Every application in the order they came in.
     *
     * @param day for which notices and what is payable are asked
     */
    public List<GrantRow> rows(LocalDate day) {
        Read read = new Read(
                subsidies.programmes().versions().stream().collect(Collectors.toMap(p -> p.programme().id(), Function.identity())),
                subsidies.claims().files().stream().collect(Collectors.toMap(f -> f.application().id(), Function.identity())),
                approvals.standings(),
                approvals.budgets().stream().collect(Collectors.toMap(Budget::code, Function.identity())),
                entitlements.noticed(day),
                payments.lines());
        List<GrantRow> rows = new ArrayList<>();
        for (ApplicationRow row : subsidies.claims().rows()) {
            ClaimFile file = read.files().get(row.application().id());
            Standing standing = read.standings().get(row.application().id());
            Policy policy = read.policies().get(row.application().programmeId());
            // Between two of the readings above an application may come or go; it is read whole the next time.
            if (file != null && standing != null && policy != null) {
                rows.add(row(row, file, policy, standing, read));
            }
        }
        return rows;
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is gone */
    public GrantRow row(UUID application, LocalDate day) {
        return rows(day).stream().filter(r -> r.id().equals(application)).findFirst().orElseThrow(() -> Fault.missing("subsidy.fault.gone").asException());
    }

    private static GrantRow row(ApplicationRow row, ClaimFile file, Policy policy, Standing standing, Read read) {
        SubsidyApplication application = row.application();
        Notified notified = read.notices().getOrDefault(application.id(), Notified.NONE);
        PaymentLines lines = read.lines().getOrDefault(application.id(), PaymentLines.NONE);
        Entitlement entitlement = Entitlements.of(row, policy.programme().code(), standing, notified);
        boolean decided = standing.stage() == Stage.APPROVED || standing.stage() == Stage.REVOKED;
        FourAmounts amounts = new FourAmounts(
                application.applied(), decided ? standing.approved() : null, notified.amount(), lines.net(), entitlement.payable(lines));
        boolean open = application.status() == ApplicationStatus.SUBMITTED || application.status() == ApplicationStatus.WAITING;
        BigDecimal proposed = open ? application.approved() : null;
        GrantStage stage = GrantStage.of(new GrantStage.Course(standing.stage(), !standing.reviews().isEmpty(), notified.phase(), entitlement.due(), lines));
        return new GrantRow(
                application, row.firm(), row.firmFullName(), entitlement, amounts, proposed, stage, standing, notified, lines,
                tags(application, file, policy, proposed, notified, read.budgets().get(policy.programme().code())));
    }

    private static List<GrantTag> tags(
            SubsidyApplication application, ClaimFile file, Policy policy, @Nullable BigDecimal proposed, Notified notified, @Nullable Budget budget) {
        List<GrantTag> tags = new ArrayList<>();
        if (application.status() != ApplicationStatus.DRAFT) {
            worked(file, policy, tags);
        }
        if (notified.objections() > 0) {
            tags.add(GrantTag.objections(notified.objections()));
        }
        BigDecimal available = budget == null ? null : budget.available();
        if (application.status() == ApplicationStatus.SUBMITTED && proposed != null && available != null && proposed.compareTo(available) > 0) {
            tags.add(GrantTag.OVER_BUDGET);
        }
        if (application.status().open()) {
            List<MissingDocuments.Missing> missing = MissingDocuments.of(policy.programme().documents(), file.parts());
            if (missing.stream().anyMatch(m -> m.lack() == MissingDocuments.Lack.NOT_LISTED)) {
                tags.add(GrantTag.NO_INVOICES);
            } else if (!missing.isEmpty()) {
                tags.add(GrantTag.missing(missing.size()));
            }
        }
        return tags.stream().sorted(Comparator.comparing(t -> t.hint() != Hint.DANGER)).toList();
    }

    /** What the rule did to the amount asked for. */
    private static void worked(ClaimFile file, Policy policy, List<GrantTag> tags) {
        try {
            Calculation calculation = PolicyRule.calculate(policy, file.claim());
            if (calculation.steps().stream().anyMatch(s -> s.binding() && s.kind() == StepKind.CAP)) {
                tags.add(GrantTag.CAPPED);
            }
            if (calculation.steps().stream().anyMatch(s -> s.binding() && (s.kind() == StepKind.PUBLIC_SHARE || s.kind() == StepKind.RECEIVED))) {
                tags.add(GrantTag.STACKED);
            }
        } catch (FaultException _) {
            // What the rule refuses has no tag; the pane beside the list says why it is refused.
            return;
        }
    }
}
