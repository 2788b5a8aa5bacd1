package io.maskline.platform.text;

import io.maskline.platform.error.Fault;
import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码): 18 characters by GB 32100-2015, of which the characters 9 to 17 are
 * an organisation code by GB 11714. Length and alphabet are asked for; a check character that does not fit is only a
 * warning, because some early pilot codes were issued with a wrong one.
 *
 * @param text 18 characters of the alphabet, upper case
 */
public record SocialCreditCode(String text) {

    /** 31 characters: no I, O, S, V, Z. The place is the value. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @throws io.maskline.platform.error.FaultException Invalid when the length or a character is wrong */
    public static SocialCreditCode parse(String field, String typed) {
        String text = FullWidth.narrow(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (text.length() != LENGTH) {
            throw Fault.invalid(field, "text.fault.uscc.length", typed, text.length()).asException();
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                throw Fault.invalid(field, "text.fault.uscc.character", String.valueOf(text.charAt(i)), i + 1).asException();
            }
        }
        return new SocialCreditCode(text);
    }

    /** Both check characters, 17 and 18, are what the standards ask for. */
    public boolean fits() {
        return organisationFits() && checkFits();
    }

    /** Character 18 fits the 17 before it. */
    public boolean checkFits() {
        return text.charAt(LENGTH - 1) == expectedCheck();
    }

    /** Character 17 fits the organisation code before it. */
    public boolean organisationFits() {
        return text.charAt(LENGTH - 2) == expectedOrganisationCheck();
    }

    /** What character 18 should be, taking the first 17 as they are. */
    public char expectedCheck() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** What character 17 should be, taking characters 9 to 16 as they are. */
    public char expectedOrganisationCheck() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    /** The same code with the check character 18 that fits. */
    public String corrected() {
        return text.substring(0, LENGTH - 1) + expectedCheck();
    }

    /** The sentence that names the wrong check character and the right one; empty when both fit. Never a stop. */
    public Optional<Fault.Invalid> warning(String field) {
        if (!checkFits()) {
            return Optional.of(Fault.invalid(
                    field, "text.warning.uscc.check", String.valueOf(expectedCheck()), String.valueOf(text.charAt(LENGTH - 1))));
        }
        if (!organisationFits()) {
            return Optional.of(Fault.invalid(
                    field,
                    "text.warning.uscc.organisation",
                    String.valueOf(expectedOrganisationCheck()),
                    String.valueOf(text.charAt(LENGTH - 2))));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
