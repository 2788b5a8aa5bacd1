package io.maskline.platform.feature;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature knows to have happened at a firm; all features together make the firm's one timeline. */
public interface FirmEvents {

    /** Events of one firm in any order, the newest {@code most} of this feature. Called off the FX thread. */
    List<Event> of(UUID firm, int most);

    /**
     * @param recordedAt when it was typed
     * @param businessDate the day it belongs to
     * @param operator who typed it
     * @param key message key of the sentence, {@code args} its arguments; arguments that are keys are translated
     * @param target what {@link Navigator#open(String, UUID)} takes to show {@code record}; null when there is nothing to open
     */
    record Event(
            OffsetDateTime recordedAt,
            LocalDate businessDate,
            String operator,
            Mark mark,
            String key,
            List<String> args,
            @Nullable String target,
            @Nullable UUID record) {}

    /** What kind of news it is; the screen has a glyph for each. */
    enum Mark {
        NEW, DONE, NOTE, BAD, STOPPED, IN_LAB
    }
}
