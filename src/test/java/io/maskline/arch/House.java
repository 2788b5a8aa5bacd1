package io.maskline.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The rooms of the house under one root package, and how its classes are told apart by package and name. */
record House(String root) {

    /** The only features a feature may ask. A new edge is a decision and is made here. */
    static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("enterprise", Set.of()),
            Map.entry("standard", Set.of()),
            Map.entry("lab", Set.of("standard")),
            Map.entry("exchange", Set.of()),
            Map.entry("sampling", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("admin", Set.of()),
            Map.entry("line", Set.of("enterprise")),
            Map.entry("output", Set.of("enterprise", "line")),
            Map.entry("material", Set.of("enterprise", "line")),
            Map.entry("capacity", Set.of("enterprise", "line", "output", "material")),
            Map.entry("people", Set.of()),
            Map.entry("subsidy", Set.of("enterprise")),
            Map.entry("approval", Set.of("enterprise", "subsidy", "people")),
            Map.entry("notice", Set.of("enterprise", "subsidy", "approval", "calendar")),
            Map.entry("fund", Set.of("enterprise")),
            Map.entry("grant", Set.of("enterprise", "subsidy", "approval", "notice", "people", "calendar")),
            Map.entry("inspection", Set.of("enterprise", "standard", "sampling")),
            Map.entry("testing", Set.of("enterprise", "line", "standard", "lab")),
            Map.entry("planner", Set.of("standard", "lab", "testing")),
            Map.entry("advisor", Set.of("enterprise", "line", "standard", "lab", "testing")),
            Map.entry("brief", Set.of("enterprise", "line", "output", "capacity", "material", "standard", "testing", "lab", "subsidy", "approval", "notice", "grant", "fund")),
            Map.entry("today", Set.of("enterprise", "line", "output", "capacity", "material", "testing", "subsidy", "approval", "grant", "lab")));

    /** Rooms that are no feature. */
    static final Set<String> FRAME = Set.of("app", "shell", "platform");

    /** A package of the house with everything below it, as ArchUnit writes it. */
    String below(String path) {
        return root + "." + path + "..";
    }

    /** First package segment after the root; empty for classes of other houses. */
    String room(JavaClass c) {
        return c.getPackageName().startsWith(root + ".") ? c.getPackageName().substring(root.length() + 1).split("\\.")[0] : "";
    }

    DescribedPredicate<JavaClass> features() {
        return DescribedPredicate.describe("are of a feature", c -> EDGES.containsKey(room(c)));
    }

    /** Classes, with all nested ones, whose name ends so. */
    static DescribedPredicate<JavaClass> called(String... endings) {
        return DescribedPredicate.describe(
                "are called *" + String.join(", *", endings), c -> Arrays.stream(endings).anyMatch(outermost(c).getSimpleName()::endsWith));
    }

    /** The class whose file {@code c} stands in. */
    static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(House::outermost).orElse(c);
    }
}
