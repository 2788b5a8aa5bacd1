package io.maskline.lab;

import io.maskline.platform.calendar.WorkingCalendar;
import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Standards;
import java.util.function.Supplier;

/** Everything the labs can be asked, on one ledger. */
public record LabServices(Labs labs, LabScopes scopes, LabClosures closures, FreeQuotas quotas, Bookings bookings, LabDesk desk) {

    /** @param calendar the working calendar as it stands; asked off the FX thread */
    public static LabServices open(Database database, Ledger ledger, Standards standards, Supplier<WorkingCalendar> calendar) {
        Labs labs = Labs.open(database, ledger);
        LabDesk.Stores stores = new LabDesk.Stores(
                new LabStore(database), new LabScopeStore(database), new LabClosureStore(database), new FreeQuotaStore(database), new BookingStore(database));
        return new LabServices(
                labs,
                new LabScopes(stores.scopes(), labs, standards, ledger),
                new LabClosures(stores.closures(), labs, ledger),
                new FreeQuotas(stores.quotas(), stores.bookings(), labs, ledger),
                new Bookings(stores.bookings(), calendar),
                new LabDesk(stores, calendar));
    }
}
