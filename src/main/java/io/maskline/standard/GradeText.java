package io.maskline.standard;

import io.maskline.platform.text.FullWidth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Grade and variant as people write them in one field: {@code KN95}, {@code kn 95 有阀}, {@code Ⅱ级}, {@code A II},
 * {@code 非无菌}. Kept as a set of words, because a standard may grade two things at once.
 *
 * @param words normalised grades and variant codes; empty when nothing is typed
 */
record GradeText(Set<String> words) {

    private static final Map<String, String> VARIANTS = Map.ofEntries(
            Map.entry("无阀", "no_valve"), Map.entry("无呼气阀", "no_valve"), Map.entry("NOVALVE", "no_valve"),
            Map.entry("有阀", "valve"), Map.entry("有呼气阀", "valve"), Map.entry("VALVE", "valve"),
            Map.entry("可更换", "replaceable"), Map.entry("可更换式", "replaceable"), Map.entry("REPLACEABLE", "replaceable"),
            Map.entry("非无菌", "non_sterile"), Map.entry("非无菌型", "non_sterile"), Map.entry("NONSTERILE", "non_sterile"),
            Map.entry("无菌", "sterile"), Map.entry("无菌型", "sterile"), Map.entry("STERILE", "sterile"),
            Map.entry("成人", "adult"), Map.entry("ADULT", "adult"), Map.entry("儿童", "child"), Map.entry("CHILD", "child"),
            Map.entry("环氧乙烷", "eo"), Map.entry("EO", "eo"));

    private static final Map<String, String> ROMAN = Map.of("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III");

    static GradeText of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new GradeText(Set.of());
        }
        String text = FullWidth.narrow(typed).toUpperCase(Locale.ROOT).replaceAll("\\b(KN|KP)\\s+(?=\\d)", "$1").replaceAll("[_-]", "");
        return new GradeText(Arrays.stream(text.split("[\\s,;/+、，；]+"))
                .filter(w -> !w.isEmpty())
                .map(GradeText::word)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String word(String typed) {
        String variant = VARIANTS.get(typed);
        if (variant != null) {
            return variant;
        }
        String bare = typed.length() > 1 && typed.endsWith("级") ? typed.substring(0, typed.length() - 1) : typed;
        return ROMAN.getOrDefault(bare, bare);
    }

    boolean allowsGrade(StandardLimit row) {
        return row.grade() == null || words.contains(row.grade());
    }

    boolean allowsVariant(StandardLimit row) {
        return row.variant() == null || words.contains(row.variant());
    }
}
