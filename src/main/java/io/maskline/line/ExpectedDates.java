package io.maskline.line;

import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.LedgerTx;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often and by how much expected days were put off. Not for the FX thread. */
public final class ExpectedDates {

    private final ExpectedDateMoveStore store;

    private ExpectedDates(Database database) {
        this.store = new ExpectedDateMoveStore(database);
    }

    public static ExpectedDates open(Database database) {
        return new ExpectedDates(database);
    }

    /**
     * How a firm keeps its expected days.
     *
     * @param slips moves to a later day, of lines and machines
     * @param meanDays mean length of a slip in days, one decimal; 0 when there was none
     */
    public record Slips(long slips, BigDecimal meanDays) {
        public static final Slips NONE = new Slips(0, BigDecimal.ZERO.setScale(1));

        static Slips of(List<ExpectedDateMove> slips) {
            long days = slips.stream().mapToLong(ExpectedDateMove::days).sum();
            return slips.isEmpty() ? NONE : new Slips(slips.size(), BigDecimal.valueOf(days).divide(BigDecimal.valueOf(slips.size()), 1, RoundingMode.HALF_EVEN));
        }
    }

    /** The moves of a line and its machines, the newest first. */
    public List<ExpectedDateMove> ofLine(UUID line) {
        return store.ofLine(line);
    }

    /** The moves of all living lines and their machines, in no order. */
    public List<ExpectedDateMove> all() {
        return store.all().stream().map(ExpectedDateMoveStore.OfFirm::move).toList();
    }

    /** Slips by firm; a firm that never put anything off is not in the map. */
    public Map<UUID, Slips> slipsByFirm() {
        Map<UUID, List<ExpectedDateMove>> moves = new HashMap<>();
        for (ExpectedDateMoveStore.OfFirm of : store.all()) {
            if (of.move().slip()) {
                moves.computeIfAbsent(of.firm(), _ -> new ArrayList<>()).add(of.move());
            }
        }
        Map<UUID, Slips> slips = new HashMap<>();
        moves.forEach((firm, slipped) -> slips.put(firm, Slips.of(slipped)));
        return slips;
    }

    /** Slips by line: of its own expected day only, the day its machines were expected left out. */
    public Map<UUID, Long> slipsByLine() {
        Map<UUID, Long> slips = new HashMap<>();
        store.all().stream()
                .map(ExpectedDateMoveStore.OfFirm::move)
                .filter(m -> m.slip() && m.equipmentId() == null)
                .forEach(m -> slips.merge(m.lineId(), 1L, Long::sum));
        return slips;
    }

    /** What moves, of which line. */
    record Subject(UUID line, @Nullable UUID equipment) {}

    /**
     * A move, or null when the day is not moved. A day named for the first time, or no longer named, is no move.
     *
     * @throws io.maskline.platform.error.FaultException Invalid at {@code reason} when a later day comes without one
     */
    static @Nullable ExpectedDateMove move(
            Subject of, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason, Actor actor) {
        FieldRules.atMost("reason", reason, 400);
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why == null && to.isAfter(from)) {
            throw Fault.invalid("reason", "line.fault.slipReason", from.toString(), to.toString()).asException();
        }
        return new ExpectedDateMove(Ids.next(), 0, of.line(), of.equipment(), actor.businessDate(), from, to, why);
    }

    void keep(LedgerTx tx, @Nullable ExpectedDateMove move) {
        if (move != null) {
            store.insert(tx, move);
        }
    }
}
