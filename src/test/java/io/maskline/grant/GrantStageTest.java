package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.approval.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantStageTest {

    private static final UUID APPLICATION = UUID.randomUUID();

    /** {@code lines}: what was paid, then what came back through the bank, then what was clawed back; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,      false, NOT_YET,  0,   0 0 0,    DRAFT",
        "IN_REVIEW,  false, NOT_YET,  0,   0 0 0,    SUBMITTED",
        "IN_REVIEW,  true,  NOT_YET,  0,   0 0 0,    REVIEWED",
        "TO_DECIDE,  true,  NOT_YET,  0,   0 0 0,    TO_DECIDE",
        "RETURNED,   false, NOT_YET,  0,   0 0 0,    RETURNED",
        "WAITING,    true,  NOT_YET,  0,   0 0 0,    WAITING",
        "APPROVED,   true,  NOT_YET,  100, 0 0 0,    APPROVED",
        "APPROVED,   true,  RUNNING,  100, 0 0 0,    NOTICED",
        "APPROVED,   true,  OBJECTED, 100, 0 0 0,    OBJECTED",
        "APPROVED,   true,  CLEARED,  100, 0 0 0,    CLEARED",
        "APPROVED,   true,  CLEARED,  100, 99 0 0,   PART_PAID",
        "APPROVED,   true,  CLEARED,  100, 100 0 0,  PAID",
        "APPROVED,   true,  CLEARED,  100, 100 40 0, PART_PAID",
        "APPROVED,   true,  CLEARED,  100, 100 100 0,BANK_RETURNED",
        "APPROVED,   true,  OBJECTED, 100, 40 0 0,   OBJECTED",
        "APPROVED,   true,  OBJECTED, 0,   40 0 0,   TO_CLAW_BACK",
        "APPROVED,   true,  OBJECTED, 0,   40 0 40,  CLAWED_BACK",
        "APPROVED,   true,  CLEARED,  60,  100 0 0,  TO_CLAW_BACK",
        "APPROVED,   true,  CLEARED,  60,  100 0 40, PAID",
        "APPROVED,   true,  CLEARED,  100, 100 0 40, CLAWED_BACK",
        "APPROVED,   true,  CLEARED,  100, 100 0 100,CLAWED_BACK",
        "REVOKED,    true,  CLEARED,  0,   0 0 0,    REVOKED",
        "REVOKED,    true,  CLEARED,  0,   100 0 0,  TO_CLAW_BACK",
        "REVOKED,    true,  CLEARED,  0,   100 0 60, TO_CLAW_BACK",
        "REVOKED,    true,  CLEARED,  0,   100 0 100,CLAWED_BACK",
        "REVOKED,    true,  CLEARED,  0,   100 100 0,REVOKED"
    })
    void a_stage_follows_from_decision_notice_and_lines(
            Stage stage, boolean opinions, GrantStage.Noticed noticed, BigDecimal due, String lines, GrantStage expected) {
        assertThat(GrantStage.of(new GrantStage.Course(stage, opinions, noticed, due.setScale(2), lines(lines)))).isEqualTo(expected);
    }

    private static PaymentLines lines(String amounts) {
        List<Payment> lines = new ArrayList<>();
        String[] parts = amounts.split(" ");
        for (PaymentKind kind : PaymentKind.values()) {
            BigDecimal amount = new BigDecimal(parts[kind.ordinal()]);
            if (amount.signum() > 0) {
                lines.add(new Payment(
                        UUID.randomUUID(), 1, APPLICATION, 1, lines.size() + 1, kind, kind.signed(amount), LocalDate.of(2020, 2, 14), "周某",
                        null, lines.isEmpty() ? null : lines.getFirst().id(), null));
            }
        }
        return new PaymentLines(lines);
    }
}
