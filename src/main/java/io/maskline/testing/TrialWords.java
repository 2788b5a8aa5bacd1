package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Rule;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Verdict;
import io.maskline.testing.TestedItem.Later;
import io.maskline.testing.Trial.Basis;
import io.maskline.testing.Trial.Tried;

/** Trials and second verdicts in words, the same on screen, in lists and on paper. */
public final class TrialWords {

    private final Messages messages;
    private final StandardWords words;

    public TrialWords(Messages messages) {
        this.messages = messages;
        this.words = new StandardWords(messages);
    }

    /** 若改用取平均值规则，首检吸气阻力 均值 170.8，限值 ≤ 175 Pa（流量 85 L/min），将由不合格变为合格。 */
    public String sentence(Tried tried, Basis basis) {
        Fault obstacle = tried.obstacle();
        Verdict verdict = tried.verdict();
        if (verdict == null) {
            String why = obstacle == null ? "" : messages.text(obstacle.key(), obstacle.args());
            return messages.text("testing.trial.obstacle", words.item(tried.item().item().limit()), why);
        }
        boolean retest = tried.row().request().chain().retestOf() != null;
        Object[] args = {
            basis(basis, verdict),
            messages.text(retest ? "testing.trial.retest" : "testing.trial.first"),
            words.item(verdict.limit()), words.figures(verdict), words.limitWithCondition(verdict.limit()),
            words.outcome(tried.item().verdict()), words.outcome(verdict)
        };
        return messages.text(tried.flips() ? "testing.trial.flips" : "testing.trial.stays", args);
    }

    private String basis(Basis basis, Verdict verdict) {
        Rule rule = verdict.rule();
        String named = words.rule(rule);
        if (!basis.present()) {
            return messages.text("testing.trial.by-rule", named);
        }
        return basis.rule() == null
                ? messages.text("testing.trial.by-present", verdict.limit().standard())
                : messages.text("testing.trial.by-both", verdict.limit().standard(), named);
    }

    /** 试判不改变已锁定的判定。采用新规则须复核人签字，两个判定都留痕。 */
    public String note() {
        return messages.text("testing.trial.note");
    }

    /** The mark beside a verdict that is not the first one (经试判改判); empty otherwise. */
    public String mark(TestedItem item) {
        return item.rejudged() ? messages.text("testing.rejudged") : "";
    }

    /** The first verdict and its limit, kept beside a later one. */
    public String first(TestedItem item) {
        Verdict first = item.first();
        return messages.text("testing.rejudged.first", words.outcome(first), words.figures(first), words.limitWithCondition(first.limit()), words.rule(first.rule()));
    }

    /** A later verdict with limit, rule, day, both names and the reason. */
    public String later(Later later) {
        Rejudgement made = later.made();
        Verdict verdict = later.verdict();
        return messages.text(
                "testing.rejudged.later", made.number(), words.outcome(verdict), words.figures(verdict),
                words.limitWithCondition(verdict.limit()), words.rule(verdict.rule()), made.judgedOn().toString(), made.judgedBy(),
                made.reviewer(), made.reason());
    }
}
