package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.lab.BookingDraft;
import io.maskline.lab.FreeQuota;
import io.maskline.lab.Lab;
import io.maskline.lab.LabClosure;
import io.maskline.lab.LabTerms;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.testing.TestingRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The demo's labs with what they can be planned with. Their figures are invented and say so; a lab that exists has no
 * certificate here.
 */
final class DemoLabs {

    private final DemoServices services;
    private final Actor actor = DemoLedger.actor(DemoLedger.DAY);
    private final Map<String, UUID> labs = new HashMap<>();
    private final Map<String, UUID> quotas = new HashMap<>();

    DemoLabs(DemoServices services) {
        this.services = services;
    }

    UUID id(String shortName) {
        return Objects.requireNonNull(labs.get(shortName), () -> "demo data names lab " + shortName);
    }

    void load() {
        for (Row row : DemoFile.read("labs")) {
            Lab lab = new Lab(
                    Ids.next(), 0, row.text("name"), row.text("short_name"), row.textOrNull("city"), row.textOrNull("phone"),
                    row.textOrNull("free_items"), row.textOrNull("remark"), terms(row));
            labs.put(lab.shortName(), services.labs().labs().save(lab, actor).id());
        }
        DemoFile.read("lab_scopes").forEach(r -> services.labs().scopes().enter(scope(r), actor));
        DemoFile.read("lab_closures").forEach(r -> services.labs().closures().save(
                new LabClosure(Ids.next(), 0, id(r.text("lab")), r.day("from"), r.day("to"), r.text("reason")), actor));
        DemoFile.read("lab_quotas").forEach(r -> quotas.put(r.text("quota"), services.labs().quotas().save(quota(r), actor).id()));
    }

    private static LabTerms terms(Row row) {
        Long promised = row.countOrNull("promised_days");
        LabTerms.Promise promise = promised == null ? null : new LabTerms.Promise(promised, DayCount.valueOf(row.text("count")));
        return new LabTerms(
                row.countOrNull("per_day"), row.countOrNull("transport_days"), promise, row.flag("weekends"), row.flag("outside"),
                row.textOrNull("source"), row.flag("to_be_checked"));
    }

    private ScopeDraft scope(Row row) {
        ScopeDraft.Terms terms = new ScopeDraft.Terms(
                ScopeMark.valueOf(row.text("mark")), row.dayOrNull("valid_from"), row.dayOrNull("valid_to"), row.textOrNull("certificate"), row.textOrNull("source"));
        return new ScopeDraft(id(row.text("lab")), row.text("standard"), words(row.text("items")), terms);
    }

    private FreeQuota quota(Row row) {
        return new FreeQuota(
                Ids.next(), 0, id(row.text("lab")), row.text("payer"), row.count("total"), row.day("valid_from"), row.dayOrNull("valid_to"),
                words(row.text("items")), row.textOrNull("source"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Keeps the days of the requests in test, as one step. */
    void loadBookings(Map<String, TestingRow> requests) {
        List<Row> rows = DemoFile.read("bookings");
        services.ledger().change(Title.of("app.demo.step.bookings", rows.size()), actor, tx -> {
            for (Row row : rows) {
                TestingRow request = Objects.requireNonNull(requests.get(row.text("request")), () -> "demo data names request " + row.text("request"));
                services.labs().bookings().book(tx, booking(row, request));
            }
            return rows.size();
        });
    }

    private BookingDraft booking(Row row, TestingRow request) {
        String quota = row.textOrNull("quota");
        @Nullable UUID paid = quota == null ? null : Objects.requireNonNull(quotas.get(quota), () -> "demo data names quota " + quota);
        return new BookingDraft(
                id(row.text("lab")), request.request().id(), request.request().number(),
                request.items().stream().map(i -> i.item().limit().item()).toList(), row.day("day"), paid);
    }
}
