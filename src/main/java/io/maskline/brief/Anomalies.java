package io.maskline.brief;

import io.maskline.output.LineRow;
import io.maskline.output.OutputReturn;
import java.util.ArrayList;
import java.util.List;

/** What is out of the ordinary about an explained return, from its own figures and those of the days before. */
record Anomalies(PaperText words) {

    private static final int YESTERDAY = LineRow.DAYS - 2;

    /** In the order in which they are read; empty when the reason is about something else. */
    List<String> of(LineRow row, OutputReturn made) {
        List<String> found = new ArrayList<>();
        long pieces = made.quantity();
        Long approved = row.approved();
        Long before = row.week().get(YESTERDAY);
        if (approved != null && approved > 0 && pieces > approved) {
            found.add(words.text("brief.anomaly.overCapacity", PaperText.percent(pieces, approved)));
        }
        if (pieces == 0 && before != null && before > 0) {
            found.add(words.text("brief.anomaly.suddenZero", PaperText.wan(before)));
        }
        if (pieces > 0 && before != null && before == pieces && Long.valueOf(pieces).equals(row.week().get(YESTERDAY - 1))) {
            found.add(words.text("brief.anomaly.threeEqual"));
        }
        stock(made, found);
        return found;
    }

    /** Stated closing against opening, good output and shipping, all of the return itself. */
    private void stock(OutputReturn made, List<String> found) {
        Long opening = made.stock().opening();
        Long shipped = made.stock().shipped().total();
        Long closing = made.stock().closing();
        if (opening != null && shipped != null && closing != null && opening + made.good() - shipped != closing) {
            found.add(words.text("brief.anomaly.stock", PaperText.change(closing - (opening + made.good() - shipped))));
        }
    }
}
