package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.text.Wan;
import java.time.LocalDate;

/** What a sterilised lot must hold to be stored. */
final class LotRules {

    private LotRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(SterileLot lot, Line line, LocalDate today) {
        if (!ReleaseRule.sterile(line)) {
            throw Fault.invalid("lineId", "output.lot.fault.notSterile", line.productClass().labelKey()).asException();
        }
        if (lot.lotNumber().isBlank()) {
            throw Fault.invalid("lotNumber", "output.lot.fault.numberMissing").asException();
        }
        FieldRules.atMost("lotNumber", lot.lotNumber(), 40);
        FieldRules.atMost("remark", lot.remark(), 400);
        if (lot.quantity() <= 0) {
            throw Fault.invalid("quantity", "output.lot.fault.empty").asException();
        }
        if (lot.desorptionDays() < SterileLot.LEAST_DAYS || lot.desorptionDays() > SterileLot.MOST_DAYS) {
            throw Fault.invalid("desorptionDays", "output.lot.fault.days", SterileLot.LEAST_DAYS, SterileLot.MOST_DAYS, lot.desorptionDays())
                    .asException();
        }
        days(lot, today);
    }

    private static void days(SterileLot lot, LocalDate today) {
        if (lot.madeOn().isAfter(today)) {
            throw Fault.invalid("madeOn", "output.lot.fault.future", lot.madeOn().toString()).asException();
        }
        LocalDate sterilised = lot.sterilisedOn();
        if (sterilised != null && sterilised.isBefore(lot.madeOn())) {
            throw Fault.invalid("sterilisedOn", "output.lot.fault.beforeMade", sterilised.toString(), lot.madeOn().toString()).asException();
        }
        if (sterilised != null && sterilised.isAfter(today)) {
            throw Fault.invalid("sterilisedOn", "output.lot.fault.future", sterilised.toString()).asException();
        }
    }

    /**
     * @param name the line in words
     * @param books of the line as stored
     * @param after the same with the change
     * @throws io.maskline.platform.error.FaultException Invalid at {@code quantity} when more would be in lots than was
     *     made, or less would be free than was shipped, and it was not so before
     */
    static void checkAgainst(Phrase name, LineBooks books, LineBooks after, SterileLot lot) {
        if (books.tooManyInLots().isEmpty()) {
            after.tooManyInLots().ifPresent(e -> {
                throw Fault.invalid("quantity", "output.lot.fault.moreThanMade", name, e.day().toString(), Wan.text(e.may()), Wan.text(e.is()))
                        .asException();
            });
        }
        if (books.tooMuchShipped().isEmpty()) {
            after.tooMuchShipped().ifPresent(e -> {
                throw Fault.invalid("quantity", "output.lot.fault.shipped", lot.lotNumber(), e.day().toString(), Wan.text(e.is()), Wan.text(e.may()))
                        .asException();
            });
        }
    }
}
