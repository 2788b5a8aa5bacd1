package io.maskline.inspection;

import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.ledger.Entity;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a scheme and how many are drawn for it.
 *
 * @param sortOrder place in the scheme, from 1 on
 * @param occasion when it is inspected, in words, e.g. 每批
 * @param grounds what it rests on and how sure that is
 */
public record SchemeLine(
        UUID id, long version, UUID schemeId, long sortOrder, Item item, Kind kind, Draw draw, @Nullable String occasion, Grounds grounds)
        implements Entity {

    /** Whether every lot or only the type of the product is inspected for it. */
    public enum Kind {
        /** 出厂检验 */
        EXIT("exit"),
        /** 型式检验 */
        TYPE("type");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String labelKey() {
            return "inspection.kind." + code;
        }
    }

    /**
     * @param code as in the catalogue of limits, e.g. {@code strap_strength}; {@code appearance} and the like where the
     *     catalogue has none
     * @param name in Chinese, 1 to 58 characters
     */
    public record Item(String code, String name) {

        private static final String OWN = "x:";
        private static final String APPEARANCE = "appearance";

        /** An item the catalogue does not know; the same name is the same item in every edition. */
        static Item own(String name) {
            return new Item(OWN + name, name);
        }

        boolean isOwn() {
            return code.startsWith(OWN);
        }

        /** Its name as an argument of a sentence, in the language of the sentence where the catalogue has one. */
        public Object phrase() {
            return isOwn() || code.isEmpty() ? name : Phrase.of("standard.item-named", name, nameKey());
        }

        /** Message key of its name, or the name itself where there is none. */
        String nameKey() {
            if (code.equals(APPEARANCE)) {
                return "inspection.item.appearance";
            }
            return isOwn() || code.isEmpty() ? name : "standard.item." + code;
        }
    }

    /**
     * How many are drawn: by level and AQL, or a fixed number of which none may be nonconforming. All null while nobody
     * has said it.
     *
     * @param aql as the tables write it
     * @param count fixed number of pieces, 1 or more
     */
    public record Draw(@Nullable InspectionLevel level, @Nullable String aql, @Nullable Long count) {

        public static final Draw UNKNOWN = new Draw(null, null, null);

        public static Draw of(InspectionLevel level, String aql) {
            return new Draw(level, aql, null);
        }

        public static Draw fixed(@Nullable Long count) {
            return new Draw(null, null, count);
        }

        /** By the tables of GB/T 2828.1. */
        public boolean sampled() {
            return level != null && aql != null;
        }

        public boolean known() {
            return sampled() || count != null;
        }
    }

    /**
     * @param source where it is written, e.g. Q/YB 003-2020 第 7 章
     */
    public record Grounds(Basis basis, @Nullable String source, Confidence confidence) {}

    SchemeLine in(UUID scheme, UUID lineId, long lineVersion, long place) {
        return new SchemeLine(lineId, lineVersion, scheme, place, item, kind, draw, occasion, grounds);
    }
}
