package io.maskline.inspection;

import static io.maskline.platform.db.schema.Tables.INSPECTION_SCHEME;
import static io.maskline.platform.db.schema.Tables.INSPECTION_SCHEME_LINE;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Grounds;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Schemes and their lines in the database. */
final class SchemeStore {

    static final EntityType<InspectionScheme> SCHEMES = EntityType.<InspectionScheme>of("inspectionScheme", "inspection.entity", INSPECTION_SCHEME)
            .field("enterpriseId", INSPECTION_SCHEME.ENTERPRISE_ID, ValueKind.REFERENCE, s -> s.product().enterpriseId(), "inspection.field.firm")
            .field("product", INSPECTION_SCHEME.PRODUCT, ValueKind.TEXT, s -> s.product().name(), "inspection.field.product")
            .field("standard", INSPECTION_SCHEME.STANDARD_CODE, ValueKind.TEXT, s -> s.product().standardCode(), "inspection.field.standard")
            .field("edition", INSPECTION_SCHEME.EDITION, ValueKind.COUNT, InspectionScheme::edition, "inspection.field.edition")
            .field("validFrom", INSPECTION_SCHEME.VALID_FROM, ValueKind.DAY, InspectionScheme::validFrom, "inspection.field.validFrom")
            .field("draftedBy", INSPECTION_SCHEME.DRAFTED_BY, ValueKind.TEXT, s -> s.drafted().by(), "inspection.field.draftedBy")
            .field("draftedOn", INSPECTION_SCHEME.DRAFTED_ON, ValueKind.DAY, s -> s.drafted().on(), "inspection.field.draftedOn")
            .field("approvedBy", INSPECTION_SCHEME.APPROVED_BY, ValueKind.TEXT, s -> s.approved() == null ? null : s.approved().by(), "inspection.field.approvedBy")
            .field("approvedOn", INSPECTION_SCHEME.APPROVED_ON, ValueKind.DAY, s -> s.approved() == null ? null : s.approved().on(), "inspection.field.approvedOn")
            .field("retiredOn", INSPECTION_SCHEME.RETIRED_ON, ValueKind.DAY, InspectionScheme::retiredOn, "inspection.field.retiredOn")
            .field("note", INSPECTION_SCHEME.NOTE, ValueKind.TEXT, InspectionScheme::note, "inspection.field.note")
            .ruled(
                    "enterpriseId", "product", "standard", "edition", "validFrom", "draftedBy", "draftedOn", "approvedBy", "approvedOn",
                    "retiredOn", "note")
            .unique("inspection.fault.duplicate", "enterpriseId", "product", "standard", "edition")
            .label(s -> s.product().name())
            .reader(SchemeStore::scheme);

    static final EntityType<SchemeLine> LINES = EntityType.<SchemeLine>of("inspectionLine", "inspection.line.entity", INSPECTION_SCHEME_LINE)
            .field("schemeId", INSPECTION_SCHEME_LINE.SCHEME_ID, ValueKind.REFERENCE, SchemeLine::schemeId, "inspection.entity")
            .field("sortOrder", INSPECTION_SCHEME_LINE.SORT_ORDER, ValueKind.COUNT, SchemeLine::sortOrder, "inspection.field.order")
            .field("item", INSPECTION_SCHEME_LINE.ITEM, ValueKind.TEXT, l -> l.item().code(), "inspection.field.itemCode")
            .field("itemName", INSPECTION_SCHEME_LINE.ITEM_NAME, ValueKind.TEXT, l -> l.item().name(), "inspection.field.item")
            .field("kind", INSPECTION_SCHEME_LINE.KIND, ValueKind.TEXT, l -> l.kind().name(), "inspection.field.kind")
            .field("level", INSPECTION_SCHEME_LINE.INSPECTION_LEVEL, ValueKind.TEXT, l -> l.draw().level() == null ? null : l.draw().level().code(), "inspection.field.level")
            .field("aql", INSPECTION_SCHEME_LINE.AQL, ValueKind.TEXT, l -> l.draw().aql(), "inspection.field.aql")
            .field("count", INSPECTION_SCHEME_LINE.FIXED_COUNT, ValueKind.COUNT, l -> l.draw().count(), "inspection.field.count")
            .field("occasion", INSPECTION_SCHEME_LINE.OCCASION, ValueKind.TEXT, SchemeLine::occasion, "inspection.field.occasion")
            .field("basis", INSPECTION_SCHEME_LINE.BASIS, ValueKind.TEXT, l -> l.grounds().basis().code(), "inspection.field.basis")
            .field("source", INSPECTION_SCHEME_LINE.SOURCE, ValueKind.TEXT, l -> l.grounds().source(), "inspection.field.source")
            .field("confidence", INSPECTION_SCHEME_LINE.CONFIDENCE, ValueKind.TEXT, l -> l.grounds().confidence().code(), "inspection.field.confidence")
            .unique("inspection.fault.itemTwice", "schemeId", "kind", "item")
            .label(l -> l.item().name())
            .reader(SchemeStore::line);

    private final Database database;

    SchemeStore(Database database) {
        this.database = database;
    }

    /** By firm, product and edition. */
    List<Scheme> all() {
        return database.read(dsl -> where(dsl, DSL.noCondition()));
    }

    Optional<Scheme> find(UUID id) {
        return database.read(dsl -> where(dsl, INSPECTION_SCHEME.ID.eq(id)).stream().findFirst());
    }

    Optional<Scheme> find(LedgerTx tx, UUID id) {
        return where(tx.dsl(), INSPECTION_SCHEME.ID.eq(id)).stream().findFirst();
    }

    /** The editions of a product, the first one first. */
    List<Scheme> of(Product product) {
        return database.read(dsl -> where(dsl, ofProduct(product)));
    }

    static List<Scheme> of(LedgerTx tx, Product product) {
        return where(tx.dsl(), ofProduct(product));
    }

    /** The lines of a scheme, also those that were taken out. */
    List<SchemeLine> linesEver(UUID scheme) {
        return database.read(dsl -> dsl.select(INSPECTION_SCHEME_LINE.fields())
                .from(INSPECTION_SCHEME_LINE)
                .where(INSPECTION_SCHEME_LINE.SCHEME_ID.eq(scheme))
                .orderBy(INSPECTION_SCHEME_LINE.SORT_ORDER)
                .fetch(SchemeStore::line));
    }

    /** The number after the highest ever given to an edition of the product, also those in the bin. */
    static long nextEdition(LedgerTx tx, Product product) {
        Long highest = tx.dsl().select(DSL.max(INSPECTION_SCHEME.EDITION)).from(INSPECTION_SCHEME).where(ofProduct(product))
                .fetchOne(DSL.max(INSPECTION_SCHEME.EDITION));
        return highest == null ? 1 : highest + 1;
    }

    private static Condition ofProduct(Product product) {
        return INSPECTION_SCHEME.ENTERPRISE_ID.eq(product.enterpriseId())
                .and(INSPECTION_SCHEME.PRODUCT.eq(product.name()))
                .and(INSPECTION_SCHEME.STANDARD_CODE.eq(product.standardCode()));
    }

    private static List<Scheme> where(DSLContext dsl, Condition condition) {
        Condition living = INSPECTION_SCHEME.DELETED_AT.isNull().and(condition);
        Map<UUID, List<SchemeLine>> lines = dsl.select(INSPECTION_SCHEME_LINE.fields())
                .from(INSPECTION_SCHEME_LINE)
                .join(INSPECTION_SCHEME).on(INSPECTION_SCHEME.ID.eq(INSPECTION_SCHEME_LINE.SCHEME_ID))
                .where(INSPECTION_SCHEME_LINE.DELETED_AT.isNull().and(living))
                .orderBy(INSPECTION_SCHEME_LINE.SORT_ORDER)
                .fetch(SchemeStore::line).stream()
                .collect(Collectors.groupingBy(SchemeLine::schemeId));
        return dsl.select(INSPECTION_SCHEME.fields())
                .from(INSPECTION_SCHEME)
                .where(living)
                .orderBy(INSPECTION_SCHEME.ENTERPRISE_ID, INSPECTION_SCHEME.PRODUCT, INSPECTION_SCHEME.STANDARD_CODE, INSPECTION_SCHEME.EDITION)
                .fetch(SchemeStore::scheme).stream()
                .map(s -> new Scheme(s, lines.getOrDefault(s.id(), List.of())))
                .toList();
    }

    /** Stores the lines of a draft; those left out go. True when anything differs. */
    static boolean putLines(LedgerTx tx, UUID scheme, List<SchemeLine> before, List<SchemeLine> wanted) {
        Map<UUID, SchemeLine> stored = before.stream().collect(Collectors.toMap(SchemeLine::id, Function.identity()));
        List<SchemeLine> fresh = new ArrayList<>();
        List<SchemeLine> changed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            SchemeLine line = wanted.get(i);
            SchemeLine old = stored.get(line.id());
            SchemeLine placed = line.in(scheme, old == null ? Ids.next() : old.id(), old == null ? 0 : old.version(), i + 1L);
            if (old == null) {
                fresh.add(placed);
            } else if (!placed.equals(old)) {
                changed.add(placed);
            }
        }
        Set<UUID> kept = wanted.stream().map(SchemeLine::id).collect(Collectors.toSet());
        List<SchemeLine> gone = before.stream().filter(l -> !kept.contains(l.id())).toList();
        gone.forEach(l -> tx.delete(LINES, l.id(), l.version()));
        tx.updateAll(LINES, changed);
        tx.insertAll(LINES, fresh);
        return !fresh.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
    }

    private static InspectionScheme scheme(Record r) {
        String approvedBy = r.get(INSPECTION_SCHEME.APPROVED_BY);
        LocalDate approvedOn = r.get(INSPECTION_SCHEME.APPROVED_ON);
        return new InspectionScheme(
                r.get(INSPECTION_SCHEME.ID),
                r.get(INSPECTION_SCHEME.VERSION),
                new Product(r.get(INSPECTION_SCHEME.ENTERPRISE_ID), r.get(INSPECTION_SCHEME.PRODUCT), r.get(INSPECTION_SCHEME.STANDARD_CODE)),
                r.get(INSPECTION_SCHEME.EDITION),
                r.get(INSPECTION_SCHEME.VALID_FROM),
                new Signature(r.get(INSPECTION_SCHEME.DRAFTED_BY), r.get(INSPECTION_SCHEME.DRAFTED_ON)),
                approvedBy == null || approvedOn == null ? null : new Signature(approvedBy, approvedOn),
                r.get(INSPECTION_SCHEME.RETIRED_ON),
                r.get(INSPECTION_SCHEME.NOTE));
    }

    private static SchemeLine line(Record r) {
        return new SchemeLine(
                r.get(INSPECTION_SCHEME_LINE.ID),
                r.get(INSPECTION_SCHEME_LINE.VERSION),
                r.get(INSPECTION_SCHEME_LINE.SCHEME_ID),
                r.get(INSPECTION_SCHEME_LINE.SORT_ORDER),
                new Item(r.get(INSPECTION_SCHEME_LINE.ITEM), r.get(INSPECTION_SCHEME_LINE.ITEM_NAME)),
                Kind.valueOf(r.get(INSPECTION_SCHEME_LINE.KIND)),
                new Draw(level(r.get(INSPECTION_SCHEME_LINE.INSPECTION_LEVEL)), r.get(INSPECTION_SCHEME_LINE.AQL), r.get(INSPECTION_SCHEME_LINE.FIXED_COUNT)),
                r.get(INSPECTION_SCHEME_LINE.OCCASION),
                new Grounds(
                        Basis.of(r.get(INSPECTION_SCHEME_LINE.BASIS)),
                        r.get(INSPECTION_SCHEME_LINE.SOURCE),
                        Confidence.of(r.get(INSPECTION_SCHEME_LINE.CONFIDENCE))));
    }

    static @Nullable InspectionLevel level(@Nullable String code) {
        return code == null ? null : InspectionLevel.valueOf(code);
    }
}
