package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    private final UiContext ui = SampleUi.context();

    @ParameterizedTest
    @CsvSource({"false,100", "true,100", "false,150"})
    void everyPartIsDrawnWithoutAWarningOfTheSheet(boolean dark, int zoom) {
        List<String> warnings = new ArrayList<>();
        Handler handler = handler(warnings);
        Logger log = Logger.getLogger("javafx.css");
        log.addHandler(handler);
        try {
            Theme theme = new Theme(dark, zoom);
            List<MlTable<Line>> grid = new ArrayList<>();
            Stage stage = Snapshot.show(() -> gallery(grid), theme, 1366, 768);
            frames(2);
            onFx(() -> {
                grid.getFirst().filter(Map.of("district", List.of("东港")));
                grid.getFirst().openFunnel(2);
                new FxDialogs(() -> stage, Messages.of(Language.ZH), theme, "LOG").askLeave("?", "", _ -> {});
                return true;
            });
            frames(2);
            onFx(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                return true;
            });
        } finally {
            log.removeHandler(handler);
        }
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 110, 125, 150})
    void zoomScalesRowsAndColumnsAlike(int zoom) {
        List<MlTable<Line>> grid = new ArrayList<>();
        Stage stage = Snapshot.show(() -> gallery(grid), new Theme(false, zoom), 1366, 768);
        frames(2);
        double row = onFx(() -> grid.getFirst().lookup(".table-row-cell").getLayoutBounds().getHeight());
        double column = onFx(() -> ((GridCell<?>) grid.getFirst().lookup("#lineTable_right").lookup(".ml-cell")).getTableColumn().getWidth());
        onFx(() -> {
            stage.hide();
            return true;
        });
        assertThat(row).isEqualTo(Math.round(28 * zoom / 100.0));
        assertThat(column).isEqualTo(Math.round(6 * 13 * zoom / 100.0));
    }

    @Test
    void everyStatusHasAShapeOfItsOwnButForTheTwoTrianglesUp() {
        List<GlyphShapes.Shape> shapes = Arrays.stream(Status.values()).filter(s -> s != Status.OVER_CAPACITY).map(GlyphShapes::of).toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZH", "EN"})
    void everyStatusHasAWord(Language language) {
        Messages messages = Messages.of(language);
        assertThat(Arrays.stream(Status.values()).map(Status::labelKey)).allMatch(messages::has);
    }

    private Parent gallery(List<MlTable<Line>> grid) {
        MlTable<Line> table = new MlTable<>(SampleLines.spec(new GridRowsTest.NoEditor()), ui);
        table.setRows(SampleLines.lines(40));
        table.select(3);
        grid.add(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        FlowPane glyphs = new FlowPane();
        for (Status status : Status.values()) {
            glyphs.getChildren().addAll(new StatusGlyph(status), Chips.status(status, ui.text(status.labelKey())));
        }
        FormPane form = new FormPane("lineForm", ui)
                .section("platform.dialog.details")
                .field(FormField.text("nameField", "platform.status.new", new SimpleStringProperty("")).says(new SimpleObjectProperty<>(FieldMessage.error("…"))))
                .field(FormField.choice("kindCombo", "platform.status.new", new SimpleObjectProperty<>(Status.NEW), List.of(Status.values()), Status::name))
                .field(FormField.day("dayField", "platform.status.due", new SimpleObjectProperty<>(LocalDate.of(2020, 2, 14))));
        TimelineView timeline = new TimelineView("timelineList");
        timeline.show(List.of(new TimelineView.Item(Status.PASS, "…", "…", null)), "");
        DetailPane detail = new DetailPane("linePane", ui.messages())
                .above(new MessageBar(Status.NOTE, "…").action("sameButton", "…", () -> {}))
                .tab("formTab", "…", () -> new VBox(form, timeline));
        detail.show("…", "…", Chips.status(Status.PRODUCING, "…"), Chips.tag("…", Hint.WARNING));
        SegmentedSwitch views = new SegmentedSwitch("lineViewSwitch").segment("a", "…").segment("b", "…");
        EmptyState empty = new EmptyState("fth-layers", "…", "…").action("newButton", "…", true, () -> {});
        return new HBox(new VBox(table.filterBar(views), table), new VBox(glyphs, empty, new Label("…")), detail);
    }

    private static Handler handler(List<String> warnings) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(record.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
