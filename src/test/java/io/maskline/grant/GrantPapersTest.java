package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.Landscape;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 拨付清单 as a paper: whom, how much, small and in words. */
class GrantPapersTest {

    private final GrantOffice office = new GrantOffice();
    private UUID first;
    private UUID second;

    @BeforeEach
    void notice() {
        first = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        second = office.approved("甬乙医疗", "91330203XDEM00024Q", "5000000");
        office.noticed();
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private static Block.Table table(Document paper) {
        return paper.blocks().stream().filter(Landscape.class::isInstance).flatMap(Block::parts).filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .findFirst().orElseThrow();
    }

    private static List<String> texts(Document paper) {
        return paper.blocks().stream().flatMap(Block::parts).map(Block::toString).toList();
    }

    @Test
    void a_paid_batch_lists_what_was_paid_and_sums_it_small_and_in_words() {
        Payment half = office.paid(second, "100000");
        office.payments.pay(
                GrantOffice.HARBIN, List.of(new Payments.Order(second, new BigDecimal("400000")), new Payments.Order(first, new BigDecimal("384000"))), null, GrantOffice.PAYER);
        office.payments.giveBack(half, new BigDecimal("100000"), "账号有误", GrantOffice.PAYER);
        List<GrantRow> rows = office.grants.rows(GrantOffice.CLEARED);

        Document paper = PaymentListPaper.of(PaymentList.booked(rows, GrantOffice.HARBIN, 2), "产线补助", Messages.of(Language.ZH));
        assertThat(table(paper).rows()).extracting(r -> r.get(2), r -> r.get(5), r -> r.get(6)).containsExactly(
                tuple("甬甲健康有限公司", "0.00", "384,000.00"),
                tuple("甬乙医疗有限公司", "100,000.00", "400,000.00"));
        assertThat(table(paper).total()).contains("784,000.00");
        assertThat(texts(paper)).anyMatch(t -> t.contains("2 笔") && t.contains("人民币柒拾捌万肆仟元整")).anyMatch(t -> t.contains("郑某"));

        Document earlier = PaymentListPaper.of(PaymentList.booked(rows, GrantOffice.HARBIN, 1), "产线补助", Messages.of(Language.ZH));
        assertThat(table(earlier).rows()).singleElement().satisfies(r -> assertThat(r.getLast()).contains("100,000.00"));
        assertThat(earlier.look().mark()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_batch_that_is_not_paid_is_marked_as_a_draft(Language language) {
        GrantRow row = office.row(first);
        Messages words = Messages.of(language);
        Document paper = PaymentListPaper.of(PaymentList.drafted(List.of(row), Map.of(first, new BigDecimal("84000.00")), GrantOffice.CLEARED), "产线补助", words);
        assertThat(paper.look().mark()).isEqualTo(words.text("grant.paper.draft"));
        assertThat(table(paper).total()).contains("84,000.00");
    }

    @Test
    void the_calculation_sheet_ends_at_the_amount_in_words_as_the_screen_does() {
        GrantSideViewModel side = new GrantSideViewModel(office.ui, office.services);
        side.show(office.row(first));
        Dossier dossier = side.dossierProperty().get();
        Document paper = TracePaper.of(dossier, dossier.trace(), GrantOffice.CLEARED, Messages.of(Language.ZH));
        assertThat(texts(paper)).anyMatch(t -> t.contains("人民币叁拾捌万肆仟元整")).anyMatch(t -> t.contains("384,000.00")).anyMatch(t -> t.contains("公示期满，可拨"));
        Block.Table steps = paper.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow();
        assertThat(steps.rows()).hasSameSizeAs(dossier.trace().steps());
    }
}
