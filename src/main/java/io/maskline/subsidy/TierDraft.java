package io.maskline.subsidy;

import io.maskline.platform.ledger.Ids;
import io.maskline.platform.money.Yuan;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A tier as typed.
 *
 * @param id of the row on screen
 * @param from first day, or least daily output
 * @param to last day; unused by output
 * @param value share or sum
 */
public record TierDraft(UUID id, String from, String to, String value) {

    static TierDraft blank() {
        return new TierDraft(Ids.next(), "", "", "");
    }

    static TierDraft of(AwardTier tier, AwardKind kind) {
        String from = tier.outputFrom() == null ? RuleReading.dayText(tier.from()) : Long.toString(tier.outputFrom());
        String value = kind.share() ? PolicyRule.percent(tier.value()) : Yuan.format(tier.value().setScale(2, RoundingMode.HALF_UP));
        return new TierDraft(Ids.next(), from, RuleReading.dayText(tier.to()), value);
    }

    AwardTier tier(String field, AwardKind kind, TierBy by, LocalDate today) {
        var amount = kind.share()
                ? RuleReading.percent(field, value)
                : RuleReading.plain(Objects.requireNonNullElseGet(RuleReading.money(field, value), () -> Yuan.parse(field, value)));
        return switch (by) {
            case NONE -> new AwardTier(null, null, null, amount);
            case OUTPUT -> new AwardTier(null, null, RuleReading.pieces(field, from), amount);
            case INVOICE, DELIVERY, COMMISSIONING ->
                    new AwardTier(RuleReading.day(field, from, today), RuleReading.day(field, to, today), null, amount);
        };
    }
}
