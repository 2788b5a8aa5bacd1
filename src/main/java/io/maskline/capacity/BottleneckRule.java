package io.maskline.capacity;

import io.maskline.material.Amount;
import io.maskline.material.Cover;
import io.maskline.material.Demand;
import io.maskline.material.Holding;
import io.maskline.material.MaterialCount;
import io.maskline.material.MaterialUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds up the lines of one firm tomorrow. What the firm has of a material is shared among its running lines in
 * proportion to what each needs at its approved capacity: a line gets stock × approved ÷ Σ(approved × use per mask) pieces,
 * rounded down, so that all shares together never take more than there is.
 */
final class BottleneckRule {

    /** No quantity of masks is larger anywhere in the console. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final List<LineState> lines;
    private final Map<UUID, List<Allowance>> materials = new HashMap<>();

    private BottleneckRule(List<LineState> lines, List<Holding> holdings) {
        this.lines = lines;
        List<LineState> drawing = lines.stream().filter(LineState::draws).toList();
        holdings.forEach(h -> share(h, drawing));
    }

    /** @param holdings what the firm has of every material; a material not in it is not known and not asked for */
    static FirmBottleneck of(List<LineState> lines, List<Holding> holdings) {
        return new BottleneckRule(lines, holdings).firm();
    }

    /** What a store allows each line that takes from it. A material nobody counts and no bill names is left out. */
    private void share(Holding holding, List<LineState> drawing) {
        List<Demand> demands = drawing.stream().map(LineState::demand).toList();
        if (holding.count() == null && demands.stream().allMatch(d -> holding.use(d.product()).isEmpty())) {
            return;
        }
        BigDecimal need = demands.stream().map(d -> need(holding, d)).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal days = Cover.of(holding, demands).days();
        List<@Nullable Long> parts = parts(holding, demands, need);
        for (int i = 0; i < drawing.size(); i++) {
            Allowance allowance =
                    new Allowance(Factor.of(holding.material()), parts.get(i), days, store(holding, demands.get(i), demands.size() > 1));
            materials.computeIfAbsent(drawing.get(i).id(), _ -> new ArrayList<>()).add(allowance);
        }
    }

    /** A planning value is per mask and does not hold for a kit. */
    private static @Nullable MaterialUse use(Holding holding, Demand demand) {
        return holding.use(demand.product()).filter(u -> !demand.kit() || u.ofFirm()).orElse(null);
    }

    /** What a line takes in a day at its approved capacity, in g, m or pieces; null when capacity or use are not known. */
    private static @Nullable BigDecimal need(Holding holding, Demand demand) {
        MaterialUse use = use(holding, demand);
        Long perDay = demand.perDay();
        return use == null || perDay == null ? null : use.amount().inBase().multiply(BigDecimal.valueOf(perDay));
    }

    /** Whole pieces of every line. Where all lines take the same for a mask, the pieces lost by rounding go to the first ones. */
    private static List<@Nullable Long> parts(Holding holding, List<Demand> demands, BigDecimal all) {
        List<@Nullable Long> parts = new ArrayList<>();
        demands.forEach(d -> parts.add(part(holding, d, all)));
        boolean alike = demands.stream().map(d -> use(holding, d)).map(u -> u == null ? BigDecimal.ZERO : u.amount().inBase().stripTrailingZeros()).distinct().count() == 1;
        if (!alike || parts.contains(null) || all.signum() == 0) {
            return parts;
        }
        long perDay = demands.stream().map(Demand::perDay).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        long left = whole(stock(holding).multiply(BigDecimal.valueOf(perDay)), all) - parts.stream().mapToLong(Objects::requireNonNull).sum();
        for (int i = 0; i < left && i < parts.size(); i++) {
            parts.set(i, Objects.requireNonNull(parts.get(i)) + 1);
        }
        return parts;
    }

    /** {@code stock × approved ÷ need of all}, rounded down in one step; null when one of them is not known. */
    private static @Nullable Long part(Holding holding, Demand demand, BigDecimal all) {
        Long perDay = demand.perDay();
        if (holding.stock() == null || perDay == null || need(holding, demand) == null) {
            return null;
        }
        return all.signum() == 0 ? Long.valueOf(0) : Long.valueOf(whole(stock(holding).multiply(BigDecimal.valueOf(perDay)), all));
    }

    private static BigDecimal stock(Holding holding) {
        Amount stock = holding.stock();
        return stock == null ? BigDecimal.ZERO : stock.inBase();
    }

    private static long whole(BigDecimal part, BigDecimal of) {
        return part.divideToIntegralValue(of).min(MOST).longValueExact();
    }

    private static Cause.Store store(Holding holding, Demand demand, boolean shared) {
        MaterialUse use = use(holding, demand);
        MaterialCount count = holding.count();
        return new Cause.Store(
                holding.material(),
                count == null ? null : count.stock(),
                count == null ? null : count.businessDate(),
                use == null ? null : use.amount(),
                use != null && use.planning(),
                shared);
    }

    private FirmBottleneck firm() {
        Map<UUID, Bottleneck> byLine = new LinkedHashMap<>();
        for (LineState line : lines) {
            byLine.put(line.id(), new Bottleneck(line.approved(), allowances(line)));
        }
        List<LineState> rated = lines.stream().filter(l -> l.machine() != null).toList();
        List<Long> approved = rated.stream().map(LineState::approved).filter(Objects::nonNull).toList();
        Long sum = approved.isEmpty() ? null : Long.valueOf(approved.stream().mapToLong(Long::longValue).sum());
        return new FirmBottleneck(new Bottleneck(sum, sums(rated, byLine)), byLine, lines.size() - rated.size());
    }

    private List<Allowance> allowances(LineState line) {
        List<Allowance> found = new ArrayList<>();
        found.add(machine(line));
        found.addAll(materials.getOrDefault(line.id(), List.of()));
        labour(line, found);
        testing(line, found);
        LineState.Waiting lots = line.quality().lots();
        if (lots != null && !line.stops().containsKey(Factor.DESORPTION)) {
            found.add(Allowance.of(Factor.DESORPTION, lots.tomorrow(), new Cause.Lots(lots.next())));
        }
        line.stops().forEach((factor, reason) -> {
            if (factor != Factor.MACHINE) {
                found.add(Allowance.of(factor, 0L, new Cause.Stoppage(reason)));
            }
        });
        return found;
    }

    private static Allowance machine(LineState line) {
        String stopped = line.stops().get(Factor.MACHINE);
        Cause cause = stopped != null
                ? new Cause.Stoppage(stopped)
                : line.runs() ? new Cause.Approved() : new Cause.NotRunning(line.stage().labelKey());
        return Allowance.of(Factor.MACHINE, line.machine(), cause);
    }

    private static void labour(LineState line, List<Allowance> found) {
        Long needed = line.staff().needed();
        Long present = line.staff().present();
        if (line.stops().containsKey(Factor.LABOUR) || Long.valueOf(0).equals(needed)) {
            return;
        }
        Long approved = line.approved();
        Long pieces = needed == null || present == null || approved == null
                ? null
                : Long.valueOf(whole(BigDecimal.valueOf(approved).multiply(BigDecimal.valueOf(present)), BigDecimal.valueOf(needed)));
        found.add(Allowance.of(Factor.LABOUR, pieces, new Cause.Crew(present, needed)));
    }

    private static void testing(LineState line, List<Allowance> found) {
        if (line.stops().containsKey(Factor.TESTING)) {
            return;
        }
        switch (line.stage()) {
            case TESTING -> found.add(Allowance.of(Factor.TESTING, 0L, new Cause.InTest()));
            case PRODUCING -> {
                switch (line.quality().report()) {
                    case RUN_OUT -> found.add(Allowance.of(Factor.TESTING, 0L, new Cause.ReportRunOut()));
                    case UNKNOWN -> found.add(Allowance.of(Factor.TESTING, null, new Cause.NoReport()));
                    case IN_DATE -> { }
                }
            }
            default -> { }
        }
    }

    /** For every factor that limits a line, the sum over all lines with an approved capacity. */
    private List<Allowance> sums(List<LineState> rated, Map<UUID, Bottleneck> byLine) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        rated.forEach(l -> bottleneck(byLine, l).allowances().forEach(a -> factors.add(a.factor())));
        return factors.stream().map(f -> sum(f, rated, byLine)).toList();
    }

    /**
     * The sum of one factor over the lines. A line of which the factor is not known can still make no more than its machine
     * does, so what the others are known to lack is not hidden by it; not known of any, it stays unknown.
     */
    private Allowance sum(Factor factor, List<LineState> rated, Map<UUID, Bottleneck> byLine) {
        long total = 0;
        int unknown = 0;
        boolean known = false;
        List<Allowance> parts = new ArrayList<>();
        for (LineState line : rated) {
            Allowance part = bottleneck(byLine, line).of(factor).orElse(null);
            Long machine = line.machine();
            long most = machine == null ? 0 : machine;
            if (part == null && factor.material() != null && !line.draws()) {
                continue; // It takes nothing of the store, so the store makes nothing for it.
            }
            if (part == null || !line.runs()) {
                // A factor without a say at a line leaves it what its machine can do; a line that does not run adds nothing.
                total += most;
            } else {
                total += part.pieces() == null ? most : part.pieces();
                unknown += part.known() ? 0 : 1;
            }
            if (part != null) {
                parts.add(part);
                known |= part.known();
            }
        }
        return new Allowance(factor, known ? Long.valueOf(total) : null, cover(parts), cause(parts, rated.size(), known ? unknown : 0));
    }

    /** The days of a store are the same for all lines that take from it. */
    private static @Nullable BigDecimal cover(List<Allowance> parts) {
        return parts.stream().map(Allowance::coverDays).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What all lines say alike is said once; a store is one for all of them. */
    private static Cause cause(List<Allowance> parts, int lines, int unknown) {
        List<Cause.Store> stores = parts.stream().map(Allowance::cause).filter(Cause.Store.class::isInstance).map(Cause.Store.class::cast).toList();
        if (!stores.isEmpty()) {
            Cause.Store first = stores.getFirst();
            boolean same = stores.stream().map(Cause.Store::perPiece).distinct().count() == 1;
            boolean planning = stores.stream().anyMatch(Cause.Store::planning);
            return new Cause.Store(first.material(), first.onHand(), first.countedOn(), same ? first.perPiece() : null, planning, false);
        }
        boolean summed = lines > 1 && parts.stream().anyMatch(Allowance::known);
        return summed ? new Cause.Lines(lines, unknown) : parts.getFirst().cause();
    }

    private static Bottleneck bottleneck(Map<UUID, Bottleneck> byLine, LineState line) {
        return Objects.requireNonNull(byLine.get(line.id()));
    }
}
