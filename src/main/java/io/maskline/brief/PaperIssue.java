package io.maskline.brief;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper from draft to issue.
 *
 * @param subject what it is about, e.g. the firm's id; empty for papers about the whole city
 * @param subjectName that in words, as it was named when drafted
 * @param series its number; null before it is signed
 * @param correction what it corrects; null for a first issue
 * @param signing who did what, local time
 * @param content the paper itself
 */
record PaperIssue(
        UUID id,
        long version,
        PaperKind kind,
        String subject,
        String subjectName,
        LocalDate businessDate,
        PaperState state,
        Series series,
        Correction correction,
        Signing signing,
        Content content) implements Entity {

    /**
     * @param year year the number is counted in
     * @param number 1 for the first of the year; null before signing
     */
    record Series(long year, @Nullable Long number) {}

    /**
     * @param number 0 for a first issue, 1 for its first correction
     * @param of the paper it takes the place of; null for a first issue
     * @param reason why; null for a first issue
     */
    record Correction(long number, @Nullable UUID of, @Nullable String reason) {
        static final Correction NONE = new Correction(0, null, null);
    }

    /** Names with the moments, local time; null where the step is still to be done. */
    record Signing(
            String draftedBy, LocalDateTime draftedAt,
            @Nullable String reviewedBy, @Nullable LocalDateTime reviewedAt,
            @Nullable String signedBy, @Nullable LocalDateTime signedAt) {

        static Signing drafted(String by, LocalDateTime at) {
            return new Signing(by, at, null, null, null, null);
        }

        Signing reviewed(String by, LocalDateTime at) {
            return new Signing(draftedBy, draftedAt, by, at, signedBy, signedAt);
        }

        Signing signed(String by, LocalDateTime at) {
            return new Signing(draftedBy, draftedAt, reviewedBy, reviewedAt, by, at);
        }
    }

    /**
     * @param model the packed document from the handing in on, its number open until it is signed; null for a draft
     * @param edits sentences written by hand, as JSON; null for none
     * @param sha256 hash of the frozen PDF, 64 hexadecimal digits; null before signing
     * @param bytes its size
     */
    record Content(@Nullable String model, @Nullable String edits, @Nullable String sha256, @Nullable Long bytes) {
        static final Content NONE = new Content(null, null, null, null);
    }

    static PaperIssue draft(UUID id, PaperSubject subject, LocalDate date, Signing signing) {
        return new PaperIssue(
                id, 0, subject.kind(), subject.id(), subject.name(), date, PaperState.DRAFT, new Series(date.getYear(), null), Correction.NONE,
                signing, Content.NONE);
    }

    PaperSubject about() {
        return new PaperSubject(kind, subject, subjectName);
    }

    /** Its pages were kept; a console before this kept the number only. */
    boolean kept() {
        return content.sha256() != null;
    }

    /** The same paper, stored or not, at whatever step. */
    boolean sameAs(PaperIssue other) {
        return kind == other.kind && subject.equals(other.subject) && businessDate.equals(other.businessDate)
                && correction.number() == other.correction.number();
    }

    /** The step it waits for. */
    Step step() {
        return switch (state) {
            case DRAFT -> Step.DRAFT;
            case REVIEW -> signing.reviewedBy() == null ? Step.REVIEW : Step.SIGN;
            case FORMAL, CORRECTED -> Step.FORMAL;
        };
    }

    /** 拟稿, 审核, 签发, 正式. */
    enum Step {
        DRAFT, REVIEW, SIGN, FORMAL
    }

    PaperIssue with(PaperState next, Signing signed) {
        return new PaperIssue(id, version, kind, subject, subjectName, businessDate, next, series, correction, signed, content);
    }

    PaperIssue with(Content next) {
        return new PaperIssue(id, version, kind, subject, subjectName, businessDate, state, series, correction, signing, next);
    }

    PaperIssue numbered(long number) {
        return new PaperIssue(
                id, version, kind, subject, subjectName, businessDate, state, new Series(series.year(), number), correction, signing, content);
    }

    /** The draft of the paper that is to take the place of this one, under the same number. */
    PaperIssue corrected(UUID id, String reason, Signing drafted) {
        return new PaperIssue(
                id, 0, kind, subject, subjectName, businessDate, PaperState.DRAFT, series, new Correction(correction.number() + 1, this.id, reason),
                drafted, new Content(null, content.edits(), null, null));
    }
}
