package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.standard.Comparison;
import io.maskline.standard.Limit;
import io.maskline.standard.Operator;
import io.maskline.standard.Rule;
import io.maskline.standard.Side;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Limits, rules and verdicts in words, the same on every screen. Words and marks carry the meaning, never colour alone. */
public final class VerdictWords {

    private final Messages messages;
    private final StandardWords catalogue;

    public VerdictWords(Messages messages) {
        this.messages = messages;
        this.catalogue = new StandardWords(messages);
    }

    /** The item: in Chinese as the standard calls it, in English by its code. */
    public String name(Limit limit) {
        return catalogue.item(limit);
    }

    /** {@code 吸气阻力 Pa}. */
    public String item(Limit limit) {
        return limit.unit() == null ? name(limit) : name(limit) + " " + limit.unit();
    }

    /** {@code ≤ 175}, or what stands for it when there is no figure. */
    public String limit(Limit limit) {
        String bound = bound(limit);
        return messages.has(bound) ? messages.text(bound) : bound;
    }

    /** The bound in figures; the key of a word where there is none. */
    static String bound(Limit limit) {
        if (limit.operator() == Operator.NONE_ALLOWED) {
            return "testing.limit.none-allowed";
        }
        String figure = limit.figure();
        if (figure == null) {
            return "testing.limit.unknown";
        }
        return limit.operator().range() ? figure : limit.operator().sign() + " " + figure;
    }

    /** 合格; 不合格 1/5 超上限; 待填 3 格. */
    public String verdict(Verdict verdict) {
        if (verdict.reason() != null) {
            return messages.text(
                    switch (verdict.reason()) {
                        case NO_LIMIT -> "testing.verdict.no-limit";
                        case LOW_CONFIDENCE -> "testing.verdict.low-confidence";
                        case NO_VALUES, VALUES_MISSING -> "testing.verdict.missing";
                        case DETECTION_LIMIT -> "testing.verdict.detection-limit";
                    },
                    verdict.missing());
        }
        String word = messages.text(verdict.outcome().labelKey());
        if (verdict.outcome() == Outcome.FAIL) {
            return word + " " + why(verdict);
        }
        return atLimit(verdict).map(figure -> messages.text(verdict.limit().operator() == Operator.LE ? "testing.verdict.at-upper" : "testing.verdict.at-lower", word, figure)).orElse(word);
    }

    /** The value that equals the limit it passes, which is worth a second look. */
    private static Optional<String> atLimit(Verdict verdict) {
        Optional<BigDecimal> bound = Optional.ofNullable(verdict.limit().value()).flatMap(ExactDecimal::read);
        if (bound.isEmpty() || verdict.rule().kind() == Rule.Kind.MEAN || verdict.limit().operator().range()) {
            return Optional.empty();
        }
        return verdict.values().stream()
                .filter(v -> ExactDecimal.read(v).filter(d -> d.compareTo(bound.get()) == 0).isPresent())
                .findFirst();
    }

    /** A request in few words: the first item that failed with its values, or how many passed. */
    String brief(Outcome outcome, List<Verdict> verdicts) {
        List<Verdict> failed = verdicts.stream().filter(v -> v.outcome() == Outcome.FAIL).toList();
        if (failed.isEmpty()) {
            return messages.text(outcome == Outcome.PASS ? "testing.brief.passed" : "testing.brief.open", verdicts.size());
        }
        String first = messages.text("testing.brief.failed", name(failed.getFirst().limit()), catalogue.figures(failed.getFirst()), limit(failed.getFirst().limit()));
        return failed.size() == 1 ? first : messages.text("testing.brief.failed.more", first, failed.size());
    }

    /** The mean with its mark where it decides and lies outside; a dash where there is none. */
    public String mean(Verdict verdict) {
        Side side = verdict.meanSide();
        return SpecimenMean.of(verdict)
                .map(m -> (side == null ? "" : side.mark()) + m.toPlainString())
                .orElse(messages.text("platform.missing.dash"));
    }

    private String why(Verdict verdict) {
        if (verdict.rule().kind() == Rule.Kind.MEAN && verdict.mean() != null) {
            return messages.text("testing.verdict.mean", verdict.mean().toPlainString());
        }
        long above = verdict.failing().stream().filter(f -> f.side() == Side.ABOVE).count();
        long below = verdict.failing().size() - above;
        if (verdict.limit().operator() == Operator.NONE_ALLOWED) {
            return messages.text("testing.verdict.found", above, verdict.values().size());
        }
        String over = above == 0 ? "" : messages.text("testing.verdict.above", above, verdict.values().size());
        String under = below == 0 ? "" : messages.text("testing.verdict.below", below, verdict.values().size());
        return over.isEmpty() || under.isEmpty() ? over + under : over + " " + under;
    }

    /** The rules of all items; items that share one stand together. */
    public String rules(Collection<Limit> limits) {
        Map<String, List<String>> items = limits.stream().collect(Collectors.groupingBy(
                this::rule, LinkedHashMap::new, Collectors.mapping(this::name, Collectors.toList())));
        if (items.size() == 1) {
            return items.keySet().iterator().next();
        }
        return items.entrySet().stream()
                .map(e -> messages.text("testing.rule.of", String.join(messages.text("testing.list.mark"), e.getValue()), e.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private String rule(Limit limit) {
        String comparison = limit.comparison() == Comparison.FULL ? "testing.compare.full" : "testing.compare.rounded";
        return messages.text(
                limit.rule().kind() == Rule.Kind.ANY ? "testing.rule.line-mean" : "testing.rule.line",
                messages.text(limit.rule().labelKey(), limit.rule().required(), limit.rule().total()),
                messages.text(comparison));
    }

    /** 结论：不合格。吸气阻力 ▲176，限值 ≤ 175 Pa（流量 85 L/min）. */
    public String conclusion(Outcome outcome, Collection<Verdict> verdicts) {
        if (outcome == Outcome.FAIL) {
            return messages.text("testing.conclusion.fail", verdicts.stream()
                    .filter(v -> v.outcome() == Outcome.FAIL)
                    .map(this::failing)
                    .collect(Collectors.joining(messages.text("testing.list.semicolon"))));
        }
        if (outcome == Outcome.PASS) {
            return messages.text("testing.conclusion.pass", verdicts.size());
        }
        List<String> impossible = verdicts.stream()
                .filter(v -> v.reason() != null && v.reason().ofTheLimit())
                .map(v -> name(v.limit()))
                .toList();
        if (!impossible.isEmpty()) {
            return messages.text("testing.conclusion.impossible", String.join(messages.text("testing.list.mark"), impossible));
        }
        List<String> bounded = verdicts.stream().filter(v -> v.reason() == Verdict.Reason.DETECTION_LIMIT).map(v -> name(v.limit())).toList();
        if (!bounded.isEmpty() && verdicts.stream().allMatch(v -> v.missing() == 0)) {
            return messages.text("testing.conclusion.detection-limit", String.join(messages.text("testing.list.mark"), bounded));
        }
        return messages.text("testing.conclusion.open", verdicts.stream().mapToInt(Verdict::missing).sum());
    }

    private String failing(Verdict verdict) {
        return messages.text(
                "testing.conclusion.item", name(verdict.limit()), catalogue.figures(verdict), catalogue.limitWithCondition(verdict.limit()));
    }
}
