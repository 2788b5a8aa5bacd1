package io.maskline.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the notice in force says of an application on a day.
 *
 * @param noticed amount shown, in 元; 0 when on none
 * @param objections open ones, and those that were right and wait for a correction
 * @param upheld whether one was right and no correction has answered it yet
 * @param notice null when on none, like batch and period
 */
public record NoticeStanding(
        UUID application, BigDecimal noticed, @Nullable UUID notice, @Nullable Long batch, @Nullable LocalDate from, @Nullable LocalDate to,
        NoticePhase phase, long objections, boolean upheld) {

    public static NoticeStanding none(UUID application) {
        return new NoticeStanding(application, BigDecimal.ZERO.setScale(2), null, null, null, null, NoticePhase.NONE, 0, false);
    }
}
