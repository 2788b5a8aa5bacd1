package io.maskline.lab;

import static io.maskline.testkit.TempLedger.ACTOR;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.standard.Standards;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Labs on a real ledger with the delivered catalogue and calendar. */
final class SampleLedger {

    private SampleLedger() {}

    /** Labs and standards; the catalogue is empty until it is seeded. */
    static TempLedger open() {
        return new TempLedger(Stream.of(Standards.entityTypes(), Labs.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    }

    static Standards standards(TempLedger temp) {
        return new Standards(temp.database(), temp.ledger());
    }

    static LabServices services(TempLedger temp) {
        return LabServices.open(temp.database(), temp.ledger(), standards(temp), WorkingCalendars::delivered);
    }

    /** Not registered yet; one day away, three working days. */
    static Lab lab(String name, @Nullable Long perDay) {
        LabTerms terms = new LabTerms(perDay, 1L, new LabTerms.Promise(3, DayCount.WORKING), false, false, null, false);
        return new Lab(Ids.next(), 0, name, "", null, null, null, null, terms);
    }

    static Booking book(TempLedger temp, LabServices services, Lab lab, LocalDate day, @Nullable UUID quota) {
        return temp.ledger().change(Title.of("lab.step.change", lab.name()), ACTOR,
                tx -> services.bookings().book(tx, new BookingDraft(lab.id(), Ids.next(), "A-0001", List.of("bfe"), day, quota)));
    }
}
