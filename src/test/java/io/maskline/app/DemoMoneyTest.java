package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.app.demo.DemoLedger;
import io.maskline.grant.FourAmounts;
import io.maskline.grant.GrantRow;
import io.maskline.grant.Payment;
import io.maskline.grant.PaymentKind;
import io.maskline.notice.NoticeFile;
import io.maskline.notice.NoticePhase;
import io.maskline.output.CutOff;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo shows public money on its whole way: noticed, objected to, paid, sent back, waiting. */
class DemoMoneyTest {

    private static final LocalDate FRIDAY = DemoLedger.DAY;

    @TempDir
    static Path folder;

    private static Composition composition;

    @BeforeAll
    static void load() {
        composition = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL);
        new DemoLedger(composition.demoServices()).load();
    }

    @AfterAll
    static void close() {
        composition.close();
    }

    /** The period leaves out the weekend of the 8th; the extended holiday ended on the 2nd. */
    @ParameterizedTest
    @CsvSource({
        "DEMO-2020-LINE, 1, 2, 720000.00, 2020-02-04, 2020-02-10", "DEMO-2020-LINE, 2, 5, 2122000.00, 2020-02-07, 2020-02-13",
        "DEMO-2020-LAB, 1, 1, 180000.00, 2020-02-04, 2020-02-10", "DEMO-2020-LAB, 2, 1, 200000.00, 2020-02-14, 2020-02-20"
    })
    void noticesWhatIsApprovedForFiveWorkingDays(String programme, long batch, int firms, BigDecimal total, LocalDate from, LocalDate to) {
        NoticeFile notice = composition.notices().batch(programme, batch);

        assertThat(notice.lines()).hasSize(firms);
        assertThat(notice.total()).isEqualTo(total);
        assertThat(notice.notice().from()).isEqualTo(from);
        assertThat(notice.notice().to()).isEqualTo(to);
        assertThat(notice.notice().issuedBy()).isEqualTo("沈某");
    }

    @ParameterizedTest
    @CsvSource({
        "塘丁日化, 500000.00, 500000.00, 500000.00, 0.00", "塘己劳保, 220000.00, 220000.00, 220000.00, 0.00",
        "岭癸生物科技, 180000.00, 180000.00, 0.00, 180000.00", "甬乙医疗用品, 384000.00, 384000.00, 0.00, 384000.00",
        "港戊家居, 288000.00, 288000.00, 0.00, 0.00", "岭丙医疗用品, 200000.00, 200000.00, 0.00, 0.00", "甬丁无纺制品, 500000.00, , 0.00, 0.00",
        "港甲滤材, , , 0.00, 0.00", "塘壬医用耗材, , , 0.00, 0.00"
    })
    void tellsTheAmountsOfEveryFirmTogether(String firm, BigDecimal approved, BigDecimal noticed, BigDecimal paid, BigDecimal payable) {
        FourAmounts amounts = row(firm).amounts();

        assertThat(amounts.approved()).isEqualTo(approved);
        assertThat(amounts.noticed()).isEqualTo(noticed);
        assertThat(List.of(amounts.paid(), amounts.payable())).containsExactly(paid, payable);
    }

    @Test
    void paysOneFirmWhoseBankSentTheMoneyBack() {
        assertThat(row("岭癸生物科技").lines().lines()).extracting(Payment::kind, Payment::paidOn, Payment::payer)
                .containsExactly(
                        tuple(PaymentKind.PAID, LocalDate.of(2020, 2, 11), "郑某"),
                        tuple(PaymentKind.BANK_RETURN, LocalDate.of(2020, 2, 12), "郑某"));
        assertThat(row("塘丁日化").lines().lines()).singleElement().extracting(Payment::voucher).isEqualTo("GK20200211-01");
    }

    @Test
    void holdsTheFirmThatSomebodyObjectedTo() {
        GrantRow objected = row("港戊家居");

        assertThat(composition.notices().standing(objected.id(), FRIDAY).phase()).isEqualTo(NoticePhase.OBJECTED);
        assertThat(composition.notices().batch("DEMO-2020-LINE", 2).objections()).singleElement()
                .satisfies(o -> assertThat(o.content()).contains("其中一台设备为二手设备"));
        assertThat(composition.ledger().verify().findings()).isEmpty();
    }

    private static GrantRow row(String firm) {
        return composition.grants().rows(FRIDAY).stream().filter(r -> r.firm().equals(firm)).findFirst().orElseThrow();
    }
}
