package io.maskline.standard;

import java.util.List;
import java.util.Locale;

/** Who issued a standard: 国标, 行标, 地标, 团标, 地方应急, 企标 or somebody abroad. Follows from force and code. */
public enum Level {
    NATIONAL("GB", Force.MANDATORY, Force.RECOMMENDED),
    /** Of a ministry, e.g. YY for medical devices. */
    INDUSTRY("", Force.MANDATORY, Force.RECOMMENDED),
    /** Of a province. */
    LOCAL("DB", Force.MANDATORY, Force.RECOMMENDED),
    /** Of an association. */
    GROUP("T/", Force.GROUP),
    /** Of a city for the time of an emergency; valid there and then only. */
    LOCAL_EMERGENCY("", Force.EMERGENCY),
    /** Of one maker, who declares it. */
    ENTERPRISE("Q/", Force.ENTERPRISE),
    FOREIGN("", Force.HARMONISED, Force.VOLUNTARY, Force.LAW);

    private final String prefix;
    private final List<Force> forces;

    Level(String prefix, Force... forces) {
        this.prefix = prefix;
        this.forces = List.of(forces);
    }

    /** Message key, e.g. {@code standard.level.local-emergency}. */
    public String labelKey() {
        return "standard.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may bind a maker to a standard of this level; the usual one first. */
    public List<Force> forces() {
        return forces;
    }

    /** How codes of this level begin; empty when they begin in many ways. */
    String prefix() {
        return prefix;
    }

    /** The level of a standard with this force and code. */
    static Level of(Force force, String code) {
        return switch (force) {
            case MANDATORY, RECOMMENDED -> code.startsWith(NATIONAL.prefix) ? NATIONAL : code.startsWith(LOCAL.prefix) ? LOCAL : INDUSTRY;
            case GROUP -> GROUP;
            case EMERGENCY -> LOCAL_EMERGENCY;
            case ENTERPRISE -> ENTERPRISE;
            case HARMONISED, VOLUNTARY, LAW -> FOREIGN;
        };
    }
}
