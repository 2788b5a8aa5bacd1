package io.maskline.subsidy;

import io.maskline.platform.ledger.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award as typed.
 *
 * @param id of the row on screen
 * @param code blank until it is read; it follows from what the award is for then
 * @param cost what a share is of; unused by other kinds
 * @param material in words; unused by kinds that are not for material
 * @param proof in words
 */
public record AwardDraft(
        UUID id,
        String code,
        String name,
        AwardKind kind,
        CostKind cost,
        String material,
        String threshold,
        String minOutput,
        String proof,
        TierBy tierBy,
        List<TierDraft> tiers,
        String cap,
        String clause) {

    public AwardDraft {
        tiers = List.copyOf(tiers);
    }

    /** A share of equipment without tiers, of which nothing else is known yet. */
    static AwardDraft blank() {
        return new AwardDraft(
                Ids.next(), "", "", AwardKind.RATE, CostKind.EQUIPMENT, "", "", "", "", TierBy.NONE, List.of(TierDraft.blank()), "", "");
    }

    static AwardDraft of(Award award, CodeWords words) {
        return new AwardDraft(
                Ids.next(), award.code(), award.name(), award.kind(), award.cost() == null ? CostKind.EQUIPMENT : award.cost(),
                award.material() == null ? "" : words.material(award.material()), RuleReading.moneyText(award.threshold()),
                award.minOutput() == null ? "" : Long.toString(award.minOutput()), award.proof() == null ? "" : words.proof(award.proof()),
                award.tierBy(), award.tiers().stream().map(t -> TierDraft.of(t, award.kind())).toList(), RuleReading.moneyText(award.cap()), award.clause());
    }

    boolean bought() {
        return kind == AwardKind.EXCESS || kind == AwardKind.PER_TONNE;
    }

    /**
     * @param at name of its place in a fault, e.g. {@code awards.0.}
     * @param taken codes of the awards before it
     * @throws io.maskline.platform.error.FaultException Invalid when something typed cannot be read
     */
    Award award(String at, List<String> taken, CodeWords words, LocalDate today) {
        String wanted = bought() ? material : "";
        String proved = RuleReading.orNull(proof) == null ? null : words.proofCode(proof);
        String of = wanted.isBlank() ? null : words.materialCode(wanted);
        return new Award(
                code.isBlank() ? free(of, taken) : code.strip(), name.strip(), kind, kind == AwardKind.RATE ? cost : null, of,
                kind == AwardKind.EXCESS ? RuleReading.money(at + "threshold", threshold) : null, RuleReading.pieces(at + "minOutput", minOutput), proved,
                tierBy, tiers.stream().map(t -> t.tier(at + "tiers", kind, tierBy, today)).toList(), RuleReading.money(at + "cap", cap), clause.strip());
    }

    private String free(@Nullable String material, List<String> taken) {
        String base = kind == AwardKind.RATE ? cost.code() : material == null ? kind.code() : material;
        String free = base;
        for (int i = 2; taken.contains(free); i++) {
            free = base + "_" + i;
        }
        return free;
    }
}
