package io.maskline.arch;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param number its number in docs/adr/0002; letters are parts of one rule
 * @param rule says itself in words
 * @param planted simple name of the class below {@code arch.planted} that breaks it: the proof that the rule can fail
 */
record HouseRule(String number, ArchRule rule, String planted) {

    @Override
    public String toString() {
        return number + " " + rule.getDescription();
    }
}
