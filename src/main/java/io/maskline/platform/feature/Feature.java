package io.maskline.platform.feature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One module of the console as the shell sees it. The shell knows nothing else of a feature. */
public interface Feature {

    /** Stable id, e.g. {@code line}; a {@link Navigator} address starts with it. */
    String id();

    /** Its place in the navigation rail; empty when it is reached from another screen only. */
    Optional<RailEntry> rail();

    /** Id of the feature whose place in the rail is marked while this one is in front; its own unless it has none. */
    default String railOf() {
        return id();
    }

    /** Screens of this feature that the command search offers by name. Each target is {@code id} or {@code id/view}. */
    default List<ScreenName> screens() {
        return rail().map(r -> List.of(new ScreenName(id(), r.labelKey()))).orElse(List.of());
    }

    /** Builds the screen; called on the FX thread, once, when it is first shown. */
    Screen open(Navigator navigator);

    /**
     * @param order the digit of Ctrl+1…9, fixed by the order of the day (1 today, 2 firms, 3 standards, 4 tests,
     *     5 needs, 6 visits, 7 subsidies, 8 merge, 9 briefs; 0 set-up at the bottom)
     * @param navId fx:id of the rail item, e.g. {@code navLines}
     * @param icon Ikonli literal, e.g. {@code fth-briefcase}
     */
    record RailEntry(int order, String navId, String icon, String labelKey) {}

    record ScreenName(String target, String labelKey) {}

    /**
     * Records of this feature that fit what is typed into the command search (Ctrl+K): name, pinyin initials, part of
     * a code, phone. Called off the FX thread; best first, at most {@code most}.
     */
    default List<SearchHit> search(String typed, int most) {
        return List.of();
    }

    /** One record found; {@code target} and {@code record} are what {@link Navigator#open(String, UUID)} takes. */
    record SearchHit(String title, String detail, String target, UUID record) {}
}
