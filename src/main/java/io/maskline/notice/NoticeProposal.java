package io.maskline.notice;

import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.RuleWords;
import io.maskline.subsidy.SubsidyProgramme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words a new notice begins with: from the rule, and the contact of the notice before. */
public final class NoticeProposal {

    private NoticeProposal() {}

    /** @param before earlier notices, of whatever programme; the last one with a contact lends it */
    public static NoticeText of(Policy policy, List<NoticeFile> before, Messages messages) {
        SubsidyProgramme programme = policy.programme();
        long batch = before.stream().map(NoticeFile::notice).filter(n -> n.programmeCode().equals(programme.code())).mapToLong(Notice::batchNo).max().orElse(0) + 1;
        @Nullable NoticeText last = before.stream().map(f -> f.notice().text()).filter(t -> t.contactUnit() != null).reduce((_, next) -> next).orElse(null);
        // A cap stands in the rule as arithmetic already.
        String cap = programme.terms().firmCap() == null ? messages.text("notice.proposal.no-cap") : "";
        return new NoticeText(
                messages.text("notice.proposal.title", programme.name(), Long.toString(batch)),
                shortened(programme.source(), 400),
                shortened(messages.text("notice.proposal.policy", programme.name(), new RuleWords(messages).formula(policy), cap, Long.toString(programme.ruleVersion())), 1000),
                last == null ? null : last.contactUnit(), last == null ? null : last.contactPhone(), last == null ? null : last.contactAddress(),
                last == null ? NoticeOrder.APPROVAL : last.order());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
