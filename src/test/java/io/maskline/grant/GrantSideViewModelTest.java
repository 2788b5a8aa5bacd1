package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.notice.NoticeFile;
import io.maskline.subsidy.Calculation;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrantSideViewModelTest {

    private final GrantOffice office = new GrantOffice();
    private final GrantSideViewModel side = new GrantSideViewModel(office.ui, office.services);

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private Calculation trace() {
        return Objects.requireNonNull(Objects.requireNonNull(side.dossierProperty().get()).trace());
    }

    @Test
    void what_is_not_decided_ends_at_what_is_proposed_and_what_is_approved_so_says_it_once() {
        side.show(office.row(office.applied("甬甲健康", "91330203XDEM00011Y", "3840000")));
        assertThat(trace().steps().getLast().labelKey()).isEqualTo("approval.trace.proposed");
        assertThat(side.next()).isNull();

        side.show(office.row(office.approved("甬乙医疗", "91330203XDEM00024Q", "3000000")));
        assertThat(trace().steps()).extracting(Calculation.Step::labelKey).containsOnlyOnce("approval.trace.approved").doesNotContain("approval.trace.proposed");
        assertThat(trace().steps()).filteredOn(s -> s.kind() == Calculation.StepKind.APPROVED).hasSize(1);
        assertThat(trace().steps().getLast().amount()).isEqualTo(new BigDecimal("300000.00"));
    }

    @Test
    void what_was_approved_otherwise_shows_the_proposal_and_the_decision() {
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        office.approvals.adjust(id, new BigDecimal("200000"), "会议纪要 3 号", GrantOffice.CHECKER);
        side.show(office.row(id));
        assertThat(trace().steps().getLast().labelKey()).isEqualTo("approval.trace.adjusted");
        assertThat(trace().approved()).isEqualTo(new BigDecimal("200000.00"));
    }

    @Test
    void the_next_step_and_its_hint_follow_the_stage() {
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        side.show(office.row(id));
        assertThat(side.next()).isEqualTo(GrantSideViewModel.Step.NOTICE);
        NoticeFile notice = office.noticed();
        side.show(office.grants.row(id, TempLedger.DAY));
        assertThat(side.next()).isEqualTo(GrantSideViewModel.Step.SEE_NOTICE);
        assertThat(side.hint()).contains("公示至");
        side.show(office.row(id));
        assertThat(side.next()).isEqualTo(GrantSideViewModel.Step.PAY);
        assertThat(side.hint()).contains("384,000.00");
        office.paid(id, "384000");
        side.show(office.row(id));
        assertThat(side.next()).isNull();
        assertThat(side.who()).contains("郑某");
        office.upheld(notice, id);
        side.show(office.row(id));
        assertThat(side.next()).isEqualTo(GrantSideViewModel.Step.CLAW_BACK);
        assertThat(side.hint()).contains("应追回 384,000.00 元");
    }

    @Test
    void the_sheet_is_the_calculation_until_the_application_stands_on_a_notice_and_then_the_batch() {
        List<String> said = new ArrayList<>();
        side.print(said::add);
        assertThat(said).containsExactly("请先选一件申请，再打印。");
        UUID id = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        side.show(office.row(id));
        side.print(said::add);
        assertThat(office.opened).singleElement().asString().contains("补助核定计算单", office.row(id).number());
        office.noticed();
        side.show(office.row(id));
        side.print(said::add);
        assertThat(office.opened).last().asString().contains("内部核定表");
        assertThat(said).last().asString().contains("已写出并打开");
    }
}
