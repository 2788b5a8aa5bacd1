package io.maskline.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the bill that hold on one day, looked up by firm. For every product class, material and dimension a firm's
 * own row beats the one for all firms, and of two the one that began to hold later beats the other.
 */
final class Bill {

    private static final Comparator<MaterialUse> NEWEST_FIRST =
            Comparator.comparing((MaterialUse u) -> u.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    /** In the order the rows are shown. */
    static final Comparator<MaterialUse> SHOWN =
            Comparator.comparing(MaterialUse::material).thenComparing(MaterialUse::productClass).thenComparing(MaterialUse::dimension);

    private final Map<UUID, List<MaterialUse>> own = new HashMap<>();
    private final List<MaterialUse> common = new ArrayList<>();
    private final Map<Material, List<MaterialUse>> commonByMaterial = new HashMap<>();

    Bill(List<MaterialUse> rows, LocalDate day) {
        for (MaterialUse row : rows) {
            UUID firm = row.enterpriseId();
            if (row.validity().holdsOn(day)) {
                (firm == null ? common : own.computeIfAbsent(firm, _ -> new ArrayList<>())).add(row);
            }
        }
        for (Material material : Material.values()) {
            commonByMaterial.put(material, best(common.stream().filter(u -> u.material() == material).toList()));
        }
    }

    /** The rows that hold for a firm, of one material. */
    List<MaterialUse> of(@Nullable UUID firm, Material material) {
        List<MaterialUse> ours = firm == null ? List.of() : own.getOrDefault(firm, List.of()).stream().filter(u -> u.material() == material).toList();
        List<MaterialUse> all = commonByMaterial.getOrDefault(material, List.of());
        if (ours.isEmpty()) {
            return all;
        }
        List<MaterialUse> both = new ArrayList<>(ours);
        both.addAll(all);
        return best(both);
    }

    private static List<MaterialUse> best(List<MaterialUse> rows) {
        Set<List<Object>> taken = new HashSet<>();
        return rows.stream()
                .sorted(Comparator.comparing((MaterialUse u) -> !u.ofFirm()).thenComparing(NEWEST_FIRST))
                .filter(u -> taken.add(List.of(u.productClass(), u.dimension())))
                .sorted(SHOWN)
                .toList();
    }
}
