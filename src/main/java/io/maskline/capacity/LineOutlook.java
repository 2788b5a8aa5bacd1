package io.maskline.capacity;

import org.jspecify.annotations.Nullable;

/**
 * What a line gives on a business day and can give on the next.
 *
 * @param bottleneck what holds it up the day after
 * @param releasable pieces that may be handed out from the business day on; null while its return is missing
 */
public record LineOutlook(Bottleneck bottleneck, @Nullable Long releasable) {}
