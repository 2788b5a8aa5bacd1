package io.maskline.standard;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.SearchKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of a standard somebody enters or changes. */
final class StandardRules {

    /** Levels whose codes carry the year of the edition. */
    private static final Set<Level> WITH_YEAR = Set.of(Level.NATIONAL, Level.INDUSTRY, Level.LOCAL, Level.GROUP, Level.ENTERPRISE);
    private static final Pattern YEAR = Pattern.compile("-\\d{4}$");

    private StandardRules() {}

    /** Without spaces around, half-width code, and nothing where only blanks are typed. */
    static Standard tidy(Standard s) {
        EmergencyUse emergency = s.emergency();
        return new Standard(
                s.id(), s.version(), FullWidth.narrow(s.code()).strip().replaceAll("\\s+", " "), s.title().strip(), s.kind(), s.force(),
                s.productScope().strip(), s.issuedOn(), s.inForceFrom(), s.inForceTo(), s.usableFrom(), text(s.supersededBy()),
                emergency == null ? null : new EmergencyUse(emergency.region().strip(), emergency.until()),
                text(s.exitInspection()), text(s.note()), s.source().strip(), s.confidence());
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * @param known the other standards of the catalogue
     * @throws FaultException Invalid with the field, or Duplicate
     */
    static void check(Standard s, Collection<Standard> known) {
        required("code", s.code(), 40);
        required("title", s.title(), 120);
        required("productScope", s.productScope(), 200);
        required("source", s.source(), 200);
        FieldRules.atMost("exitInspection", s.exitInspection(), 400);
        FieldRules.atMost("note", s.note(), 400);
        FieldRules.atMost("supersededBy", s.supersededBy(), 40);
        checkCode(s, known);
        checkEmergency(s);
        checkDays(s);
        if (s.code().equals(s.supersededBy())) {
            throw Fault.invalid("supersededBy", "standard.fault.own-successor", s.code()).asException();
        }
    }

    static void required(String field, String value, int most) {
        if (value.isEmpty()) {
            throw Fault.invalid(field, "standard.fault.required." + field).asException();
        }
        FieldRules.atMost(field, value, most);
    }

    private static void checkCode(Standard s, Collection<Standard> known) {
        Level level = s.level();
        if (!s.code().startsWith(level.prefix())) {
            throw Fault.invalid("code", "standard.fault.code.prefix", s.code(), level.prefix()).asException();
        }
        if (WITH_YEAR.contains(level) && !YEAR.matcher(s.code()).find()) {
            throw Fault.invalid("code", "standard.fault.code.year", s.code()).asException();
        }
        String key = SearchKey.normalise(s.code());
        for (Standard other : known) {
            if (!other.id().equals(s.id()) && SearchKey.normalise(other.code()).equals(key)) {
                throw Fault.duplicate("code", "standard.fault.duplicate", other.code()).asException();
            }
        }
    }

    /**
     * That the code is one of the level chosen: a code of GB is no industry standard.
     *
     * @throws FaultException Invalid ({@code code})
     */
    static void level(Standard typed, Level chosen) {
        Standard s = tidy(typed);
        if (!s.code().isEmpty() && s.code().startsWith(chosen.prefix()) && s.level() != chosen) {
            throw Fault.invalid("code", "standard.fault.code.level", s.code()).asException();
        }
        if (!s.code().isEmpty() && !s.code().startsWith(chosen.prefix())) {
            throw Fault.invalid("code", "standard.fault.code.prefix", s.code(), chosen.prefix()).asException();
        }
    }

    private static void checkEmergency(Standard s) {
        EmergencyUse emergency = s.emergency();
        if (s.level() != Level.LOCAL_EMERGENCY) {
            if (emergency != null) {
                throw Fault.invalid("emergencyRegion", "standard.fault.emergency.other", s.code()).asException();
            }
            return;
        }
        if (emergency == null || emergency.region().isEmpty()) {
            throw Fault.invalid("emergencyRegion", "standard.fault.emergency.region").asException();
        }
        FieldRules.atMost("emergencyRegion", emergency.region(), 40);
        LocalDate first = s.inForceFrom();
        if (first != null && emergency.endedBefore(first)) {
            throw Fault.invalid("emergencyUntil", "standard.fault.emergency.until", first.toString()).asException();
        }
    }

    private static void checkDays(Standard s) {
        notBefore("inForceFrom", s.inForceFrom(), s.issuedOn(), "standard.fault.days.issued");
        notBefore("usableFrom", s.usableFrom(), s.issuedOn(), "standard.fault.days.issued");
        notBefore("inForceTo", s.inForceTo(), s.inForceFrom(), "standard.fault.days.in-force");
        notBefore("inForceTo", s.inForceTo(), s.issuedOn(), "standard.fault.days.issued");
        if (s.usableFrom() != null && s.inForceFrom() != null && s.usableFrom().isAfter(s.inForceFrom())) {
            throw Fault.invalid("usableFrom", "standard.fault.days.usable", s.inForceFrom().toString()).asException();
        }
    }

    private static void notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate first, String key) {
        if (day != null && first != null && day.isBefore(first)) {
            throw Fault.invalid(field, key, first.toString(), day.toString()).asException();
        }
    }
}
