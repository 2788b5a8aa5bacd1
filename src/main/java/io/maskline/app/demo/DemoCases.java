package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.StandardLimit;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Subsidies.ApplicationDraft;
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import io.maskline.testing.TestedItem;
import io.maskline.testing.TestingRequest;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The demo's labs, testing requests with their results, and subsidy applications, each through its whole course. */
final class DemoCases {

    /** Specimens asked for where the lab has typed nothing yet. */
    private static final int USUAL_SPECIMENS = 5;

    private final DemoServices services;
    private final Function<Row, UUID> firm;
    private final Function<Row, UUID> line;
    private final DemoLabs labs;
    private final Map<String, TestingRow> requests = new HashMap<>();

    DemoCases(DemoServices services, Function<Row, UUID> firm, Function<Row, UUID> line) {
        this.services = services;
        this.firm = firm;
        this.line = line;
        this.labs = new DemoLabs(services);
    }

    void loadLabs() {
        labs.load();
    }

    void loadBookings() {
        labs.loadBookings(requests);
    }

    void loadTests() {
        List<Row> results = DemoFile.read("testing_results");
        for (Row row : DemoFile.read("testing_requests")) {
            loadTest(row, results.stream().filter(r -> r.text("request").equals(row.text("request"))).toList());
        }
    }

    private void loadTest(Row row, List<Row> items) {
        LocalDate asked = row.day("requested_on");
        Actor actor = DemoLedger.actor(asked);
        TestingRow request = services.testing().create(draft(row, items, asked), actor);
        requests.put(row.text("request"), request);
        TestingStage end = TestingStage.valueOf(row.text("stage"));
        if (end == TestingStage.RETURNED) {
            services.testing().move(request.request(), end, row.text("remark"), actor);
            return;
        }
        for (TestingStage next : List.of(TestingStage.ACCEPTED, TestingStage.SENT, TestingStage.RECEIVED, TestingStage.TESTING)) {
            if (next.compareTo(end) <= 0) {
                request = services.testing().move(request.request(), next, "", actor);
            }
        }
        Map<UUID, List<String>> values = values(request, items);
        if (end == TestingStage.REPORTED) {
            services.testing().submit(
                    request.request().id(), request.request().version(), values, new TestingRequest.Report(row.textOrNull("report_number"), row.dayOrNull("valid_until")), DemoLedger.actor(row.day("reported_on")));
        } else if (end == TestingStage.TESTING) {
            services.testing().saveValues(request.request().id(), request.request().version(), values, actor);
        }
    }

    private RequestDraft draft(Row row, List<Row> items, LocalDate asked) {
        String standard = row.text("standard");
        String grade = row.textOrNull("grade");
        return new RequestDraft(
                firm.apply(row),
                row.text("firm"),
                line.apply(row),
                row.text("product"),
                standard,
                grade,
                items.stream().map(i -> wanted(standard, grade, i, asked)).toList(),
                labs.id(row.text("lab")),
                row.flag("free_of_charge"),
                new RequestDraft.Dates(asked, row.dayOrNull("sampled_on"), row.dayOrNull("due_on")),
                Priority.ORDINARY,
                row.textOrNull("remark"));
    }

    private RequestDraft.Wanted wanted(String standard, @Nullable String grade, Row item, LocalDate day) {
        StandardLimit limit = services.standards().limit(standard, grade, item.text("item"), day);
        List<String> typed = typed(item);
        Long usual = limit.specimens();
        int open = usual == null ? USUAL_SPECIMENS : Math.toIntExact(usual);
        return new RequestDraft.Wanted(limit, typed.isEmpty() ? open : typed.size());
    }

    /** The typed values by item; items the lab has not begun are left out. */
    private static Map<UUID, List<String>> values(TestingRow request, List<Row> items) {
        Map<UUID, List<String>> values = new HashMap<>();
        for (TestedItem tested : request.items()) {
            String code = tested.item().limit().item();
            items.stream().filter(i -> i.text("item").equals(code)).map(DemoCases::typed).filter(v -> !v.isEmpty()).findFirst()
                    .ifPresent(v -> values.put(tested.item().id(), v));
        }
        return values;
    }

    private static List<String> typed(Row item) {
        String text = item.text("values");
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    void loadApplications() {
        for (Row row : DemoFile.read("subsidy_applications")) {
            Actor actor = DemoLedger.actor(row.day("applied_on"));
            ApplicationRow application = services.subsidies().apply(
                    new ApplicationDraft(
                            row.text("programme"), firm.apply(row), row.text("firm"), row.amount("investment"), row.day("applied_on"), null),
                    actor);
            switch (ApplicationStatus.valueOf(row.text("status"))) {
                case APPROVED -> services.subsidies().approve(application, actor);
                case RETURNED -> services.subsidies().giveBack(application, row.text("remark"), actor);
                case SUBMITTED -> {}
            }
        }
    }
}
