package io.maskline.output;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Daily output of the lines. Not for the FX thread. */
public final class OutputReturns {

    private static final int REASON_LENGTH = 400;

    private final OutputReturnStore store;
    private final Lines lines;
    private final Enterprises enterprises;
    private final Ledger ledger;
    private final BusinessClock clock;
    private final CutOff cutOff;

    private OutputReturns(OutputReturnStore store, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock, CutOff cutOff) {
        this.store = store;
        this.lines = lines;
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clock = clock;
        this.cutOff = cutOff;
    }

    /** @param cutOff until when a return of a day is in time */
    public static OutputReturns open(Database database, Lines lines, Enterprises enterprises, Ledger ledger, BusinessClock clock, CutOff cutOff) {
        return new OutputReturns(new OutputReturnStore(database), lines, enterprises, ledger, clock, cutOff);
    }

    /** The kinds of record of this feature, for the ledger. */
    public static List<EntityType<?>> types() {
        return List.of(OutputReturnStore.TYPE);
    }

    /** How the ledger knows a return; for its history. */
    public static EntityType<OutputReturn> type() {
        return OutputReturnStore.TYPE;
    }

    public CutOff cutOff() {
        return cutOff;
    }

    public Optional<OutputReturn> of(UUID line, LocalDate businessDate) {
        return store.of(line, businessDate);
    }

    /** All returns of one line, the newest day first. */
    public List<OutputReturn> ofLine(UUID line) {
        return store.ofLine(line);
    }

    /**
     * Takes down the output of a line on a day. A second figure for the same day is a correction of the first; the same
     * figure again changes nothing.
     *
     * @param quantity pieces, 0 or more
     * @param reason needed for a correction and for a figure above the approved capacity
     * @throws io.maskline.platform.error.FaultException Invalid at {@code reason} when one is needed and none is given,
     *     at {@code businessDate} for a day that has not come, at {@code quantity} below 0
     */
    public OutputReturn enter(UUID line, LocalDate businessDate, long quantity, @Nullable String reason, Actor actor) {
        FieldRules.notNegative("quantity", quantity);
        FieldRules.atMost("reason", reason, REASON_LENGTH);
        if (businessDate.isAfter(clock.today())) {
            throw Fault.invalid("businessDate", "line.return.fault.future", businessDate.toString()).asException();
        }
        Line of = lines.find(line).orElseThrow(() -> Fault.missing("line.fault.missing").asException());
        OutputReturn before = store.of(line, businessDate).orElse(null);
        if (before != null && before.quantity() == quantity) {
            return before;
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why == null) {
            ReasonNeeded.of(of, before, quantity).ifPresent(f -> {
                throw f.asException();
            });
        }
        String firm = enterprises.find(of.enterpriseId()).map(Enterprise::shortName).orElse("");
        if (before != null && why != null) {
            Title title = Title.of("line.return.step.correct", firm, of.lineNo(), businessDate);
            return ledger.change(title, actor, tx -> store.update(tx, before.corrected(quantity, why)));
        }
        boolean late = cutOff.isLate(businessDate, clock.now());
        OutputReturn made = new OutputReturn(Ids.next(), 0, line, businessDate, quantity, late, 0, why);
        return ledger.change(Title.of("line.return.step.enter", firm, of.lineNo(), businessDate), actor, tx -> store.insert(tx, made));
    }

    /** Takes down many new returns as one step, as they are: for the loading of collected figures. */
    public void enterAll(Collection<OutputReturn> made, Actor actor) {
        made.forEach(r -> FieldRules.notNegative("quantity", r.quantity()));
        ledger.change(Title.of("line.return.step.enterAll", made.size()), actor, tx -> {
            store.insertAll(tx, made);
            return made;
        });
    }
}
