package io.maskline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.Programmes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new notice proposes to say. */
class NoticeProposalTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesTheCapOfAFirmOnceAndSaysWhereThereIsNone(Language language) {
        Messages words = Messages.of(language);
        for (Policy policy : Programmes.delivered()) {
            String says = NoticeProposal.of(policy, List.of(), words).policy();
            BigDecimal cap = policy.programme().terms().firmCap();

            assertThat(says.contains(words.text("notice.proposal.no-cap"))).as(says).isEqualTo(cap == null);
            if (cap != null) {
                assertThat(says).containsOnlyOnce(Yuan.format(cap));
            }
        }
    }
}
