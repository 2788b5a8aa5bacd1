package io.maskline.enterprise;

import io.maskline.platform.text.FirmName;
import io.maskline.platform.text.Pinyin;
import io.maskline.platform.text.SearchKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All living firms in memory, prepared for finding: by name, pinyin initials, part of the credit code, phone or number,
 * and by the key that look-alike names share. Safe for use by several threads.
 */
final class EnterpriseIndex {

    /** Better fits first, then shorter names, which are fitted more fully. */
    private static final Comparator<Hit> BEST = Comparator.comparing(Hit::fit)
            .thenComparing(h -> h.enterprise().shortName().length())
            .thenComparing(h -> h.enterprise().shortName())
            .thenComparing(h -> h.enterprise().id());

    private final Map<UUID, Prepared> firms = new ConcurrentHashMap<>();
    /** All firms side by side for the pass of a search, made again after a change; null when it has to be. */
    private volatile Prepared @Nullable [] row;
    private final Map<String, Set<UUID>> byName = new ConcurrentHashMap<>();

    private record Prepared(Enterprise enterprise, SearchKey key, String nameKey) {}

    private record Hit(Enterprise enterprise, SearchKey.Fit fit) {}

    /** Takes the stored firms in; those of {@code touched} that are not among them are gone. */
    void refresh(Set<UUID> touched, Collection<Enterprise> stored) {
        Set<UUID> gone = new HashSet<>(touched);
        for (Enterprise firm : stored) {
            gone.remove(firm.id());
            put(firm);
        }
        gone.forEach(this::remove);
        row = null;
    }

    private Prepared[] inOneRow() {
        Prepared[] now = row;
        if (now == null) {
            now = firms.values().toArray(Prepared[]::new);
            row = now;
        }
        return now;
    }

    private void put(Enterprise firm) {
        remove(firm.id());
        Prepared prepared = new Prepared(
                firm,
                SearchKey.ofName(firm.name(), firm.shortName(), initials(firm), firm.uscc(), firm.contact().phone(), firm.number()),
                FirmName.key(firm.name()));
        firms.put(firm.id(), prepared);
        byName.computeIfAbsent(prepared.nameKey(), _ -> ConcurrentHashMap.newKeySet()).add(firm.id());
    }

    /** Of the short name; those of the full name are prepared with all their readings. */
    private static String initials(Enterprise firm) {
        return String.join("\n", Pinyin.readings(firm.shortName()));
    }

    private void remove(UUID id) {
        Prepared old = firms.remove(id);
        if (old != null) {
            byName.getOrDefault(old.nameKey(), Set.of()).remove(id);
        }
    }

    /** Firms that fit what was typed, best first, at most {@code most}; nothing typed finds nothing. */
    List<Enterprise> search(String typed, int most) {
        String wanted = SearchKey.normalise(typed);
        if (wanted.isEmpty() || most < 1) {
            return List.of();
        }
        PriorityQueue<Hit> best = new PriorityQueue<>(BEST.reversed());
        for (Prepared firm : inOneRow()) {
            if (firm.key().matches(wanted)) {
                best.add(new Hit(firm.enterprise(), firm.key().fit(wanted)));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(BEST).map(Hit::enterprise).toList();
    }

    /** Firms whose names differ from {@code name} only in brackets, width, spaces or 有限公司/有限责任公司. */
    List<Enterprise> lookAlikes(String name) {
        List<Enterprise> found = new ArrayList<>();
        for (UUID id : byName.getOrDefault(FirmName.key(name), Set.of())) {
            Prepared firm = firms.get(id);
            if (firm != null) {
                found.add(firm.enterprise());
            }
        }
        found.sort(Comparator.comparing(Enterprise::number));
        return found;
    }
}
