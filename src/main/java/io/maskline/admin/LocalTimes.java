package io.maskline.admin;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Recording times as the clock on the wall showed them. */
record LocalTimes(ZoneId zone) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    String text(OffsetDateTime moment) {
        return SECONDS.format(moment.atZoneSameInstant(zone));
    }
}
