package io.maskline.people;

import io.maskline.platform.error.Fault;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a person types to sign, kept as {@code algorithm:iterations:salt:hash}. The salt is the person's own, the
 * iterations stand with the hash so that they can grow; both make guessing slow. Not for the FX thread.
 */
final class Secret {

    static final int SHORTEST = 6;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** As OWASP advised for this function in 2023; about half a second on an office PC. */
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;

    private Secret() {}

    /** @throws io.maskline.platform.error.FaultException Invalid ({@code secret}) when it is too short */
    static String hash(char[] typed) {
        char[] folded = folded(typed);
        try {
            if (folded.length < SHORTEST) {
                throw Fault.invalid("secret", "people.fault.secret.short", SHORTEST).asException();
            }
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            Base64.Encoder base64 = Base64.getEncoder();
            return String.join(":", ALGORITHM, Integer.toString(ITERATIONS), base64.encodeToString(salt),
                    base64.encodeToString(derived(folded, salt, ITERATIONS)));
        } finally {
            Arrays.fill(folded, '\0');
        }
    }

    static boolean matches(String stored, char[] typed) {
        String[] parts = stored.split(":");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            return false;
        }
        char[] folded = folded(typed);
        try {
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            return MessageDigest.isEqual(Base64.getDecoder().decode(parts[3]), derived(folded, salt, Integer.parseInt(parts[1])));
        } finally {
            Arrays.fill(folded, '\0');
        }
    }

    /** A secret typed with the input method left on full width is the same one. */
    private static char[] folded(char[] typed) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC).toCharArray();
    }

    private static byte[] derived(char[] typed, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(typed, salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the runtime has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
