package io.maskline.standard;

import io.maskline.platform.text.FullWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grade and variant as people write them in one field: {@code KN95}, {@code kn 95 有阀}, {@code Ⅱ级}, {@code 非无菌}.
 *
 * @param grades normalised grades; empty when none is named
 * @param variants variants named
 */
record GradeText(Set<String> grades, Set<Variant> variants) {

    private static final Map<String, String> ROMAN = Map.of("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III");

    GradeText {
        grades = Set.copyOf(grades);
        variants = Set.copyOf(variants);
    }

    static GradeText of(@Nullable String typed) {
        Set<String> grades = new LinkedHashSet<>();
        Set<Variant> variants = EnumSet.noneOf(Variant.class);
        String text = typed == null ? "" : FullWidth.narrow(typed).toUpperCase(Locale.ROOT).replaceAll("\\b(KN|KP)\\s+(?=\\d)", "$1");
        for (String word : text.split("[\\s,;/+、]+")) {
            if (!word.isEmpty()) {
                Variant.read(word).ifPresentOrElse(variants::add, () -> grades.add(grade(word)));
            }
        }
        return new GradeText(grades, variants);
    }

    private static String grade(String word) {
        String bare = word.length() > 1 && word.endsWith("级") ? word.substring(0, word.length() - 1) : word;
        return ROMAN.getOrDefault(bare, bare);
    }

    /** A grade or variant named here that none of the rows has. */
    List<String> unknownTo(Collection<StandardLimit> rows) {
        List<String> unknown = new ArrayList<>(grades);
        variants.forEach(v -> unknown.add(v.code()));
        rows.forEach(r -> {
            unknown.remove(r.grade());
            unknown.remove(r.variant());
        });
        return unknown;
    }

    boolean fitsGrade(StandardLimit row) {
        return row.grade() == null || grades.contains(row.grade());
    }

    /** The row is for all products, or its variant is named or not excluded by one that is. */
    boolean fitsVariant(StandardLimit row) {
        if (row.variant() == null) {
            return true;
        }
        Variant variant = Variant.of(row.variant());
        return variants.contains(variant) || variants.stream().noneMatch(variant::excludes);
    }
}
