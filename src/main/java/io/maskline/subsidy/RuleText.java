package io.maskline.subsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a rule that are lists, as one text each, in the ledger and in the delivered files: tiers
 * {@code 2020-01-10..2020-02-07=0.8;2020-02-08..2020-02-20=0.5} or {@code 200000..=100000}, levels
 * {@code province=0.5;city=0.5}, rounding {@code 0.01 half_up}.
 */
final class RuleText {

    private RuleText() {}

    static List<AwardTier> tiers(TierBy by, String text) {
        return Arrays.stream(text.split(";")).map(t -> tier(by, t.strip())).toList();
    }

    private static AwardTier tier(TierBy by, String text) {
        int equals = text.indexOf('=');
        BigDecimal value = new BigDecimal(text.substring(equals + 1).strip());
        String stretch = equals < 0 ? "" : text.substring(0, equals).strip();
        String[] ends = stretch.split("\\.\\.", -1);
        String from = ends[0].strip();
        String to = ends.length > 1 ? ends[1].strip() : "";
        return by == TierBy.OUTPUT
                ? new AwardTier(null, null, from.isEmpty() ? null : Long.valueOf(from), value)
                : new AwardTier(day(from), day(to), null, value);
    }

    static String text(List<AwardTier> tiers) {
        return tiers.stream().map(RuleText::text).collect(Collectors.joining(";"));
    }

    private static String text(AwardTier tier) {
        String value = tier.value().toPlainString();
        if (tier.outputFrom() != null) {
            return tier.outputFrom() + "..=" + value;
        }
        return tier.from() == null && tier.to() == null ? value : words(tier.from()) + ".." + words(tier.to()) + "=" + value;
    }

    static Map<String, BigDecimal> levels(@Nullable String text) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        if (text != null && !text.isBlank()) {
            for (String level : text.split(";")) {
                String[] parts = level.split("=");
                levels.put(parts[0].strip(), new BigDecimal(parts[1].strip()));
            }
        }
        return levels;
    }

    static @Nullable String levels(Map<String, BigDecimal> levels) {
        return levels.isEmpty()
                ? null
                : levels.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue().toPlainString()).collect(Collectors.joining(";"));
    }

    static List<String> words(@Nullable String text, String separator) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(separator)).map(String::strip).toList();
    }

    static Rounding rounding(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Rounding.CENTS;
        }
        String[] parts = text.strip().split(" ");
        return new Rounding(new BigDecimal(parts[0]), RoundingMode.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    static String text(Rounding rounding) {
        return rounding.unit().toPlainString() + " " + rounding.mode().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
