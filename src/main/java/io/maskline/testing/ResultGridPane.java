package io.maskline.testing;

import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.Side;
import io.maskline.standard.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Items as rows, specimens as columns; the request in front above, the tests before it locked below. */
final class ResultGridPane extends GridPane {

    private static final double ITEM_EM = 10;
    private static final double SPECIMEN_EM = 5.2;
    private static final double LIMIT_EM = 6;
    private static final double CONDITION_EM = 9;
    private static final double VERDICT_EM = 13;

    private final UiContext ui;
    private final VerdictWords words;
    private final ResultKeysController keys;
    private final Label measure = new Label();
    private int most;
    private int next;

    /** @param leave called when Enter goes past the last cell */
    ResultGridPane(UiContext ui, Runnable leave) {
        this.ui = ui;
        this.words = new VerdictWords(ui.messages());
        setId("resultTable");
        getStyleClass().add("ml-entry-grid");
        keys = new ResultKeysController(this, leave);
    }

    /**
     * A test before the one in front.
     *
     * @param title number, when it was judged, that it is locked
     */
    record Earlier(String title, List<TestedItem> items) {}

    /**
     * @param title over the rows that are typed; shown only when there are earlier tests
     * @param open values may be typed
     */
    void show(String title, List<ResultEntryViewModel.ItemEntry> entries, boolean open, List<Earlier> earlier) {
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
        getChildren().clear();
        getColumnConstraints().clear();
        keys.clear();
        next = 0;
        most = Stream.concat(
                        entries.stream().map(ResultEntryViewModel.ItemEntry::specimens),
                        earlier.stream().flatMap(e -> e.items().stream()).map(i -> i.values().size()))
                .mapToInt(Integer::intValue).max().orElse(0);
        columns();
        heads();
        if (!earlier.isEmpty()) {
            block(new FontIcon(open ? "fth-edit-2" : "fth-lock"), title);
        }
        entries.forEach(e -> row(e, open));
        earlier.forEach(e -> {
            block(new FontIcon("fth-lock"), e.title());
            e.items().forEach(this::locked);
        });
        // Only a cell with its skin takes keys: made at once, or one typed before the next frame is lost.
        applyCss();
        keys.focus(focused);
    }

    /** Focuses the first empty cell, or the first one. */
    void focusFirst() {
        keys.focusFirst();
    }

    private void heads() {
        put(header("testing.field.item", false), 0);
        IntStream.rangeClosed(1, most).forEach(i -> put(head(ui.text("testing.specimen", i), true), i));
        put(header("testing.mean", true), most + 1);
        put(header("testing.field.limit", false), most + 2);
        put(header("testing.field.condition", false), most + 3);
        put(header("testing.verdict", false), most + 4);
        next++;
    }

    private void columns() {
        column(ITEM_EM, Priority.NEVER);
        IntStream.rangeClosed(0, most).forEach(_ -> column(SPECIMEN_EM, Priority.NEVER));
        column(LIMIT_EM, Priority.NEVER);
        column(CONDITION_EM, Priority.SOMETIMES);
        column(VERDICT_EM, Priority.ALWAYS);
    }

    private void column(double em, Priority grow) {
        double width = em * measure.getFont().getSize();
        ColumnConstraints c = new ColumnConstraints(width, width, Double.MAX_VALUE);
        c.setHgrow(grow);
        c.setFillWidth(true);
        getColumnConstraints().add(c);
    }

    private void block(FontIcon icon, String title) {
        Label head = new Label(title, icon);
        head.getStyleClass().addAll("ml-entry-cell", "ml-entry-block");
        head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        add(head, 0, next, most + 5, 1);
        next++;
    }

    private void row(ResultEntryViewModel.ItemEntry entry, boolean open) {
        Limit limit = entry.stored().limit();
        put(cell(words.item(limit), "ml-entry-item"), 0);
        List<SpecimenCell> cells = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (i < entry.specimens()) {
                String name = words.name(limit) + " " + ui.text("testing.specimen", i + 1);
                SpecimenCell cell = new SpecimenCell("resultTable_" + limit.item() + "_" + (i + 1), entry, i, open, name);
                cells.add(cell);
                put(cell, i + 1);
            } else {
                put(cell("", "ml-entry-blank"), i + 1);
            }
        }
        keys.add(cells);
        judged(limit, entry.verdictProperty().get(), "resultVerdict_" + limit.item(), verdict -> entry.verdictProperty().subscribe(verdict));
        next++;
    }

    private void locked(TestedItem item) {
        Limit limit = item.limit();
        put(cell(words.item(limit), "ml-entry-item", "ml-entry-locked"), 0);
        for (int i = 0; i < most; i++) {
            put(i < item.values().size() ? value(item, i) : cell("", "ml-entry-blank"), i + 1);
        }
        judged(limit, item.verdict(), "lockedVerdict_" + item.item().id(), verdict -> verdict.accept(item.verdict()));
        next++;
    }

    private static Label value(TestedItem item, int index) {
        Side side = item.verdict().sideOf(index + 1);
        Label cell = cell((side == null ? "" : side.mark() + " ") + item.values().get(index), "ml-num", "ml-entry-locked");
        if (side != null) {
            cell.getStyleClass().add("ml-outside");
        }
        return cell;
    }

    private void judged(Limit limit, Verdict now, String id, Consumer<Consumer<Verdict>> follow) {
        Label mean = cell("", "ml-num");
        Label verdict = cell("", "ml-entry-verdict");
        verdict.setId(id);
        StatusGlyph glyph = new StatusGlyph();
        verdict.setGraphic(glyph);
        if (now.rule().kind() == Rule.Kind.MEAN) {
            mean.getStyleClass().add("ml-strong");
        } else {
            mean.setTooltip(new Tooltip(ui.text("testing.mean.not-decisive")));
        }
        put(mean, most + 1);
        put(cell(words.limit(limit), "ml-strong"), most + 2);
        put(cell(limit.condition() == null ? "" : limit.condition(), "ml-muted"), most + 3);
        put(verdict, most + 4);
        follow.accept(v -> show(v, mean, verdict, glyph));
    }

    private void show(Verdict now, Label mean, Label verdict, StatusGlyph glyph) {
        mean.setText(words.mean(now));
        verdict.setText(words.verdict(now));
        verdict.getStyleClass().remove("ml-fail");
        if (now.outcome() == Verdict.Outcome.FAIL) {
            verdict.getStyleClass().add("ml-fail");
        }
        glyph.show(StageMarks.of(now.outcome()));
    }

    private void put(Node node, int column) {
        GridPane.setHgrow(node, Priority.ALWAYS);
        add(node, column, next);
        if (node instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }

    private Label header(String key, boolean number) {
        return head(ui.text(key), number);
    }

    private static Label head(String text, boolean number) {
        Label label = cell(text, "ml-entry-head");
        GridPane.setHalignment(label, number ? HPos.RIGHT : HPos.LEFT);
        if (number) {
            label.getStyleClass().add("ml-num");
        }
        return label;
    }

    private static Label cell(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("ml-entry-cell");
        label.getStyleClass().addAll(styles);
        return label;
    }
}
