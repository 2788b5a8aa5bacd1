package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.approval.Approvals;
import io.maskline.approval.Side;
import io.maskline.enterprise.Enterprise;
import io.maskline.output.CutOff;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Title;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Claims;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a firm had before is told by the lines of the decisions, when it is proposed as when it is decided. */
class ApprovedBeforeTest {

    private static final String HARBIN = "HARBIN-2020-LINE";
    private static final Actor MAKER = DemoLedger.actor(DemoLedger.DAY);

    @TempDir
    Path folder;

    @Test
    void whatIsProposedAtHandingInCountsEarlierApprovalsByTheLinesOfTheirDecisions() {
        try (Composition console = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL)) {
            UUID firm = console.enterprises().save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), MAKER).id();
            Claims claims = console.subsidies().claims();
            UUID first = claims.apply(HARBIN, firm, new BigDecimal("49000000"), DemoLedger.DAY, MAKER).application().id();
            approve(console.approvals(), first);
            // A record that lost touch with its decisions, as one written by another version of the program would.
            console.ledger().change(Title.of("approval.step.approve", "", ""), MAKER, tx -> claims.decided(
                    tx, claims.row(first).application(), ApplicationStatus.APPROVED, new BigDecimal("1.00"), new BigDecimal("0.00")));

            ApplicationRow next = claims.apply(HARBIN, firm, new BigDecimal("2000000"), DemoLedger.DAY, MAKER);

            assertThat(next.application().approved()).isEqualTo(new BigDecimal("100000.00"));
        }
    }

    private static void approve(Approvals approvals, UUID application) {
        approvals.review(application, Side.INDUSTRY, true, null, new Actor("周某", "工信局", DemoLedger.DAY));
        approvals.review(application, Side.FINANCE, true, null, new Actor("吴某", "财政局", DemoLedger.DAY));
        approvals.approve(application, new Actor("王某", "经发局", DemoLedger.DAY));
    }
}
