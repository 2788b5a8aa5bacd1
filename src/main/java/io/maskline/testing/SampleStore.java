package io.maskline.testing;

import static io.maskline.platform.db.schema.Tables.SAMPLE;
import static io.maskline.platform.db.schema.Tables.SAMPLE_CUSTODY;
import static io.maskline.platform.db.schema.Tables.TESTING_REQUEST;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.testing.Custody.Transfer;
import io.maskline.testing.Sample.Drawing;
import io.maskline.testing.Sample.Marks;
import io.maskline.testing.Sample.Packing;
import io.maskline.testing.Sample.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Samples and their hand-overs in the database. */
final class SampleStore {

    static final EntityType<Sample> SAMPLES = EntityType.<Sample>of("sample", "sample.entity", SAMPLE)
            .field("requestId", SAMPLE.REQUEST_ID, ValueKind.REFERENCE, Sample::requestId, "testing.entity")
            .field("number", SAMPLE.NUMBER, ValueKind.TEXT, Sample::number, "sample.field.number")
            .field("sealNumber", SAMPLE.SEAL_NUMBER, ValueKind.TEXT, s -> s.marks().sealNumber(), "sample.field.seal")
            .field("lotNumber", SAMPLE.LOT_NUMBER, ValueKind.TEXT, s -> s.marks().lotNumber(), "sample.field.lot")
            .field("lotSize", SAMPLE.LOT_SIZE, ValueKind.COUNT, s -> s.marks().lotSize(), "sample.field.lot-size")
            .field("producedOn", SAMPLE.PRODUCED_ON, ValueKind.DAY, s -> s.marks().producedOn(), "sample.field.produced-on")
            .field("packageKind", SAMPLE.PACKAGE_KIND, ValueKind.TEXT, s -> s.packing().kind(), "sample.field.package")
            .field("packageState", SAMPLE.PACKAGE_STATE, ValueKind.TEXT, s -> s.packing().state(), "sample.field.package-state")
            .field("sterile", SAMPLE.STERILE, ValueKind.FLAG, s -> s.packing().sterile(), "sample.field.sterile")
            .field("storage", SAMPLE.STORAGE, ValueKind.TEXT, s -> s.packing().storage(), "sample.field.storage")
            .field("drawn", SAMPLE.DRAWN, ValueKind.FLAG, s -> s.drawing().drawn(), "sample.field.drawn")
            .field("drawnAt", SAMPLE.DRAWN_AT, ValueKind.TEXT, s -> s.drawing().place(), "sample.field.drawn-at")
            .field("needed", SAMPLE.NEEDED, ValueKind.COUNT, s -> s.quantity().needed(), "sample.field.needed")
            .field("handedOver", SAMPLE.HANDED_OVER, ValueKind.COUNT, s -> s.quantity().handedOver(), "sample.field.handed-over")
            .field("reserve", SAMPLE.RESERVE, ValueKind.COUNT, s -> s.quantity().reserve(), "sample.field.reserve")
            .field("state", SAMPLE.STATE, ValueKind.TEXT, s -> s.state().name(), "sample.field.state")
            .ruled("requestId", "number", "state")
            .unique("sample.fault.seal.duplicate", "sealNumber")
            .label(Sample::number)
            .reader(SampleStore::sample);

    static final EntityType<Custody> CUSTODY = EntityType.<Custody>of("sampleCustody", "sample.custody.entity", SAMPLE_CUSTODY)
            .field("sampleId", SAMPLE_CUSTODY.SAMPLE_ID, ValueKind.REFERENCE, Custody::sampleId, "sample.entity")
            .field("placeNo", SAMPLE_CUSTODY.PLACE_NO, ValueKind.COUNT, Custody::placeNo, "sample.custody.no")
            .field("from", SAMPLE_CUSTODY.HANDED_BY, ValueKind.TEXT, c -> c.transfer().from(), "sample.custody.from")
            .field("to", SAMPLE_CUSTODY.TAKEN_BY, ValueKind.TEXT, c -> c.transfer().to(), "sample.custody.to")
            .field("at", SAMPLE_CUSTODY.HAPPENED_AT, ValueKind.LOCAL_TIME, c -> c.transfer().at(), "sample.custody.at")
            .field("place", SAMPLE_CUSTODY.PLACE, ValueKind.TEXT, c -> c.transfer().place(), "sample.custody.place")
            .field("means", SAMPLE_CUSTODY.MEANS, ValueKind.TEXT, c -> c.transfer().means(), "sample.custody.means")
            .field("condition", SAMPLE_CUSTODY.PACKAGE_CONDITION, ValueKind.TEXT, c -> c.transfer().condition(), "sample.custody.condition")
            .ruled("sampleId", "placeNo", "from", "to", "at")
            .unique("sample.fault.custody.duplicate", "sampleId", "placeNo")
            .label(c -> c.transfer().from() + " → " + c.transfer().to())
            .reader(SampleStore::custody);

    private final Database database;

    SampleStore(Database database) {
        this.database = database;
    }

    /** The samples of a request by their numbers. */
    List<SampleRow> ofRequest(UUID request) {
        return database.read(dsl -> rows(dsl, SAMPLE.REQUEST_ID.eq(request)));
    }

    /** The samples of every request of a firm. */
    List<SampleRow> ofFirm(UUID firm) {
        return database.read(dsl -> rows(dsl, SAMPLE.REQUEST_ID.in(dsl.select(TESTING_REQUEST.ID)
                .from(TESTING_REQUEST)
                .where(TESTING_REQUEST.ENTERPRISE_ID.eq(firm).and(TESTING_REQUEST.DELETED_AT.isNull())))));
    }

    Optional<SampleRow> row(UUID sample) {
        return database.read(dsl -> rows(dsl, SAMPLE.ID.eq(sample)).stream().findFirst());
    }

    /** As {@link #ofRequest(UUID)}, with what the change has written so far. */
    static List<SampleRow> ofRequest(LedgerTx tx, UUID request) {
        return rows(tx.dsl(), SAMPLE.REQUEST_ID.eq(request));
    }

    /** Samples a request ever had, also those in the bin: a number is never given twice. */
    static int everOf(LedgerTx tx, UUID request) {
        return tx.dsl().fetchCount(SAMPLE, SAMPLE.REQUEST_ID.eq(request));
    }

    /** Changes every sample of a request that is in play. */
    static void changeInPlay(LedgerTx tx, UUID request, UnaryOperator<Sample> change) {
        tx.updateAll(SAMPLES, ofRequest(tx, request).stream().map(SampleRow::sample).filter(s -> s.state().inPlay()).map(change).toList());
    }

    private static List<SampleRow> rows(DSLContext dsl, Condition which) {
        Condition living = SAMPLE.DELETED_AT.isNull().and(which);
        Map<UUID, List<Custody>> custody = dsl.select(SAMPLE_CUSTODY.fields())
                .from(SAMPLE_CUSTODY)
                .join(SAMPLE).on(SAMPLE.ID.eq(SAMPLE_CUSTODY.SAMPLE_ID))
                .where(living.and(SAMPLE_CUSTODY.DELETED_AT.isNull()))
                .orderBy(SAMPLE_CUSTODY.PLACE_NO)
                .fetchGroups(SAMPLE_CUSTODY.SAMPLE_ID, SampleStore::custody);
        return dsl.select(SAMPLE.fields())
                .from(SAMPLE)
                .where(living)
                .orderBy(SAMPLE.NUMBER)
                .fetch(r -> new SampleRow(sample(r), custody.getOrDefault(r.get(SAMPLE.ID), List.of())));
    }

    private static Sample sample(Record r) {
        return new Sample(
                r.get(SAMPLE.ID),
                r.get(SAMPLE.VERSION),
                r.get(SAMPLE.REQUEST_ID),
                r.get(SAMPLE.NUMBER),
                new Marks(r.get(SAMPLE.SEAL_NUMBER), r.get(SAMPLE.LOT_NUMBER), r.get(SAMPLE.LOT_SIZE), r.get(SAMPLE.PRODUCED_ON)),
                new Packing(r.get(SAMPLE.PACKAGE_KIND), r.get(SAMPLE.PACKAGE_STATE), r.get(SAMPLE.STERILE), r.get(SAMPLE.STORAGE)),
                new Drawing(r.get(SAMPLE.DRAWN), r.get(SAMPLE.DRAWN_AT)),
                new Quantity(r.get(SAMPLE.NEEDED), r.get(SAMPLE.HANDED_OVER), r.get(SAMPLE.RESERVE)),
                SampleState.valueOf(r.get(SAMPLE.STATE)));
    }

    private static Custody custody(Record r) {
        return new Custody(
                r.get(SAMPLE_CUSTODY.ID),
                r.get(SAMPLE_CUSTODY.VERSION),
                r.get(SAMPLE_CUSTODY.SAMPLE_ID),
                r.get(SAMPLE_CUSTODY.PLACE_NO),
                new Transfer(
                        r.get(SAMPLE_CUSTODY.HANDED_BY), r.get(SAMPLE_CUSTODY.TAKEN_BY), r.get(SAMPLE_CUSTODY.HAPPENED_AT),
                        r.get(SAMPLE_CUSTODY.PLACE), r.get(SAMPLE_CUSTODY.MEANS), r.get(SAMPLE_CUSTODY.PACKAGE_CONDITION)));
    }
}
