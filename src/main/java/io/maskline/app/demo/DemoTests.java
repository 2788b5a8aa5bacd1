package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.platform.ledger.Actor;
import io.maskline.standard.StandardLimit;
import io.maskline.testing.Custody.Transfer;
import io.maskline.testing.LabPlace;
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import io.maskline.testing.ReturnReason;
import io.maskline.testing.Sample;
import io.maskline.testing.SampleRow;
import io.maskline.testing.SplitPart;
import io.maskline.testing.TestedItem;
import io.maskline.testing.TestingRequest;
import io.maskline.testing.TestingRow;
import io.maskline.testing.TestingStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demo's testing requests, each with its samples, their hand-overs and its results through its whole course. */
final class DemoTests {

    /** Specimens asked for where the lab has typed nothing yet. */
    private static final int USUAL_SPECIMENS = 5;

    private final DemoServices services;
    private final Function<Row, UUID> firm;
    private final Function<Row, UUID> line;
    private final DemoLabs labs;
    private final List<Row> samples = DemoFile.read("testing_samples");
    private final List<Row> custody = DemoFile.read("testing_custody");
    private final Map<String, TestingRow> requests = new HashMap<>();

    DemoTests(DemoServices services, Function<Row, UUID> firm, Function<Row, UUID> line, DemoLabs labs) {
        this.services = services;
        this.firm = firm;
        this.line = line;
        this.labs = labs;
    }

    void load() {
        List<Row> results = DemoFile.read("testing_results");
        for (Row row : DemoFile.read("testing_requests")) {
            loadTest(row, results.stream().filter(r -> r.text("request").equals(row.text("request"))).toList());
        }
        DemoFile.read("testing_retests").forEach(this::loadRetest);
    }

    private void loadTest(Row row, List<Row> items) {
        LocalDate asked = row.day("requested_on");
        TestingRow request = services.testing().create(draft(row, items, asked), DemoLedger.actor(asked));
        requests.put(row.text("request"), request);
        TestingStage end = TestingStage.valueOf(row.text("stage"));
        request = course(request, row.text("request"), end, asked);
        Actor actor = DemoLedger.actor(row.dayOrNull("reported_on") == null ? asked : row.day("reported_on"));
        Map<UUID, List<String>> values = values(request, items);
        if (end == TestingStage.REPORTED) {
            services.testing().submit(request.request().id(), request.request().version(), values,
                    new TestingRequest.Report(row.textOrNull("report_number"), row.dayOrNull("valid_until")), actor);
        } else if (end == TestingStage.TESTING) {
            services.testing().saveValues(request.request().id(), request.request().version(), values, actor);
        } else if (end == TestingStage.RETURNED) {
            services.testing().giveBack(request.request(), ReturnReason.of(Math.toIntExact(row.count("return_code"))), row.text("remark"), actor);
        }
    }

    /** As they were made, by their keys in the data. */
    Map<String, TestingRow> requests() {
        return Map.copyOf(requests);
    }

    private TestingRow request(String key) {
        return Objects.requireNonNull(requests.get(key), () -> "demo data names request " + key);
    }

    /** Requests that no single lab takes whole, each row one part. */
    void loadSplits() {
        Map<String, List<Row>> parts = DemoFile.read("testing_splits").stream()
                .collect(Collectors.groupingBy(r -> r.text("request"), LinkedHashMap::new, Collectors.toList()));
        parts.forEach((key, rows) -> {
            TestingRow whole = services.testing().row(request(key).request().id());
            services.testing().split(whole.request(), rows.stream().map(this::part).toList(), DemoLedger.actor(DemoLedger.DAY));
        });
    }

    private SplitPart part(Row row) {
        return new SplitPart(Set.of(row.text("items").split(" ")), new LabPlace(labs.id(row.text("lab")), row.day("day"), null, null));
    }

    /** What failed is asked once more; the first verdict stays as it is. */
    private void loadRetest(Row row) {
        LocalDate asked = row.day("requested_on");
        Actor actor = DemoLedger.actor(asked);
        TestingRow again = services.testing().retest(request(row.text("of")).request().id(), Set.of(), actor);
        again = services.testing().prioritise(again.request(), priority(row), actor);
        course(again, row.text("of") + "-R1", TestingStage.valueOf(row.text("stage")), asked);
    }

    /** From stage to stage up to TESTING; the samples are registered before they leave and counted when they are there. */
    private TestingRow course(TestingRow created, String key, TestingStage end, LocalDate asked) {
        if (end == TestingStage.REQUESTED) {
            return created;
        }
        List<Row> hands = custody.stream().filter(c -> c.text("request").equals(key)).toList();
        LocalDate left = hands.isEmpty() ? asked : moment(hands.getFirst()).toLocalDate();
        LocalDate came = hands.isEmpty() ? asked : moment(hands.getLast()).toLocalDate();
        TestingRow request = services.testing().move(created.request(), TestingStage.ACCEPTED, "", DemoLedger.actor(asked));
        if (end == TestingStage.ACCEPTED) {
            return request;
        }
        UUID id = request.request().id();
        samples.stream().filter(s -> s.text("request").equals(key)).forEach(s -> services.samples().save(sample(id, s), DemoLedger.actor(left)));
        hands.stream().limit(1).forEach(h -> handOver(id, h));
        request = services.testing().move(request.request(), TestingStage.SENT, "", DemoLedger.actor(left));
        hands.stream().skip(1).forEach(h -> handOver(id, h));
        Actor actor = DemoLedger.actor(came);
        count(id, key, actor);
        for (TestingStage next : List.of(TestingStage.RECEIVED, TestingStage.TESTING)) {
            if (end != TestingStage.RETURNED && next.compareTo(end) <= 0) {
                request = services.testing().move(request.request(), next, "", actor);
            }
        }
        return request;
    }

    private Sample sample(UUID request, Row row) {
        return services.samples().draft(request)
                .with(new Sample.Marks(row.textOrNull("seal"), row.textOrNull("lot"), row.countOrNull("lot_size"), row.dayOrNull("produced_on")))
                .with(new Sample.Packing(row.textOrNull("package"), row.textOrNull("package_state"), flagOrNull(row, "sterile"), row.textOrNull("storage")))
                .with(new Sample.Drawing(flagOrNull(row, "drawn"), row.textOrNull("drawn_at")))
                .with(new Sample.Quantity(row.count("needed"), null, row.countOrNull("reserve")));
    }

    private void count(UUID request, String key, Actor actor) {
        List<Row> rows = samples.stream().filter(s -> s.text("request").equals(key)).toList();
        List<SampleRow> stored = services.samples().ofRequest(request);
        for (int i = 0; i < rows.size(); i++) {
            Long pieces = rows.get(i).countOrNull("handed_over");
            if (pieces != null) {
                Sample sample = stored.get(i).sample();
                services.samples().save(sample.with(sample.quantity().counted(pieces)), actor);
            }
        }
    }

    private void handOver(UUID request, Row row) {
        services.samples().handOver(request,
                new Transfer(row.text("from"), row.text("to"), moment(row), row.textOrNull("place"), row.textOrNull("means"), row.textOrNull("condition")),
                DemoLedger.actor(moment(row).toLocalDate()));
    }

    private static LocalDateTime moment(Row row) {
        return LocalDateTime.parse(row.text("at"));
    }

    private static @Nullable Boolean flagOrNull(Row row, String column) {
        return row.textOrNull(column) == null ? null : Boolean.valueOf(row.flag(column));
    }

    private static Priority priority(Row row) {
        String level = row.textOrNull("priority");
        return level == null ? Priority.ORDINARY : new Priority(Priority.Level.valueOf(level), row.text("priority_reason"));
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
                row.textOrNull("lab") == null ? null : labs.id(row.text("lab")),
                row.flag("free_of_charge"),
                new RequestDraft.Dates(asked, row.dayOrNull("sampled_on"), row.dayOrNull("due_on")),
                priority(row),
                row.textOrNull("return_code") == null ? row.textOrNull("remark") : null);
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
            items.stream().filter(i -> i.text("item").equals(code)).map(DemoTests::typed).filter(v -> !v.isEmpty()).findFirst()
                    .ifPresent(v -> values.put(tested.item().id(), v));
        }
        return values;
    }

    private static List<String> typed(Row item) {
        String text = item.text("values");
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
