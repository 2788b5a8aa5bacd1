package io.maskline.notice;

import static io.maskline.notice.NoticeLedger.CODE;
import static io.maskline.notice.NoticeLedger.on;
import static io.maskline.notice.NoticeLedger.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft of a notice over its issue, objections and correction to what may be paid. */
class NoticesTest {

    private static final LocalDate DAY = TempLedger.DAY;

    private final NoticeLedger office = new NoticeLedger();
    private final Notices notices = office.notices;
    private ApplicationRow a;
    private ApplicationRow b;

    @BeforeEach
    void firms() {
        a = office.approved("甬甲防护用品有限公司", "91330203XDEM00011Y", "海曙区", "3840000");
        b = office.approved("昆乙医疗科技有限公司", "91320583XDEM0002XX", "北仑区", "5000000");
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private NoticeFile draft() {
        return notices.draft(CODE, List.of(), text(), TempLedger.ACTOR);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
    }

    private NoticePhase phase(ApplicationRow row, LocalDate day) {
        return notices.standing(row.application().id(), day).phase();
    }

    @Test
    void aDraftHoldsEveryApprovedApplicationThatIsOnNoNotice() {
        NoticeFile draft = draft();

        assertThat(draft.lines()).extracting(NoticeLine::firm).containsExactly("甬甲防护用品有限公司", "昆乙医疗科技有限公司");
        assertThat(draft.lines().getFirst()).satisfies(l -> {
            assertThat(l.creditCode()).isEqualTo("91330203XDEM00011Y");
            assertThat(l.district()).isEqualTo("海曙区");
            assertThat(l.rateText()).isEqualTo("10%");
            assertThat(l.byRate()).isEqualByComparingTo("384000.00");
            assertThat(l.amount()).isEqualByComparingTo("384000.00");
            assertThat(l.limits()).isNull();
        });
        assertThat(draft.total()).isEqualByComparingTo("884000.00");
        refused("notice.fault.none-approved", this::draft);
        refused("notice.fault.not-free", () -> notices.draft(CODE, List.of(a.application().id()), text(), TempLedger.ACTOR));
        assertThat(phase(a, DAY)).isEqualTo(NoticePhase.NONE);
    }

    @Test
    void batchesCountPerProgrammeAndAnIssuedOneIsSealed() {
        NoticeFile first = notices.issue(notices.draft(CODE, List.of(a.application().id()), text(), TempLedger.ACTOR), TempLedger.ACTOR);
        NoticeFile second = draft();

        assertThat(first.notice().batchNo()).isEqualTo(1);
        assertThat(second.notice().batchNo()).isEqualTo(2);
        assertThat(second.lines()).extracting(NoticeLine::firm).containsExactly("昆乙医疗科技有限公司");
        assertThat(first.notice().from()).isEqualTo("2020-02-17");
        assertThat(first.notice().to()).isEqualTo("2020-02-21");
        office.temp.ledger().undo(TempLedger.ACTOR);
        assertThat(notices.files()).hasSize(1);
        assertThat(office.temp.ledger().undoable()).isEmpty();
        refused("notice.fault.issued", () -> notices.issue(first, TempLedger.ACTOR));
        refused("notice.fault.issued", () -> notices.say(first, text(), null, TempLedger.ACTOR));
        refused("notice.fault.issued", () -> notices.remove(first, TempLedger.ACTOR));
        office.temp.restart();
        assertThat(Notices.open(office.temp.database(), office.temp.ledger(), office.sources).file(first.notice().id())).isEqualTo(first);
        assertThat(office.temp.ledger().verify().findings()).isEmpty();
    }

    @Test
    void aNoticeLackingWhatItMustSayIsNotIssued() {
        refused("notice.fault.phone", () -> notices.draft(CODE, List.of(),
                new NoticeText("公示", "文", "策", "单位", "13912345678", "址", NoticeOrder.APPROVAL), TempLedger.ACTOR));
        NoticeFile bare = notices.draft(CODE, List.of(), new NoticeText("公示", "", "策", null, null, null, NoticeOrder.APPROVAL), TempLedger.ACTOR);
        assertThat(notices.unready(bare)).extracting(Fault::key).containsExactly("notice.fault.basis", "notice.fault.contact");
        refused("notice.fault.basis", () -> notices.issue(bare, TempLedger.ACTOR));
        NoticeFile said = notices.say(bare, text(), null, TempLedger.ACTOR);
        office.anew.put(a.application().id(), new BigDecimal("300000.00"));
        refused("notice.fault.decided-anew", () -> notices.issue(said, TempLedger.ACTOR));
    }

    @Test
    void anEmptyBatchAndAFirmWithoutCodeAreNotIssued() {
        NoticeFile draft = draft();
        assertThat(NoticeRules.unready(new NoticeFile(draft.notice(), List.of(), List.of(), null, false), _ -> null))
                .extracting(Fault::key).containsExactly("notice.fault.empty");
        office.approved("丙无码制品有限公司", null, null, "100000");
        NoticeFile next = draft();
        refused("notice.fault.code", () -> notices.issue(next, TempLedger.ACTOR));
    }

    @Test
    void thePeriodRunsAndClears() {
        notices.issue(draft(), TempLedger.ACTOR);

        assertThat(phase(a, DAY)).isEqualTo(NoticePhase.RUNNING);
        assertThat(phase(a, LocalDate.of(2020, 2, 21))).isEqualTo(NoticePhase.RUNNING);
        assertThat(phase(a, LocalDate.of(2020, 2, 22))).isEqualTo(NoticePhase.CLEARED);
        assertThat(notices.standing(a.application().id(), DAY).noticed()).isEqualByComparingTo("384000.00");
        assertThat(notices.standing(UUID.randomUUID(), DAY)).satisfies(s -> assertThat(s.phase()).isEqualTo(NoticePhase.NONE));
    }

    @Test
    void anObjectionHoldsItsFirmUntilItIsSettledAndOneUpheldUntilTheCorrection() {
        NoticeFile issued = notices.issue(draft(), TempLedger.ACTOR);
        LocalDate later = LocalDate.of(2020, 2, 24);
        Objection wrong = notices.object(issued, a.application().id(), LocalDate.of(2020, 2, 18), "李某", "设备未到场", on(LocalDate.of(2020, 2, 18)));
        Objection right = notices.object(issued, b.application().id(), LocalDate.of(2020, 2, 19), null, "发票金额含税", on(LocalDate.of(2020, 2, 19)));
        assertThat(phase(a, later)).isEqualTo(NoticePhase.OBJECTED);

        notices.settle(wrong, false, "现场复核，设备 2 台在线", on(LocalDate.of(2020, 2, 20)));
        notices.settle(right, true, "应按不含税金额", on(LocalDate.of(2020, 2, 20)));
        assertThat(phase(a, later)).isEqualTo(NoticePhase.CLEARED);
        assertThat(phase(b, later)).isEqualTo(NoticePhase.OBJECTED);
        refused("notice.fault.settled", () -> notices.settle(notices.file(issued.notice().id()).objections().getFirst(), true, "再议", on(later)));

        office.anew.put(b.application().id(), new BigDecimal("442478.00"));
        NoticeFile correction = notices.correct(notices.file(issued.notice().id()), "投资额改按不含税金额", on(later));
        assertThat(phase(b, later)).isEqualTo(NoticePhase.OBJECTED);
        NoticeFile corrected = notices.issue(correction, on(later));
        assertThat(corrected.notice().from()).isEqualTo("2020-02-25");
        assertThat(corrected.notice().batchNo()).isEqualTo(1);
        assertThat(corrected.notice().correctionNo()).isEqualTo(1);
        assertThat(phase(b, later)).isEqualTo(NoticePhase.RUNNING);
        assertThat(phase(b, LocalDate.of(2020, 3, 3))).isEqualTo(NoticePhase.CLEARED);
        assertThat(notices.standing(b.application().id(), later).noticed()).isEqualByComparingTo("442478.00");
        assertThat(notices.batch(CODE, 1).notice().id()).isEqualTo(corrected.notice().id());
        NoticeFile old = notices.file(issued.notice().id());
        assertThat(old.corrected()).isTrue();
        assertThat(old.lines()).isEqualTo(issued.lines());
        assertThat(NoticeDifference.between(old.lines(), corrected.lines())).containsExactly(
                new NoticeDifference("昆乙医疗科技有限公司", new BigDecimal("500000.00"), new BigDecimal("442478.00"), false));
        refused("notice.fault.corrected", () -> notices.correct(old, "再改", on(later)));
    }

    @Test
    void aRevokedApplicationLeavesTheListWithTheCorrection() {
        NoticeFile issued = notices.issue(draft(), TempLedger.ACTOR);
        office.anew.put(b.application().id(), BigDecimal.ZERO.setScale(2));

        NoticeFile correction = notices.issue(notices.correct(issued, "申请撤销", TempLedger.ACTOR), TempLedger.ACTOR);

        assertThat(correction.lines()).hasSize(1);
        assertThat(NoticeDifference.between(issued.lines(), correction.lines()).getFirst().is()).isNull();
        assertThat(phase(b, LocalDate.of(2020, 3, 30))).isEqualTo(NoticePhase.NONE);
    }

    @Test
    void anObjectionNeedsADayWithinReachAndAFirmOnTheList() {
        NoticeFile draft = draft();
        refused("notice.fault.not-issued", () -> notices.object(draft, a.application().id(), DAY, null, "异议", TempLedger.ACTOR));
        NoticeFile issued = notices.issue(draft, TempLedger.ACTOR);
        refused("notice.fault.received", () -> notices.object(issued, a.application().id(), DAY.minusDays(1), null, "异议", TempLedger.ACTOR));
        refused("notice.fault.received", () -> notices.object(issued, a.application().id(), DAY.plusDays(1), null, "异议", TempLedger.ACTOR));
        refused("notice.fault.not-on", () -> notices.object(issued, UUID.randomUUID(), DAY, null, "异议", TempLedger.ACTOR));
        refused("notice.fault.content", () -> notices.object(issued, a.application().id(), DAY, null, " ", TempLedger.ACTOR));
    }

    @Test
    void theOrderByDistrictCountsStrokes() {
        office.approved("一次性用品有限公司", "12230602XDEM00038B", "北仑区", "1000000");
        NoticeFile draft = draft();
        NoticeText by = new NoticeText(text().title(), text().basis(), text().policy(), text().contactUnit(), text().contactPhone(), text().contactAddress(), NoticeOrder.DISTRICT);

        assertThat(notices.say(draft, by, null, TempLedger.ACTOR).lines()).extracting(NoticeLine::firm)
                .containsExactly("一次性用品有限公司", "昆乙医疗科技有限公司", "甬甲防护用品有限公司");
    }
}
