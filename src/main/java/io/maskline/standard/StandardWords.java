package io.maskline.standard;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits and verdicts in words, the same on screen, on paper and on the command line. */
public final class StandardWords {

    private final Messages messages;

    public StandardWords(Messages messages) {
        this.messages = messages;
    }

    /** The item: in Chinese as the standard calls it, in English by its code. */
    public String item(Limit limit) {
        boolean chinese = messages.locale().equals(Language.ZH.locale());
        String key = limit.itemKey();
        return chinese || !messages.has(key) ? limit.itemName() : messages.text(key);
    }

    /** {@code ≤ 175 Pa}, 不得检出, or that the limit is not known. */
    public String limit(Limit limit) {
        if (limit.figureMissing()) {
            return messages.text("standard.limit.unknown");
        }
        return limit.operator() == Operator.NONE_ALLOWED ? messages.text("standard.limit.none") : limit.text();
    }

    /** That a local emergency standard counts there and until then only, as it stands beside the standard everywhere; empty for all others. */
    public String mark(Standard standard) {
        return standard.emergency() == null ? "" : mark(standard.emergency());
    }

    /** {@code 限本市应急期使用（宁波市，至 2020-03-31）}. */
    String mark(EmergencyUse emergency) {
        return emergency.until() == null
                ? messages.text("standard.emergency.open", emergency.region())
                : messages.text("standard.emergency.until", emergency.region(), emergency.until().toString());
    }

    /** The title, with its mark before it where it is a local emergency standard. */
    public String title(Standard standard) {
        return standard.emergency() == null ? standard.title() : messages.text("standard.emergency.title", mark(standard), standard.title());
    }

    /** What the standard says of inspection before goods leave the factory, or that this is not known. */
    public String exitInspection(Standard standard) {
        return standard.exitInspection() == null ? messages.text("standard.exit.unknown") : standard.exitInspection();
    }

    public String rule(Rule rule) {
        return messages.text(rule.labelKey(), rule.required(), rule.total());
    }

    /** The form of product a limit is for; empty when it is for all. */
    public String variant(@Nullable String code) {
        return code == null ? "" : messages.text(Variant.of(code).labelKey());
    }

    public String outcome(Verdict verdict) {
        return messages.text(verdict.labelKey());
    }

    /**
     * The verdict in one sentence with item, values outside and their marks, limit, edition and condition:
     * "吸气阻力 ▲176，限值 ≤ 175 Pa（GB/T 32610-2016，流量 85 L/min）。每只达标。判定：不合格。"
     */
    public String sentence(Verdict verdict) {
        Limit limit = verdict.limit();
        String place = limit.condition() == null
                ? limit.standard()
                : messages.text("standard.sentence.place", limit.standard(), limit.condition());
        String item = item(limit);
        String figures = figures(verdict);
        String rule = rule(verdict.rule());
        String outcome = outcome(verdict);
        if (verdict.reason() == null) {
            return messages.text("standard.sentence", item, figures, limit(limit), place, rule, outcome);
        }
        String reason = messages.text(verdict.reason().key(), verdict.missing());
        return messages.text("standard.sentence.open", item, figures, limit(limit), place, rule, outcome, reason);
    }

    /** The decisive figures: the mean under MEAN, otherwise the values outside with ▲ or ▼, otherwise all values. */
    public String figures(Verdict verdict) {
        if (verdict.rule().kind() == Rule.Kind.MEAN && verdict.mean() != null) {
            Side side = verdict.meanSide();
            return messages.text("standard.sentence.mean", (side == null ? "" : side.mark()) + verdict.mean().toPlainString());
        }
        List<String> figures = verdict.failing().isEmpty()
                ? verdict.values().stream().filter(v -> !v.isEmpty()).toList()
                : verdict.failing().stream().map(f -> f.side().mark() + f.value()).toList();
        return String.join(messages.text("standard.sentence.comma"), figures);
    }

    /** Limit and condition as they belong beside every figure: {@code ≤ 175 Pa（流量 85 L/min）}. */
    public String limitWithCondition(Limit limit) {
        return limit.condition() == null ? limit(limit) : messages.text("standard.limit.condition", limit(limit), limit.condition());
    }
}
