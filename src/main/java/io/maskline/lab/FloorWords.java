package io.maskline.lab;

import io.maskline.platform.calendar.DueWords;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;

/** Why a promise cannot be kept, in one sentence. */
public final class FloorWords {

    private static final long HOURS_UP_TO = 72;

    private final Messages messages;
    private final DueWords days;

    public FloorWords(Messages messages) {
        this.messages = messages;
        this.days = new DueWords(messages.locale());
    }

    /**
     * "真菌至少要 7 天：02-14 周五开始，最早 02-21 周五有结果，02-17 周一来不及。"
     *
     * @param itemName the item as the screen calls it
     * @param today dates of another year are written with their year
     */
    public String sentence(FloorTimes.Impossible impossible, String itemName, LocalDate today) {
        return say(impossible.floor().confidence().equals("H") ? "lab.floor.impossible" : "lab.floor.impossible.open", impossible, itemName, today);
    }

    /** The same as the reason of a later day: "真菌至少要 7 天，承诺的 02-17 周一 来不及，按 02-21 周五 计。" */
    public String reason(FloorTimes.Impossible impossible, String itemName, LocalDate today) {
        return say(impossible.floor().confidence().equals("H") ? "lab.floor.reason" : "lab.floor.reason.open", impossible, itemName, today);
    }

    private String say(String key, FloorTimes.Impossible impossible, String itemName, LocalDate today) {
        FloorTime floor = impossible.floor();
        long hours = floor.least().toHours();
        String least = hours <= HOURS_UP_TO ? messages.text("lab.floor.hours", hours) : messages.text("lab.floor.days", floor.days());
        return messages.text(
                key,
                itemName,
                least,
                days.day(impossible.start(), today),
                days.day(impossible.earliest(), today),
                days.day(impossible.promised(), today));
    }
}
