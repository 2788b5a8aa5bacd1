package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.FullWidth;
import io.maskline.testing.Sample.Drawing;
import io.maskline.testing.Sample.Marks;
import io.maskline.testing.Sample.Packing;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What holds for a typed sample. */
final class SampleRules {

    private static final int NUMBER_LENGTH = 40;
    private static final int TEXT_LENGTH = 80;
    private static final long MOST_PIECES = 9_999;

    private SampleRules() {}

    /** The sample with its texts stripped and its numbers half-width. */
    static Sample checked(Sample typed, LocalDate today) {
        Marks marks = marks(typed.marks(), today);
        Packing packing = new Packing(
                text("packageKind", typed.packing().kind()), text("packageState", typed.packing().state()), typed.packing().sterile(),
                text("storage", typed.packing().storage()));
        Drawing drawing = new Drawing(typed.drawing().drawn(), text("drawnAt", typed.drawing().place()));
        pieces("needed", typed.quantity().needed());
        pieces("handedOver", typed.quantity().handedOver());
        pieces("reserve", typed.quantity().reserve());
        return typed.with(marks).with(packing).with(drawing);
    }

    private static Marks marks(Marks typed, LocalDate today) {
        String seal = blankToNull(typed.sealNumber());
        String lot = blankToNull(typed.lotNumber());
        FieldRules.atMost("sealNumber", seal, NUMBER_LENGTH);
        FieldRules.atMost("lotNumber", lot, NUMBER_LENGTH);
        Long size = typed.lotSize();
        if (size != null && size < 1) {
            throw Fault.invalid("lotSize", "sample.fault.lot-size", size).asException();
        }
        LocalDate made = typed.producedOn();
        if (made != null && made.isAfter(today)) {
            throw Fault.invalid("producedOn", "sample.fault.produced-on", made.toString()).asException();
        }
        return new Marks(seal == null ? null : FullWidth.narrow(seal).toUpperCase(Locale.ROOT), lot, size, made);
    }

    private static @Nullable String text(String field, @Nullable String typed) {
        String text = blankToNull(typed);
        FieldRules.atMost(field, text, TEXT_LENGTH);
        return text;
    }

    static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static void pieces(String field, @Nullable Long count) {
        if (count != null && (count < 0 || count > MOST_PIECES)) {
            throw Fault.invalid(field, "sample.fault.pieces", count, MOST_PIECES).asException();
        }
    }
}
