package io.maskline.lab;

import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Limit;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Standards;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the items of the catalogue are called on screen. As the catalogue stood when it was read. */
public final class ItemNames {

    private final Messages messages;
    private final List<StandardLimit> limits;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, Set<String>> ofStandard = new HashMap<>();

    /** Knows nothing yet: every item by its code. */
    static ItemNames none(Messages messages) {
        return new ItemNames(messages, List.of());
    }

    private ItemNames(Messages messages, Collection<StandardLimit> limits) {
        this.messages = messages;
        this.limits = List.copyOf(limits);
        StandardWords words = new StandardWords(messages);
        for (StandardLimit row : limits) {
            Limit limit = row.limit();
            names.putIfAbsent(limit.item(), words.item(limit));
            chinese.putIfAbsent(limit.itemName(), limit.item());
            ofStandard.computeIfAbsent(limit.standard(), _ -> new LinkedHashSet<>()).add(limit.item());
        }
    }

    /** Reads the catalogue; not on the FX thread. */
    public static ItemNames of(Standards standards, Messages messages) {
        return new ItemNames(messages, standards.allLimits());
    }

    /** As one standard calls its items; the names of all for a standard that has none. */
    public ItemNames under(@Nullable String standard) {
        List<StandardLimit> own = limits.stream().filter(l -> l.limit().standard().equals(standard)).toList();
        return own.isEmpty() ? this : new ItemNames(messages, own);
    }

    /** The item as the screen calls it; its code when the catalogue has none. */
    public String name(String item) {
        return names.getOrDefault(item, item);
    }

    /** The names of several items in one line. */
    public String list(Collection<String> items) {
        return items.stream().map(this::name).collect(Collectors.joining(messages.text("lab.and")));
    }

    /** The items of one standard in the order of the catalogue. */
    public List<String> ofStandard(String code) {
        return List.copyOf(ofStandard.getOrDefault(code, Set.of()));
    }

    /** The code of an item typed as its code, its Chinese name or its name on screen. */
    public Optional<String> code(String typed) {
        String wanted = typed.strip();
        if (names.containsKey(wanted)) {
            return Optional.of(wanted);
        }
        return Optional.ofNullable(chinese.get(wanted))
                .or(() -> names.entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(wanted)).map(Map.Entry::getKey).sorted().findFirst());
    }
}
