package io.maskline.material;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of material as people type them: {@code 620kg}, {@code 0.62吨}, {@code 30万根}, {@code ６２０}, {@code 1.2t}.
 * A bare number is meant in the unit it stands beside.
 */
final class Quantities {

    /** The columns are numeric(18,3). */
    static final int DECIMALS = 3;
    private static final BigDecimal END = new BigDecimal("1000000000000");

    private record Word(String text, MaterialUnit unit) {}

    /** The longest first, so that 千克 is not read as 千 of 克. */
    private static final List<Word> WORDS = words("千克 KG 公斤 KG kg KG 吨 T t T 千米 KM 公里 KM km KM 克 G g G 米 M m M 根 PIECE 条 PIECE 个 PIECE 只 PIECE 片 PIECE");

    private Quantities() {}

    /**
     * @param field name of the record's field, for the fault
     * @param beside the unit a bare number is meant in
     * @param firm the firm whose figure it is, as the fault names it
     * @throws FaultException Invalid when it is no quantity, below 0, too large, too fine or of a dimension the material
     *     is not counted in
     */
    static Amount parse(String field, String typed, MaterialUnit beside, String firm, Material material) {
        Amount amount = read(field, typed, beside, firm, material);
        check(field, amount, firm, material, typed);
        return amount;
    }

    /** What one mask takes: {@code 1.0g}, {@code 2根}, {@code 0.33m}; a bare number is meant in g, m or pieces. */
    static Amount perMask(String field, String typed, String firm, Material material) {
        MaterialUnit beside = switch (material.usual().dimension()) {
            case MASS -> MaterialUnit.G;
            case LENGTH -> MaterialUnit.M;
            case COUNT -> MaterialUnit.PIECE;
        };
        return read(field, typed, beside, firm, material);
    }

    private static Amount read(String field, String typed, MaterialUnit beside, String firm, Material material) {
        String text = FullWidth.narrow(typed).strip();
        Optional<Word> word = WORDS.stream().filter(w -> text.toLowerCase(Locale.ROOT).endsWith(w.text())).findFirst();
        String number = text.substring(0, text.length() - word.map(w -> w.text().length()).orElse(0)).strip();
        BigDecimal times = number.isEmpty() ? null : times(number.charAt(number.length() - 1));
        String digits = times == null ? number : number.substring(0, number.length() - 1).strip();
        BigDecimal value = ExactDecimal.read(digits)
                .orElseThrow(() -> refuse(field, "material.fault.quantity", firm, material, typed))
                .multiply(times == null ? BigDecimal.ONE : times);
        return new Amount(value, word.map(Word::unit).orElse(beside));
    }

    /** @throws FaultException Invalid, naming firm and material, when {@code amount} cannot be what a firm has of it */
    static void check(String field, Amount amount, String firm, Material material, String typed) {
        if (!material.countedIn(amount.dimension())) {
            throw refuse(field, "material.fault.dimension", firm, material, typed);
        }
        if (amount.value().signum() < 0) {
            throw refuse(field, "material.fault.negative", firm, material, typed);
        }
        if (amount.value().compareTo(END) >= 0) {
            throw refuse(field, "material.fault.large", firm, material, typed);
        }
        int decimals = amount.dimension() == Dimension.COUNT ? 0 : DECIMALS;
        if (smallEnough(amount).value().stripTrailingZeros().scale() > decimals) {
            throw refuse(field, "material.fault.fine", firm, material, typed);
        }
    }

    private static FaultException refuse(String field, String key, String firm, Material material, String typed) {
        return Fault.invalid(field, key, firm, material.labelKey(), typed).asException();
    }

    /** The quantity as it is kept: in its own unit, or where that would need more decimals in the next smaller one. */
    static Amount storable(Amount amount) {
        Amount small = smallEnough(amount);
        return new Amount(scaled(small), small.unit());
    }

    static BigDecimal scaled(Amount amount) {
        return amount.value().setScale(DECIMALS);
    }

    private static Amount smallEnough(Amount amount) {
        Amount kept = amount;
        for (MaterialUnit unit : finer(amount)) {
            if (kept.value().stripTrailingZeros().scale() > DECIMALS) {
                kept = amount.in(unit);
            }
        }
        return kept;
    }

    private static List<MaterialUnit> finer(Amount amount) {
        return Arrays.stream(MaterialUnit.values())
                .filter(u -> u.dimension() == amount.dimension() && u.inBase().compareTo(amount.unit().inBase()) < 0)
                .sorted(Comparator.comparing(MaterialUnit::inBase).reversed())
                .toList();
    }

    private static @Nullable BigDecimal times(char word) {
        return switch (word) {
            case '千' -> new BigDecimal("1000");
            case '万' -> new BigDecimal("10000");
            case '亿' -> new BigDecimal("100000000");
            default -> null;
        };
    }

    private static List<Word> words(String table) {
        String[] cells = table.split(" ");
        Word[] words = new Word[cells.length / 2];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(cells[2 * i], MaterialUnit.valueOf(cells[2 * i + 1]));
        }
        return Arrays.stream(words).sorted(Comparator.comparing((Word w) -> w.text().length()).reversed()).toList();
    }
}
