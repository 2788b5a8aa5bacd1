package io.maskline.lab;

import java.time.Duration;

/**
 * The least time a test needs for biological reasons, however fast the lab is.
 *
 * @param item code of the item in the catalogue, e.g. {@code fungi}
 * @param least time from the sample to the result; the lower end where a range is stated
 * @param stated as the source states it
 * @param source where it was read
 * @param confidence how sure it is: H, M or L
 */
public record FloorTime(String item, Duration least, String stated, String source, String confidence) {

    /** Whole days from the day the test starts to the day of the result. */
    public long days() {
        return (least.toHours() + 23) / 24;
    }
}
