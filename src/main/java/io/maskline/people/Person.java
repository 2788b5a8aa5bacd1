package io.maskline.people;

import io.maskline.platform.ledger.Entity;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the office.
 *
 * @param name at most 40 characters; no two living persons have the same
 * @param department at most 60 characters; may be empty
 * @param active false for who has left: the name stays on what was signed, and signs nothing new
 * @param secret salted hash of what the person types to sign, see {@link Secret}; null until the first sign-in. Never shown
 */
public record Person(
        UUID id, long version, String name, String department, Set<Duty> duties, boolean active, @Nullable String secret, @Nullable String remark)
        implements Entity {

    public Person {
        duties = Set.copyOf(duties);
    }

    public boolean hasSecret() {
        return secret != null;
    }

    Person withSecret(@Nullable String hash) {
        return new Person(id, version, name, department, duties, active, hash, remark);
    }

    /** Whether two names are of one person: width, case and spaces do not count. A missing name is nobody's. */
    public static boolean sameName(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && key(one).equals(key(other));
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Person[" + name + ", " + department + ", " + Duty.text(duties) + (active ? "" : ", inactive") + "]";
    }
}
