package io.maskline.capacity;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.List;

/** A forecast in sentences. */
public record ForecastWords(Messages messages) {

    private static final int SOON = 3;

    /** T+3, T+7, and which lines are not counted and why. */
    public List<String> sentences(Forecast forecast) {
        List<String> all = new ArrayList<>(outlook(forecast));
        all.addAll(notCounted(forecast));
        return all;
    }

    /** What it starts from, then T+3 and T+7. Lines that have a capacity and do not produce yet are only in the latter. */
    public List<String> outlook(Forecast forecast) {
        String now = messages.text("capacity.forecast.now", Wan.text(forecast.at(0).expected()));
        return List.of(now, sentence(forecast, SOON), sentence(forecast, Forecast.HORIZON));
    }

    /** Which lines are left out and why. */
    public List<String> notCounted(Forecast forecast) {
        List<String> left = new ArrayList<>();
        if (forecast.unrated() > 0) {
            left.add(messages.text("capacity.forecast.unrated", forecast.unrated()));
        }
        if (forecast.undated() > 0) {
            left.add(messages.text("capacity.forecast.undated", forecast.undated()));
        }
        return left;
    }

    /** "T+3 产能 640.5 万只/日，悲观 620.0；其中 3 家新投产". */
    public String sentence(Forecast forecast, int days) {
        Forecast.Point point = forecast.at(days);
        return messages.text("capacity.forecast", days, Wan.text(point.expected()), Wan.text(point.pessimistic()), point.firms(), point.lines().size());
    }
}
