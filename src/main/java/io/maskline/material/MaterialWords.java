package io.maskline.material;

import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.HistoryEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences and values of materials in the words of the screen; the same on paper. */
public record MaterialWords(Messages messages) {

    /** Digits after the point of amounts in lists. */
    private static final int SHOWN_DECIMALS = 2;

    public String name(Material material) {
        return messages.text(material.labelKey());
    }

    public String unit(Material material, MaterialUnit unit) {
        return messages.text(material.unitKey(unit));
    }

    /** {@code 300,000 根}; a dash when null. */
    public String amount(Material material, @Nullable Amount amount) {
        return amount == null ? messages.text("platform.missing.dash") : amount.grouped(SHOWN_DECIMALS) + " " + unit(material, amount.unit());
    }

    /** {@code 1 g（计划值）}, with 待核 where nobody is sure. */
    public String use(MaterialUse use) {
        String per = use.amount().text() + " " + unit(use.material(), use.unit());
        return use.planning() ? messages.text(unsure(use) ? "material.use.unsure" : "material.use.planned", per) : per;
    }

    private static boolean unsure(MaterialUse use) {
        return use.confidence().equals("L");
    }

    /** What the running lines take a mask, {@code 1 g（计划值） / 5 g}; a dash when nothing is known. */
    public String uses(List<MaterialUse> uses) {
        return uses.isEmpty()
                ? messages.text("platform.missing.dash")
                : uses.stream().map(this::use).distinct().collect(Collectors.joining(" / "));
    }

    public String confidence(String code) {
        return messages.text("material.confidence." + code.toLowerCase(Locale.ROOT));
    }

    /** {@code 耳带还够 0.75 天} below the limit, else why nothing can be said; empty when all is well. */
    public String notice(MaterialRow row) {
        String days = row.cover().text();
        if (row.warning() && days != null) {
            return messages.text("material.warning.cover", row.material().labelKey(), days);
        }
        Unknown why = row.cover().why();
        return why == null ? "" : messages.text(why.labelKey());
    }

    /** One line on a row: what it has, needs and how long that lasts. */
    public String summary(MaterialRow row) {
        String days = row.cover().text();
        String sentence = messages.text(
                "material.summary", amount(row.material(), row.stock()), amount(row.material(), row.need()),
                days == null ? messages.text("platform.missing.dash") : days);
        Unknown why = row.cover().why();
        return why == null ? sentence : sentence + messages.text("material.summary.why", why.labelKey());
    }

    /** {@code 熔喷布 存 8,300 kg，日需 4,120 kg，够 2.0 天，2 家未报}. */
    public String total(MaterialTotal total) {
        Material material = total.material();
        BigDecimal days = total.days();
        String stock = total.stock() == null ? messages.text("material.missing") : amount(material, total.stock());
        String line = messages.text(
                days == null ? "material.total.unknown" : "material.total.known", material.labelKey(), stock, amount(material, total.need()),
                days == null ? "" : Cover.text(days));
        return total.uncounted() == 0 ? line : line + messages.text("material.total.uncounted", total.uncounted());
    }

    /** The value of a field in words; {@code canonical} is its text in the journal. */
    public String value(String field, String canonical) {
        return switch (field) {
            case "material" -> name(Material.valueOf(canonical));
            case "unit" -> messages.text(MaterialUnit.valueOf(canonical).labelKey());
            case "onHand", "inTransit", "perPiece" -> new Amount(new BigDecimal(canonical), MaterialUnit.KG).text();
            default -> canonical;
        };
    }

    /** The same for a history. */
    public Function<HistoryEntry.FieldChange, HistoryView.ValueText> history() {
        return change -> text -> text.isEmpty() ? text : value(change.field(), text);
    }
}
