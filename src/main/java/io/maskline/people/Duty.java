package io.maskline.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person of the office may sign for. One person may have several, but not two of them for the same claim. */
public enum Duty {
    /** 经办: takes in and submits claims. */
    MAKER,
    /** 复核: approves what somebody else submitted. */
    CHECKER,
    /** 拨付: pays what others submitted and approved. */
    PAYER,
    /** 领导: may decide against a rule of the office, by name and with a basis. */
    LEADER;

    public String labelKey() {
        return "people.duty." + name().toLowerCase(Locale.ROOT);
    }

    /** {@code MAKER;PAYER}, in the order of the enum. */
    static String text(Set<Duty> duties) {
        return Arrays.stream(values()).filter(duties::contains).map(Duty::name).collect(Collectors.joining(";"));
    }

    static Set<Duty> of(String text) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Arrays.stream(text.split(";")).filter(t -> !t.isBlank()).map(Duty::valueOf).forEach(duties::add);
        return duties;
    }
}
