package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Objects;

/**
 * Whether two limits may be held against each other, or a result under one be read as a result under the other. Figures that
 * look alike are not alike when flow, unit, aerosol, pressure or the kind of product differ.
 *
 * @param refusals every reason against it, the plainest first; empty when the comparison is allowed
 */
public record Equivalence(List<Refusal> refusals) {

    /** Two names of one measurement. */
    private static final Set<String> DIFFERENCES = Set.of("pressure_difference", "ventilation_resistance");

    /** A reason why two limits must not be compared. */
    public enum Reason {
        /** One speaks of blood or bacteria, the other standard does not test that at all. */
        NOT_TESTED,
        /** They measure different things. */
        ITEM,
        UNIT,
        FLOW,
        /** The flow of one of them is not known. */
        FLOW_UNKNOWN,
        AEROSOL,
        PRESSURE,
        /** A medical product and one that is not. */
        KIND
    }

    /** A reason with the sentence that says it. */
    public record Refusal(Reason reason, Phrase sentence) {}

    /** What an item measures, as far as figures of different items may be alike at all. */
    private enum Family {
        FILTER,
        RESISTANCE,
        MEDICAL_ONLY,
        OTHER;

        static Family of(String item) {
            if (item.equals("bfe") || item.equals("synthetic_blood")) {
                return MEDICAL_ONLY;
            }
            if (item.equals("pfe") || item.startsWith("filtration_")) {
                return FILTER;
            }
            return item.contains("_resistance") || item.equals("pressure_difference") ? RESISTANCE : OTHER;
        }
    }

    public Equivalence {
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }

    /** Holds what two limits measure against each other; the order of the two does not matter. */
    public static Equivalence of(Measured one, Measured other) {
        List<Refusal> found = new ArrayList<>();
        boolean air = flowMatters(one) && flowMatters(other);
        if (!sameItem(one, other)) {
            found.add(item(one, other));
        }
        boolean alike = Family.of(one.item()) == Family.of(other.item());
        if (alike && !Objects.equals(one.unit(), other.unit())) {
            found.add(refusal(Reason.UNIT, "advisor.refusal.unit", one.standard(), unit(one), other.standard(), unit(other)));
        }
        if (alike && air) {
            flow(one, other, found);
        }
        if (alike && one.aerosol() != null && other.aerosol() != null && one.aerosol() != other.aerosol()) {
            found.add(refusal(
                    Reason.AEROSOL, "advisor.refusal.aerosol", one.standard(), one.aerosol().labelKey(), other.standard(), other.aerosol().labelKey()));
        }
        if (alike && one.pressure() != null && other.pressure() != null && one.pressure().compareTo(other.pressure()) != 0) {
            found.add(refusal(
                    Reason.PRESSURE, "advisor.refusal.pressure", one.standard(), plain(one.pressure()), other.standard(), plain(other.pressure())));
        }
        if ((one.kind() == Kind.MEDICAL) != (other.kind() == Kind.MEDICAL)) {
            Measured medical = one.kind() == Kind.MEDICAL ? one : other;
            found.add(refusal(Reason.KIND, "advisor.refusal.kind", (medical == one ? other : one).standard(), medical.standard()));
        }
        return new Equivalence(found);
    }

    /**
     * Whether what passes one standard may be said to pass another: every reason against it, each once. Filter is held
     * against filter, resistance against resistance; blood and bacteria against a standard that tests neither.
     */
    public static Equivalence of(List<Measured> one, List<Measured> other) {
        Map<Reason, Refusal> found = new EnumMap<>(Reason.class);
        for (Family family : List.of(Family.MEDICAL_ONLY, Family.FILTER, Family.RESISTANCE)) {
            pairs(of(family, one), of(family, other)).forEach(p -> p.refusals().forEach(r -> found.putIfAbsent(r.reason(), r)));
        }
        untested(one, other, found);
        untested(other, one, found);
        return new Equivalence(List.copyOf(found.values()));
    }

    /** What both standards measure; where that is nothing, the first of each. */
    private static List<Equivalence> pairs(List<Measured> one, List<Measured> other) {
        List<Equivalence> same = one.stream()
                .flatMap(l -> other.stream().filter(r -> sameItem(l, r)).limit(1).map(r -> of(l, r)))
                .toList();
        return same.isEmpty() && !one.isEmpty() && !other.isEmpty() ? List.of(of(one.getFirst(), other.getFirst())) : same;
    }

    private static void untested(List<Measured> one, List<Measured> other, Map<Reason, Refusal> found) {
        boolean asked = !of(Family.MEDICAL_ONLY, one).isEmpty();
        if (asked && !other.isEmpty() && of(Family.MEDICAL_ONLY, other).isEmpty()) {
            found.putIfAbsent(Reason.NOT_TESTED, refusal(Reason.NOT_TESTED, "advisor.refusal.not-tested", other.getFirst().standard()));
        }
    }

    private static List<Measured> of(Family family, List<Measured> measured) {
        return measured.stream().filter(m -> Family.of(m.item()) == family).toList();
    }

    private static boolean sameItem(Measured one, Measured other) {
        boolean filters = Family.of(one.item()) == Family.FILTER && Family.of(other.item()) == Family.FILTER;
        return filters || one.item().equals(other.item()) || DIFFERENCES.contains(one.item()) && DIFFERENCES.contains(other.item());
    }

    private static Refusal item(Measured one, Measured other) {
        boolean first = Family.of(one.item()) == Family.MEDICAL_ONLY;
        Measured biological = first ? one : other;
        Measured rest = first ? other : one;
        if (Family.of(biological.item()) == Family.MEDICAL_ONLY && rest.kind() == Kind.INDUSTRIAL) {
            return refusal(Reason.NOT_TESTED, "advisor.refusal.not-tested", rest.standard());
        }
        return refusal(Reason.ITEM, "advisor.refusal.item", one.standard(), "standard.item." + one.item(), other.standard(), "standard.item." + other.item());
    }

    private static void flow(Measured one, Measured other, List<Refusal> found) {
        BigDecimal here = one.flow();
        BigDecimal there = other.flow();
        if (here != null && there != null) {
            if (here.compareTo(there) != 0) {
                found.add(refusal(Reason.FLOW, "advisor.refusal.flow", one.standard(), plain(here), other.standard(), plain(there)));
            }
        } else if (!one.standard().equals(other.standard())) {
            found.add(refusal(Reason.FLOW_UNKNOWN, "advisor.refusal.flow-unknown", (here == null ? one : other).standard()));
        }
    }

    private static boolean flowMatters(Measured measured) {
        return Family.of(measured.item()) == Family.FILTER || Family.of(measured.item()) == Family.RESISTANCE || measured.item().equals("bfe");
    }

    private static String unit(Measured measured) {
        return measured.unit() == null ? "—" : measured.unit();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Refusal refusal(Reason reason, String key, Object... args) {
        return new Refusal(reason, Phrase.of(key, args));
    }
}
