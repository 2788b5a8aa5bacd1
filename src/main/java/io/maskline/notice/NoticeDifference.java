package io.maskline.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changes of one firm.
 *
 * @param was amount before; null when it was not on the list
 * @param is amount now; null when it is not on the list any more
 * @param words whether what is said of it changed: name, code, district or remark
 */
public record NoticeDifference(String firm, @Nullable BigDecimal was, @Nullable BigDecimal is, boolean words) {

    /** The differences between two lists, in the order of the new one, then what was taken off. */
    public static List<NoticeDifference> between(List<NoticeLine> before, List<NoticeLine> after) {
        Map<UUID, NoticeLine> old = before.stream().collect(Collectors.toMap(NoticeLine::applicationId, Function.identity()));
        Map<UUID, NoticeLine> now = after.stream().collect(Collectors.toMap(NoticeLine::applicationId, Function.identity()));
        List<NoticeDifference> found = new ArrayList<>();
        for (NoticeLine line : after) {
            NoticeLine was = old.get(line.applicationId());
            boolean words = was != null && !said(was).equals(said(line));
            if (was == null || words || was.amount().compareTo(line.amount()) != 0) {
                found.add(new NoticeDifference(line.firm(), was == null ? null : was.amount(), line.amount(), words));
            }
        }
        before.stream().filter(l -> !now.containsKey(l.applicationId()))
                .forEach(l -> found.add(new NoticeDifference(l.firm(), l.amount(), null, false)));
        return List.copyOf(found);
    }

    private static List<String> said(NoticeLine line) {
        return List.of(line.firm(), line.creditCode(), Objects.toString(line.district(), ""), Objects.toString(line.remark(), ""));
    }
}
