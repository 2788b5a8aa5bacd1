package io.maskline.testing;

import io.maskline.platform.ledger.Entity;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over of a sample from one person to another.
 *
 * @param placeNo place in the chain of the sample, from 1
 */
public record Custody(UUID id, long version, UUID sampleId, long placeNo, Transfer transfer) implements Entity {

    /**
     * Who gave it to whom.
     *
     * @param from who handed it over, at most 40 characters
     * @param to who took it, at most 40 characters
     * @param at local date and time, not before the hand-over before it
     * @param place where, at most 80 characters
     * @param means by what it travels, e.g. 顺丰 SF1234 or 专人, at most 40 characters
     * @param condition how it looked, at most 200 characters
     */
    public record Transfer(
            String from, String to, LocalDateTime at, @Nullable String place, @Nullable String means, @Nullable String condition) {}
}
