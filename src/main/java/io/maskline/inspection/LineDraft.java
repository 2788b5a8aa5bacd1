package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.text.PieceCount;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft as typed.
 *
 * @param count the fixed number as typed, blank for none
 */
public record LineDraft(
        UUID id,
        Item item,
        Kind kind,
        @Nullable InspectionLevel level,
        @Nullable String aql,
        String count,
        String occasion,
        Grounds grounds) {

    static LineDraft of(SchemeLine line) {
        Long count = line.draw().count();
        return new LineDraft(
                line.id(), line.item(), line.kind(), line.draw().level(), line.draw().aql(), count == null ? "" : Long.toString(count),
                line.occasion() == null ? "" : line.occasion(), line.grounds());
    }

    /** An exit item of which nothing else is known yet. */
    static LineDraft blank(Item item) {
        return new LineDraft(
                Ids.next(), item, Kind.EXIT, null, null, "", "", new Grounds(Basis.ENTERPRISE_STANDARD, null, Confidence.MEDIUM));
    }

    /**
     * @param at name of its place in a fault, e.g. {@code lines.0.}
     * @throws io.maskline.platform.error.FaultException Invalid when the number is none
     */
    SchemeLine line(String at) {
        Long number = count.isBlank() ? null : (Long) PieceCount.parse(at + "count", count);
        Item named = item.isOwn() || item.code().isEmpty() ? Item.own(item.name().strip()) : new Item(item.code(), item.name().strip());
        return new SchemeLine(
                id, 0, new UUID(0, 0), 0, named, kind, new Draw(level, aql, number), blankToNull(occasion),
                new Grounds(grounds.basis(), blankToNull(grounds.source()), grounds.confidence()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

}
