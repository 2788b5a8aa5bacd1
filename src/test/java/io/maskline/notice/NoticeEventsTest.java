package io.maskline.notice;

import static io.maskline.notice.NoticeLedger.CODE;
import static io.maskline.notice.NoticeLedger.on;
import static io.maskline.notice.NoticeLedger.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeEventsTest {

    private static final LocalDate OBJECTED = LocalDate.of(2020, 2, 18);

    private final NoticeLedger office = new NoticeLedger();
    private final NoticeEvents events = new NoticeEvents(office.subsidies, office.notices, office.temp.ledger());
    private ApplicationRow a;
    private ApplicationRow b;

    @BeforeEach
    void firms() {
        a = office.approved("昆甲口罩有限公司", "91350203XDEM000014", "滨海新区", "3840000");
        b = office.approved("昆乙医疗科技有限公司", "91350203XDEM000020", "滨海新区", "5000000");
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private List<String> told(ApplicationRow row) {
        Messages words = Messages.of(Language.ZH);
        return events.of(row.application().enterpriseId(), 50).stream().map(e -> words.text(e.key(), e.args())).toList();
    }

    @Test
    void a_draft_is_no_news_and_an_issued_notice_is_told_to_each_firm_on_it_once() {
        NoticeFile draft = office.notices.draft(CODE, List.of(), text(), TempLedger.ACTOR);
        assertThat(told(a)).isEmpty();
        office.notices.issue(draft, TempLedger.ACTOR);
        assertThat(told(a)).containsExactly(a.application().number() + " 第 1 批公示 384,000.00 元，2020-02-17 至 2020-02-21");
        assertThat(told(b)).containsExactly(b.application().number() + " 第 1 批公示 500,000.00 元，2020-02-17 至 2020-02-21");
    }

    @Test
    void objections_with_their_outcome_and_the_correction_stand_on_the_timeline_of_the_firm_alone() {
        NoticeFile issued = office.notices.issue(office.notices.draft(CODE, List.of(), text(), TempLedger.ACTOR), TempLedger.ACTOR);
        Objection objection = office.notices.object(issued, b.application().id(), OBJECTED, "李某", "发票金额含税", on(OBJECTED.plusDays(1)));
        office.notices.settle(objection, true, "应按不含税金额", on(OBJECTED.plusDays(2)));
        office.anew.put(b.application().id(), new BigDecimal("442478.00"));
        LocalDate later = LocalDate.of(2020, 2, 24);
        office.notices.issue(office.notices.correct(office.notices.file(issued.notice().id()), "改按不含税金额", on(later)), on(later));
        String number = b.application().number();
        assertThat(told(b)).containsExactlyInAnyOrder(
                number + " 第 1 批公示 500,000.00 元，2020-02-17 至 2020-02-21", number + " 收到异议：发票金额含税", number + " 异议成立：应按不含税金额",
                number + " 第 1 批公示更正（1）442,478.00 元，2020-02-25 至 2020-03-02");
        assertThat(told(a)).noneMatch(s -> s.contains("异议"));
        assertThat(events.of(b.application().enterpriseId(), 50)).extracting(Event::businessDate)
                .contains(OBJECTED, OBJECTED.plusDays(2), later).doesNotContain(OBJECTED.plusDays(1));
        assertThat(events.of(b.application().enterpriseId(), 50)).allSatisfy(e -> {
            assertThat(e.target()).isEqualTo("subsidy/applications");
            assertThat(e.record()).isEqualTo(b.application().id());
        });
    }

    @Test
    void an_outcome_taken_back_is_told() {
        NoticeFile issued = office.notices.issue(office.notices.draft(CODE, List.of(), text(), TempLedger.ACTOR), TempLedger.ACTOR);
        Objection objection = office.notices.object(issued, b.application().id(), OBJECTED, "李某", "发票金额含税", on(OBJECTED));
        office.notices.settle(objection, false, "发票属实", on(OBJECTED));
        office.temp.ledger().undo(on(OBJECTED));
        assertThat(told(b)).contains(b.application().number() + " 的异议登记撤销了一步");
    }
}
