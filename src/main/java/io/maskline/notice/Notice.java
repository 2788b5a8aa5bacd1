package io.maskline.notice;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One list of firms shown to everybody before they are paid (公示). A draft may be changed; an issued one stays as it is
 * and is corrected by another.
 *
 * @param batchNo 1 for the first of the programme; its corrections keep it
 * @param correctionNo 0 for the notice itself, 1 for its first correction
 * @param correctsId the notice this one takes the place of; null for the first of its batch
 * @param text what it says beside the list
 * @param from first day of the period; null in a draft whose first day follows from the day of issue
 * @param to last day; null in a draft
 * @param workingDays length of the period
 * @param reason why it corrects; null for the first of its batch
 * @param issuedBy null in a draft
 * @param issuedOn null in a draft
 */
public record Notice(
        UUID id,
        long version,
        String programmeCode,
        long batchNo,
        long correctionNo,
        @Nullable UUID correctsId,
        NoticeText text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long workingDays,
        @Nullable String reason,
        @Nullable String issuedBy,
        @Nullable LocalDate issuedOn)
        implements Entity {

    public boolean issued() {
        return issuedOn != null;
    }

    /** The state as the ledger stores it. */
    String state() {
        return issued() ? "ISSUED" : "DRAFT";
    }

    Notice saying(NoticeText typed, @Nullable LocalDate first) {
        return new Notice(id, version, programmeCode, batchNo, correctionNo, correctsId, typed, first, to, workingDays, reason, issuedBy, issuedOn);
    }

    Notice issued(NoticePeriod period, String by, LocalDate on) {
        return new Notice(
                id, version, programmeCode, batchNo, correctionNo, correctsId, text, period.from(), period.to(), workingDays, reason, by, on);
    }
}
