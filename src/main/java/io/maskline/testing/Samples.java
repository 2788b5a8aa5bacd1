package io.maskline.testing;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.testing.Custody.Transfer;
import io.maskline.testing.Sample.Drawing;
import io.maskline.testing.Sample.Marks;
import io.maskline.testing.Sample.Packing;
import io.maskline.testing.Sample.Quantity;
import java.util.List;
import java.util.UUID;

/** Samples of testing requests and the hands they go through. Not for the FX thread. */
public final class Samples {

    private final TestingStore requests;
    private final SampleStore store;
    private final Ledger ledger;

    private Samples(Database database, Ledger ledger) {
        this.requests = new TestingStore(database);
        this.store = new SampleStore(database);
        this.ledger = ledger;
    }

    public static Samples open(Database database, Ledger ledger) {
        return new Samples(database, ledger);
    }

    /** How the ledger knows a sample; for its history. */
    public static EntityType<Sample> type() {
        return SampleStore.SAMPLES;
    }

    /** The samples of a request by their numbers, each with its hand-overs. */
    public List<SampleRow> ofRequest(UUID request) {
        return store.ofRequest(request);
    }

    /** Pieces due and counted over the request's samples. */
    public SampleCount count(UUID request) {
        return SampleCount.of(store.ofRequest(request).stream().map(SampleRow::sample).toList());
    }

    /**
     * A sample still to be typed, with what the request's items use and earlier samples do not bring.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the request is gone
     */
    public Sample draft(UUID request) {
        long used = request(request).items().stream().mapToLong(i -> i.item().specimens()).sum();
        long brought = store.ofRequest(request).stream().map(SampleRow::sample).filter(s -> s.state().inPlay())
                .mapToLong(s -> s.quantity().needed()).sum();
        return new Sample(
                Ids.next(), 0, request, "", Marks.BLANK, Packing.BLANK, Drawing.BLANK, new Quantity(Math.max(0, used - brought), null, null),
                SampleState.WAITING);
    }

    /**
     * Stores a new sample or the changes of one. One that went back is ready to be sent again once it is saved.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at the field that cannot be, Duplicate for a seal number
     *     used before, Denied once the request has its verdict or was withdrawn or split, Stale when it was changed since read
     */
    public Sample save(Sample sample, Actor actor) {
        TestingRow row = request(sample.requestId());
        TestingStage stage = row.request().stage();
        if (!stage.open() && stage != TestingStage.RETURNED) {
            throw Fault.denied("sample.fault.closed", row.request().number()).asException();
        }
        Sample typed = SampleRules.checked(sample, actor.businessDate());
        Sample ready = stage == TestingStage.RETURNED && typed.state() == SampleState.GIVEN_BACK ? typed.at(SampleState.WAITING) : typed;
        boolean isNew = sample.version() == 0;
        Title title = Title.of(isNew ? "sample.step.create" : "sample.step.change", row.request().number(), row.firm());
        return ledger.change(title, actor, tx -> isNew ? insert(tx, row.request(), ready) : tx.update(SampleStore.SAMPLES, ready));
    }

    private static Sample insert(LedgerTx tx, TestingRequest request, Sample sample) {
        int place = SampleStore.everOf(tx, request.id()) + 1;
        return tx.insert(SampleStore.SAMPLES, sample.numbered(request.number() + (place < 10 ? "-0" : "-") + place));
    }

    /**
     * Moves a sample to the bin.
     *
     * @throws io.maskline.platform.error.FaultException Denied once it has been sent
     */
    public void delete(Sample sample, Actor actor) {
        if (sample.state() != SampleState.WAITING) {
            throw Fault.denied("sample.fault.sent", sample.number()).asException();
        }
        TestingRow row = request(sample.requestId());
        ledger.change(Title.of("sample.step.delete", sample.number(), row.firm()), actor, tx -> {
            tx.delete(SampleStore.SAMPLES, sample.id(), sample.version());
            return sample;
        });
    }

    /**
     * Takes down one hand-over for every sample of a request that is not used up yet.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the request has no sample, Invalid ({@code from},
     *     {@code to}, {@code at} …) when a name is missing, when it does not start with who had the sample last, before
     *     that hand-over, or after the business date
     */
    public List<SampleRow> handOver(UUID request, Transfer transfer, Actor actor) {
        TestingRow row = request(request);
        Transfer typed = CustodyRules.checked(transfer, actor.businessDate());
        ledger.change(Title.of("sample.step.hand-over", row.request().number(), typed.from(), typed.to()), actor, tx -> {
            List<SampleRow> samples = SampleStore.ofRequest(tx, request).stream().filter(s -> s.sample().state() != SampleState.USED_UP).toList();
            if (samples.isEmpty()) {
                throw Fault.denied("sample.fault.none", row.request().number()).asException();
            }
            for (SampleRow sample : samples) {
                CustodyRules.follow(sample, typed);
                tx.insert(SampleStore.CUSTODY, new Custody(Ids.next(), 0, sample.sample().id(), sample.custody().size() + 1L, typed));
            }
            return typed;
        });
        return store.ofRequest(request);
    }

    /**
     * Says what became of a sample after its test.
     *
     * @param end USED_UP or KEPT
     * @throws io.maskline.platform.error.FaultException Denied unless it is at the lab, Stale when it was changed since read
     */
    public Sample end(Sample sample, SampleState end, Actor actor) {
        if (sample.state() != SampleState.AT_LAB || end != SampleState.USED_UP && end != SampleState.KEPT) {
            throw Fault.denied("sample.fault.not-at-lab", sample.number()).asException();
        }
        TestingRow row = request(sample.requestId());
        return ledger.change(Title.of("sample.step.end", sample.number(), row.firm()), actor, tx -> tx.update(SampleStore.SAMPLES, sample.at(end)));
    }

    private TestingRow request(UUID id) {
        return requests.row(id).orElseThrow(() -> Fault.missing("testing.fault.gone").asException());
    }
}
