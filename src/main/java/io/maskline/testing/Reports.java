package io.maskline.testing;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports of labs beside their requests: the file itself, and which further lines and products it covers. */
public final class Reports {

    private static final int PRODUCT_LENGTH = 80;
    private static final int NAME_LENGTH = 200;

    /** Files beside the ledger, below the data folder. */
    private static final String FOLDER = "attachments";

    private final TestingStore requests;
    private final ReportStore store;
    private final Ledger ledger;
    private final AttachmentFolder folder;

    private Reports(TestingStore requests, ReportStore store, Ledger ledger, AttachmentFolder folder) {
        this.requests = requests;
        this.store = store;
        this.ledger = ledger;
        this.folder = folder;
    }

    /** @param data the folder of the ledger; files are kept in {@code attachments} below it */
    public static Reports open(Database database, Ledger ledger, Path data) {
        return new Reports(new TestingStore(database), new ReportStore(database), ledger, new AttachmentFolder(data.resolve(FOLDER)));
    }

    public List<ReportAttachment> attachments(UUID request) {
        return store.attachments(request);
    }

    /**
     * Copies a file beside the ledger and notes it with the request.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such file, Invalid ({@code attachment}) when
     *     it is empty, above 20 MB or its name too long, Duplicate when the request has it already, Denied when it cannot be copied
     */
    public ReportAttachment attach(UUID request, Path file, Actor actor) {
        TestingRow row = row(request);
        String name = String.valueOf(file.getFileName());
        FieldRules.atMost("attachment", name, NAME_LENGTH);
        AttachmentFolder.Kept kept = folder.keep(file);
        return ledger.change(title("testing.step.attach", row), actor, tx -> tx.insert(
                ReportStore.ATTACHMENTS, new ReportAttachment(Ids.next(), 0, request, name, kept.size(), kept.sha256())));
    }

    /** Takes a file from its request; it stays in the folder, so that the step can be taken back. */
    public void detach(ReportAttachment attachment, Actor actor) {
        TestingRow row = row(attachment.requestId());
        ledger.change(title("testing.step.detach", row), actor, tx -> {
            tx.delete(ReportStore.ATTACHMENTS, attachment.id(), attachment.version());
            return attachment;
        });
    }

    /**
     * The file to be opened, its content checked against the ledger.
     *
     * @throws io.maskline.platform.error.FaultException Missing when it is gone, Denied when it was changed or cannot be read
     */
    public Path file(ReportAttachment attachment) {
        return folder.find(attachment);
    }

    public List<ReportCover> covers(UUID request) {
        return store.covers(request);
    }

    /**
     * Notes that a report covers a further line or product.
     *
     * @param line a line of the same firm; null for the line of the request
     * @param product at most 80 characters; null for the product of the request
     * @throws io.maskline.platform.error.FaultException Invalid ({@code cover}) when neither is named or it is what the
     *     request names anyway, Duplicate when it is noted already
     */
    public ReportCover cover(UUID request, @Nullable UUID line, @Nullable String product, Actor actor) {
        TestingRow row = row(request);
        TestingRequest.Subject subject = row.request().subject();
        String made = product == null || product.isBlank() ? null : product.strip();
        FieldRules.atMost("cover", made, PRODUCT_LENGTH);
        boolean otherLine = line != null && !line.equals(subject.lineId());
        boolean otherProduct = made != null && !ProductName.same(made, subject.product());
        if (!otherLine && !otherProduct) {
            throw Fault.invalid("cover", "testing.fault.cover.own", row.request().number()).asException();
        }
        ReportCover cover = new ReportCover(Ids.next(), 0, request, otherLine ? line : null, otherProduct ? made : null);
        return ledger.change(title("testing.step.cover", row), actor, tx -> {
            // Of both fields one may be empty, which a unique key takes for different.
            if (ReportStore.covers(tx.dsl(), request).stream().anyMatch(c -> same(c, cover))) {
                throw Fault.duplicate("cover", "testing.fault.cover.duplicate").asException();
            }
            return tx.insert(ReportStore.COVERS, cover);
        });
    }

    private static boolean same(ReportCover one, ReportCover other) {
        boolean product = one.product() == null || other.product() == null
                ? one.product() == null && other.product() == null
                : ProductName.same(one.product(), other.product());
        return product && Objects.equals(one.lineId(), other.lineId());
    }

    public void uncover(ReportCover cover, Actor actor) {
        TestingRow row = row(cover.requestId());
        ledger.change(title("testing.step.uncover", row), actor, tx -> {
            tx.delete(ReportStore.COVERS, cover.id(), cover.version());
            return cover;
        });
    }

    private TestingRow row(UUID request) {
        return requests.row(request).orElseThrow(() -> Fault.missing("testing.fault.gone").asException());
    }

    private static Title title(String key, TestingRow row) {
        return Title.of(key, row.request().number(), row.firm());
    }
}
