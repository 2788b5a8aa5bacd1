package io.maskline.subsidy;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule as arithmetic in words, to stand beside its text: 固定资产投资补助 = 设备 × 10%；单户封顶 5,000,000.00. */
public final class RuleWords {

    private final Messages messages;

    public RuleWords(Messages messages) {
        this.messages = messages;
    }

    public String formula(Policy policy) {
        List<String> parts = new ArrayList<>(policy.awards().stream().map(this::award).toList());
        Terms terms = policy.programme().terms();
        if (terms.firmCap() != null) {
            parts.add(messages.text("subsidy.rule.cap", Yuan.format(terms.firmCap())));
        }
        if (terms.publicShare() != null) {
            parts.add(messages.text("subsidy.rule.public-share", PolicyRule.percent(terms.publicShare())));
        }
        if (terms.stacking() != Stacking.STACKABLE) {
            parts.add(messages.text(terms.stacking().labelKey()));
        }
        return String.join(messages.text("subsidy.rule.mark"), parts);
    }

    private String award(Award award) {
        String values = award.tiers().stream().map(t -> value(award, t.value())).collect(Collectors.joining("/"));
        String by = award.tierBy() == TierBy.NONE ? "" : messages.text("subsidy.rule.by", messages.text(award.tierBy().labelKey()));
        return switch (award.kind()) {
            case RATE -> messages.text("subsidy.rule.rate", award.name(), award.cost() == null ? "" : messages.text(award.cost().labelKey()), values, by);
            case LUMP -> messages.text("subsidy.rule.lump", award.name(), values, by);
            case EXCESS -> messages.text("subsidy.rule.excess", award.name(), award.threshold() == null ? "" : Yuan.format(award.threshold()), values, by);
            case PER_TONNE -> messages.text("subsidy.rule.per-tonne", award.name(), values, by);
            case INTEREST -> messages.text("subsidy.rule.interest", award.name(), values, by);
        };
    }

    private static String value(Award award, BigDecimal value) {
        return award.kind().share() ? PolicyRule.percent(value) : Yuan.format(value.setScale(2, RoundingMode.HALF_UP));
    }
}
