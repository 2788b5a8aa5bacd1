package io.maskline.enterprise;

import io.maskline.platform.ledger.Entity;
import io.maskline.platform.ledger.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm that makes masks or converts to it. Missing facts are null, never empty.
 *
 * @param number visible number with the device's prefix, e.g. A-0032; empty until first stored
 * @param name registered name, 1 to 120 characters
 * @param shortName what the firm is called in lists, 1 to 40 characters
 * @param uscc unified social credit code, 18 characters, unique among living firms
 * @param previousIndustry what it made before, e.g. 汽车内饰
 * @param scale size class in the words of the office, e.g. 规上
 */
public record Enterprise(
        UUID id,
        long version,
        String number,
        String name,
        String shortName,
        @Nullable String uscc,
        Place place,
        @Nullable String previousIndustry,
        @Nullable String scale,
        Contact contact,
        @Nullable String remark)
        implements Entity {

    /** Where the firm is. */
    public record Place(@Nullable String address, @Nullable String district, @Nullable String street, @Nullable String park) {
        public static final Place UNKNOWN = new Place(null, null, null, null);
    }

    /** Whom to call. */
    public record Contact(@Nullable String person, @Nullable String phone) {
        public static final Contact UNKNOWN = new Contact(null, null);
    }

    /** A firm not stored yet, of which only the name is known. */
    public static Enterprise draft(String name, String shortName) {
        return new Enterprise(Ids.next(), 0, "", name, shortName, null, Place.UNKNOWN, null, null, Contact.UNKNOWN, null);
    }

    public Enterprise withNumber(String given) {
        return new Enterprise(id, version, given, name, shortName, uscc, place, previousIndustry, scale, contact, remark);
    }

    public Enterprise withUscc(@Nullable String code) {
        return new Enterprise(id, version, number, name, shortName, code, place, previousIndustry, scale, contact, remark);
    }
}
