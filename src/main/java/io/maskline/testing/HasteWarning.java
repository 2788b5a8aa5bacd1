package io.maskline.testing;

import io.maskline.lab.FloorTimes;
import io.maskline.lab.FloorWords;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Limit;
import io.maskline.standard.StandardWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warns of a report that is due before cultures and animal tests can be done; it never refuses. */
final class HasteWarning {

    private final FloorTimes floors = FloorTimes.delivered();
    private final FloorWords words;
    private final StandardWords items;

    HasteWarning(Messages messages) {
        this.words = new FloorWords(messages);
        this.items = new StandardWords(messages);
    }

    /**
     * @param wanted limits of the items asked for
     * @param sampledOn when the sample is drawn; today when not known
     * @param due when the report is due; null when nothing was promised
     * @return null when nothing known stands against it
     */
    @Nullable FieldMessage of(List<Limit> wanted, @Nullable LocalDate sampledOn, @Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        List<String> codes = wanted.stream().map(Limit::item).toList();
        return floors.against(codes, sampledOn == null ? today : sampledOn, due)
                .map(i -> FieldMessage.warning(words.sentence(i, name(wanted, i.floor().item()), today)))
                .orElse(null);
    }

    private String name(List<Limit> limits, String item) {
        return limits.stream().filter(l -> l.item().equals(item)).findFirst().map(items::item).orElse(item);
    }
}
