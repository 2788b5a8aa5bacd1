package io.maskline.testing;

import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;
import static io.maskline.platform.db.schema.Tables.REPORT_COVER;
import static io.maskline.platform.db.schema.Tables.SPECIMEN_RESULT;
import static io.maskline.platform.db.schema.Tables.TESTING_ITEM;
import static io.maskline.platform.db.schema.Tables.TESTING_REQUEST;

import io.maskline.line.Lines;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalMark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the families of requests prove, from the database: of all of them, or of those of one line. */
final class EvidenceStore {

    /** Kinds of records a change of which may change what is proved. */
    private static final Set<String> PROVING = Stream.of(
                    TestingStore.REQUESTS, TestingStore.ITEMS, TestingStore.RESULTS, RejudgementStore.TYPE, ReportStore.COVERS)
            .map(EntityType::code)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LINES = Set.of(Lines.type().code());

    /** Requests of one line up to which they are read alone; with more of them reading all at once takes no longer. */
    private static final int MOST_ALONE = 200;

    private static final Field<UUID> ROOT = DSL.coalesce(TESTING_REQUEST.ROOT_ID, TESTING_REQUEST.ID);

    private final Database database;

    EvidenceStore(Database database) {
        this.database = database;
    }

    /**
     * All that was proved at one moment.
     *
     * @param mark how far the journal was
     * @param products what the lines make, in their firms' words; a line that names no product is not in the map
     */
    record Known(JournalMark mark, List<Proof> proofs, Map<UUID, String> products) {}

    /** {@code known} while nothing it rests on has changed, otherwise what changed is read anew; all of one moment. */
    Known refreshed(@Nullable Known known) {
        return database.read(dsl -> {
            JournalMark now = JournalMark.now(dsl);
            if (known != null && known.mark().equals(now)) {
                return known;
            }
            boolean proofsHold = known != null && !known.mark().passedBy(dsl, PROVING);
            boolean linesHold = known != null && !known.mark().passedBy(dsl, LINES);
            return new Known(now, proofsHold ? known.proofs() : all(dsl), linesHold ? known.products() : products(dsl));
        });
    }

    /** {@code known} still says what is proved, whatever its lines make by now. */
    boolean proves(Known known) {
        return database.read(dsl -> !known.mark().passedBy(dsl, PROVING));
    }

    /** What the families prove that have to do with one line; empty when they are too many to be read alone. */
    Optional<List<Proof>> ofLine(UUID line) {
        Condition ofLine = TESTING_REQUEST.LINE_ID.eq(line).or(TESTING_REQUEST.ID.in(DSL.select(REPORT_COVER.REQUEST_ID)
                .from(REPORT_COVER)
                .where(REPORT_COVER.LINE_ID.eq(line).and(REPORT_COVER.DELETED_AT.isNull()))));
        return database.read(dsl -> {
            List<TestingRequest> requests = requests(dsl, ROOT.in(DSL.select(ROOT).from(TESTING_REQUEST).where(TestingStore.JUDGED.and(ofLine))));
            if (requests.size() > MOST_ALONE) {
                return Optional.empty();
            }
            Set<UUID> ids = requests.stream().map(TestingRequest::id).collect(Collectors.toSet());
            Condition items = TESTING_ITEM.REQUEST_ID.in(ids);
            Condition values = SPECIMEN_RESULT.ITEM_ID.in(DSL.select(TESTING_ITEM.ID).from(TESTING_ITEM).where(items));
            return Optional.of(proofs(dsl, requests, new Which(items, values, TESTING_REQUEST.ID.in(ids), REPORT_COVER.REQUEST_ID.in(ids))));
        });
    }

    private static List<Proof> all(DSLContext dsl) {
        Condition any = DSL.noCondition();
        return proofs(dsl, requests(dsl, any), new Which(any, any, any, any));
    }

    /** Which rows belong to the requests read. */
    private record Which(Condition items, Condition values, Condition requests, Condition covers) {}

    private static List<TestingRequest> requests(DSLContext dsl, Condition which) {
        return dsl.select(TESTING_REQUEST.fields()).from(TESTING_REQUEST).where(TESTING_REQUEST.DELETED_AT.isNull().and(which)).fetch(TestingStore::request);
    }

    /** Each item is judged once, and only where its verdict is handed in; families without one prove nothing. */
    private static List<Proof> proofs(DSLContext dsl, List<TestingRequest> requests, Which which) {
        Map<UUID, TestingRequest> byId = new LinkedHashMap<>();
        Set<UUID> roots = requests.stream().filter(r -> r.stage().judged()).map(TestingRequest::rootId).collect(Collectors.toSet());
        requests.stream().filter(r -> roots.contains(r.rootId())).forEach(r -> byId.put(r.id(), r));
        List<TestingItem> items = dsl.select(TESTING_ITEM.fields())
                .from(TESTING_ITEM)
                .where(TESTING_ITEM.DELETED_AT.isNull().and(which.items))
                .fetch(TestingStore::item);
        items.removeIf(i -> !byId.containsKey(i.requestId()));
        Map<UUID, List<String>> values = new HashMap<>();
        items.stream().filter(i -> byId.get(i.requestId()).stage().judged())
                .forEach(i -> values.put(i.id(), new ArrayList<>(Collections.nCopies(i.specimens(), ""))));
        fill(dsl, values, which.values);
        Map<UUID, List<Rejudgement>> later = RejudgementStore.ofRequests(dsl, TESTING_REQUEST.DELETED_AT.isNull().and(which.requests));
        Map<UUID, List<TestedItem>> tested = new HashMap<>();
        for (TestingItem item : items) {
            List<String> typed = values.getOrDefault(item.id(), List.of());
            tested.computeIfAbsent(item.requestId(), _ -> new ArrayList<>()).add(TestedItem.of(item, typed, later.getOrDefault(item.id(), List.of())));
        }
        Map<UUID, List<ReportCover>> covers = ReportStore.covers(dsl, which.covers);
        // The names shown beside a request are left out: they prove nothing.
        List<TestingRow> rows = byId.values().stream().map(r -> new TestingRow(r, "", null, null, tested.getOrDefault(r.id(), List.of()))).toList();
        return RequestFamily.all(rows).stream().map(f -> Proof.of(f, covers)).toList();
    }

    /** Streamed, because there are many: no record is made of a value. */
    private static void fill(DSLContext dsl, Map<UUID, List<String>> values, Condition which) {
        try (ResultSet rows = dsl.select(SPECIMEN_RESULT.ITEM_ID, SPECIMEN_RESULT.SPECIMEN_NO, SPECIMEN_RESULT.TYPED_VALUE)
                .from(SPECIMEN_RESULT)
                .where(SPECIMEN_RESULT.DELETED_AT.isNull().and(SPECIMEN_RESULT.TYPED_VALUE.isNotNull()).and(which))
                .fetchResultSet()) {
            while (rows.next()) {
                List<String> ofItem = values.get(rows.getObject(1, UUID.class));
                if (ofItem != null) {
                    ofItem.set(rows.getInt(2) - 1, rows.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reading the values of all reports", e);
        }
    }

    /** A line that names no product is not in the map. */
    private static Map<UUID, String> products(DSLContext dsl) {
        return dsl.select(PRODUCTION_LINE.ID, PRODUCTION_LINE.PRODUCT)
                .from(PRODUCTION_LINE)
                .where(PRODUCTION_LINE.DELETED_AT.isNull().and(PRODUCTION_LINE.PRODUCT.isNotNull()))
                .fetchMap(PRODUCTION_LINE.ID, PRODUCTION_LINE.PRODUCT);
    }
}
