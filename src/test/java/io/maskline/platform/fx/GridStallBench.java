package io.maskline.platform.fx;

import io.maskline.bench.FxLatency;
import io.maskline.bench.Measure;
import io.maskline.platform.feature.Session;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** How long the window does not answer while a grid of 10,000 lines is filled, searched, filtered, sorted and scrolled. */
public final class GridStallBench {

    private static final int ROWS = 10_000;
    private static final int ROUNDS = 12;
    private static final long LET_SETTLE_MS = 120;
    private static final long SETTLE_BETWEEN_MS = 1_000;
    private static final int PAGE = 40;
    private static final List<String> DISTRICTS = List.of("海曙区", "江北区", "镇海区", "北仑区", "鄞州区", "奉化区", "余姚市", "慈溪市", "宁海县", "象山县");
    private static final List<String> TYPED = List.of("甬", "甬1", "甬12", "", "yy", "9133", "不存在", "");

    private GridStallBench() {}

    private record Row(UUID id, String firm, String lineNo, String district, long approved, long yesterday, long made) {}

    public static void main(String[] args) throws Exception {
        CompletableFuture<MlTable<Row>> shown = new CompletableFuture<>();
        Platform.startup(() -> shown.complete(show()));
        MlTable<Row> table = shown.get();
        // Read and prepared off the FX thread, as a screen does it.
        List<List<Row>> days = IntStream.rangeClosed(0, ROUNDS).mapToObj(GridStallBench::rows).toList();
        Thread.sleep(SETTLE_BETWEEN_MS);
        try (FxLatency latency = new FxLatency()) {
            // The first rows of a process also load the classes and styles of a grid: in the console these are the few of the
            // overview, which opens first. What people feel there is told as well.
            step(latency, "first rows of the process, a page of them", 1, _ -> table.setRows(days.getLast().subList(0, PAGE)));
            step(latency, "show 10,000 rows, the first time", 1, _ -> table.setRows(days.getLast()));
            step(latency, "show 10,000 rows again", ROUNDS, i -> table.setRows(days.get(i)));
            step(latency, "one row of 10,000 replaced", ROUNDS, i -> table.replaceRow(row(i * 7, 1)));
            step(latency, "type into the find field", ROUNDS * 2, i -> table.find(TYPED.get(i % TYPED.size())));
            step(latency, "filter a column", ROUNDS, i -> table.filter(Map.of("district", i % 3 == 2 ? List.of() : List.of(DISTRICTS.get(i % DISTRICTS.size())))));
            table(table::clearFilters);
            step(latency, "sort by a column", ROUNDS, i -> table.sort(i % 6));
            step(latency, "scroll page by page", ROUNDS * 8, i -> table.select(row(i * PAGE % ROWS, 0).id()));
        }
        Measure.sayMemory();
        Runtime.getRuntime().halt(0);
    }

    private static void step(FxLatency latency, String what, int times, IntConsumer work) throws InterruptedException {
        latency.start();
        for (int i = 0; i < times; i++) {
            int time = i;
            table(() -> work.accept(time));
            Thread.sleep(LET_SETTLE_MS);
        }
        Thread.sleep(SETTLE_BETWEEN_MS);
        Measure.time("longest stall: " + what, latency.longestMillis(), 100).say();
        System.err.printf("longest work of the FX thread alone: %s, %.0f ms%n", what, latency.longestWorkMillis());
    }

    private static void table(Runnable work) {
        Platform.runLater(work);
    }

    private static MlTable<Row> show() {
        Stage stage = new Stage();
        Theme.loadFonts();
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(LocalDate.of(2020, 2, 14));
        // The grid itself never asks the ledger.
        Ledger ledger = (Ledger) Proxy.newProxyInstance(Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (_, m, _) -> {
            throw new AssertionError(m.getName());
        });
        FxDialogs dialogs = new FxDialogs(() -> null, messages, new Theme(false, 100), "");
        FxBackground background = new FxBackground(new FxThread(), new TaskBoard());
        MlTable<Row> table = new MlTable<>(spec(), new UiContext(messages, background, session, new ViewLoader(messages), ledger, dialogs));
        BorderPane root = new BorderPane(table);
        root.setTop(table.filterBar());
        Scene scene = new Scene(root, 1000, 700);
        new Theme(false, 100).apply(scene);
        stage.setScene(scene);
        stage.show();
        return table;
    }

    private static GridSpec<Row> spec() {
        return GridSpec.<Row>of("lineTable", Row::id)
                .column(GridColumn.<Row>text("firm", "platform.status.new", Row::firm).frozen())
                .column(GridColumn.<Row>text("number", "platform.status.new", Row::lineNo).frozen())
                .column(GridColumn.<Row>text("district", "platform.status.new", Row::district))
                .column(GridColumn.<Row>count("approved", "platform.status.new", Row::approved).sum())
                .column(GridColumn.<Row>count("yesterday", "platform.status.new", Row::yesterday).sum())
                .column(GridColumn.<Row>count("today", "platform.status.new", Row::made).sum());
    }

    private static List<Row> rows(int day) {
        return IntStream.range(0, ROWS).mapToObj(i -> row(i, day)).toList();
    }

    private static Row row(int i, int day) {
        return new Row(new UUID(0, i), "甬" + i / 10 + "卫生用品", Integer.toString(i % 10 + 1), DISTRICTS.get(i / 10 % DISTRICTS.size()),
                50_000, 20_000 + (i * 31L + day) % 9_000, 20_000 + (i * 17L + day * 3L) % 9_000);
    }
}
