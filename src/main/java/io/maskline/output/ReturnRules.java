package io.maskline.output;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.i18n.Phrase;
import io.maskline.platform.text.Wan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a return must hold to be stored, and what of it has to be explained. */
final class ReturnRules {

    private static final int REASON_LENGTH = 400;

    private ReturnRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first figure that cannot be */
    static void check(ReturnDraft draft) {
        FieldRules.notNegative("quantity", draft.quantity());
        FieldRules.notNegative("rejected", draft.rejected());
        Shipped shipped = draft.stock().shipped();
        FieldRules.notNegative("opening", draft.stock().opening());
        FieldRules.notNegative("shippedState", shipped.state());
        FieldRules.notNegative("shippedProvince", shipped.province());
        FieldRules.notNegative("shippedCity", shipped.city());
        FieldRules.notNegative("shippedOwn", shipped.own());
        FieldRules.notNegative("shippedExport", shipped.export());
        FieldRules.notNegative("closing", draft.stock().closing());
        FieldRules.atMost("reason", draft.reason(), REASON_LENGTH);
        if (draft.rejected() != null && draft.rejected() > draft.quantity()) {
            throw Fault.invalid("rejected", "output.fault.rejected", Wan.text(draft.rejected()), Wan.text(draft.quantity())).asException();
        }
    }

    /**
     * @param name the line in words
     * @param books of the line as stored
     * @throws io.maskline.platform.error.FaultException Invalid at {@code shipped} or {@code quantity}
     */
    static void checkAgainst(Phrase name, @Nullable LineStage stage, LineBooks books, OutputReturn made) {
        OutputReturn before = books.on(made.businessDate());
        LineBooks after = books.with(made);
        ShippingRule.check(name, stage, after, made, before).ifPresent(f -> {
            throw f.asException();
        });
        if (books.tooManyInLots().isEmpty()) {
            after.tooManyInLots().ifPresent(e -> {
                throw Fault.invalid("quantity", "output.fault.lessThanLots", name, e.day().toString(), Wan.text(e.is()), Wan.text(e.may())).asException();
            });
        }
        if (books.tooMuchShipped().isEmpty()) {
            after.tooMuchShipped().ifPresent(e -> {
                throw Fault.invalid("opening", "output.fault.shippedBefore", name, e.day().toString(), Wan.text(e.is()), Wan.text(e.may())).asException();
            });
        }
    }

    /** What has to be explained of the new figures and did not hold of the stored ones. */
    static Optional<Fault.Invalid> toExplain(Line.Capacity capacity, LineBooks books, OutputReturn made) {
        OutputReturn before = books.on(made.businessDate());
        List<Phrase> warnings = new ArrayList<>(Plausibility.warnings(capacity, books.with(made), made));
        if (before != null) {
            warnings.removeAll(Plausibility.warnings(capacity, books, before));
        }
        return ReasonNeeded.of(before, made, warnings);
    }

    /** What is kept as reason: a correction says its own, something added says it besides what was said before. */
    static @Nullable String reason(@Nullable OutputReturn before, boolean corrects, @Nullable String why) {
        if (before == null || before.reason() == null || corrects && why != null) {
            return why;
        }
        if (why == null || before.reason().contains(why)) {
            return before.reason();
        }
        String both = before.reason() + "；" + why;
        return both.length() > REASON_LENGTH ? why : both;
    }
}
