package io.maskline.advisor;

import io.maskline.platform.fx.Status;
import io.maskline.standard.StandardLimit;
import java.util.UUID;

/** One item of the answer in words. */
record LimitLine(
        StandardLimit row, String item, String limit, String condition, String rule, String specimens, Status status, String check) {

    UUID id() {
        return row.id();
    }
}
