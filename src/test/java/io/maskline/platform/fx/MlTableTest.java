package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.platform.text.PieceUnit;
import io.maskline.testkit.Snapshot;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MlTableTest {

    private static final int DISTRICT = 2;
    private static final int TODAY = 5;

    private final Recorder editor = new Recorder();
    private Button elsewhere;
    private MlTable<Line> table;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Snapshot.show(() -> {
            table = new MlTable<>(SampleLines.spec(editor), SampleUi.context());
            table.setRows(SampleLines.lines(75));
            elsewhere = new Button("…");
            VBox.setVgrow(table, Priority.ALWAYS);
            return new VBox(table.filterBar(), table, elsewhere);
        }, new Theme(false, 100), 900, 600);
        frames(2);
        onFx(() -> {
            table.focusGrid();
            return true;
        });
    }

    @AfterEach
    void hide() {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void arrowsHomeEndAndControlMoveTheCursor() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(cursor()).isEqualTo(2);
        press(KeyCode.END, "control");
        assertThat(cursor()).isEqualTo(74);
        press(KeyCode.HOME, "control");
        assertThat(cursor()).isZero();
        press(KeyCode.PAGE_DOWN);
        assertThat(cursor()).isGreaterThan(10);
    }

    @Test
    void movingFarBringsTheRowIntoViewOnBothSides() {
        press(KeyCode.END, "control");
        frames(2);
        assertThat(shownBy(0, 74)).isEqualTo("甬乙医疗用品");
        assertThat(shownBy(DISTRICT, 74)).isEqualTo("北屿");
    }

    @Test
    void bothSidesShareTheSelection() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN, "shift");
        assertThat(onFx(() -> table.selectedRows().stream().map(Line::id).toList())).containsExactly(1, 2);
        assertThat(chosenRows("left")).containsExactly(1, 2);
        assertThat(chosenRows("right")).containsExactly(1, 2);
    }

    @Test
    void bothSidesScrollAsOne() {
        onFx(() -> {
            verticalBar("right").setValue(0.5);
            return true;
        });
        frames(2);
        assertThat(onFx(() -> verticalBar("left").getValue())).isEqualTo(0.5);
        assertThat(firstRow("left")).isEqualTo(firstRow("right")).isPositive();
    }

    @Test
    void typingReplacesTheTextAndEnterSavesAndGoesDown() {
        goTo(TODAY);
        type("7");
        assertThat(field().getText()).isEqualTo("7");
        assertThat(onFx(() -> table.statusLine().message.get())).contains("0.0");
        enter(".5", KeyCode.ENTER);
        assertThat(editor.saved).containsExactly("7.5");
        assertThat(onFx(() -> table.shownRows().getFirst().today())).isEqualByComparingTo("7.5");
        assertThat(cursor()).isEqualTo(1);
        assertThat(onFx(() -> table.isFocused())).isTrue();
    }

    @Test
    void tabSavesAndGoesToTheNextCell() {
        goTo(TODAY);
        type("3");
        enter("", KeyCode.TAB);
        assertThat(editor.saved).containsExactly("3");
        assertThat(cursor()).isZero();
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        assertThat(cursor()).isEqualTo(1);
    }

    @Test
    void losingTheFocusSaves() {
        goTo(TODAY);
        type("4");
        onFx(() -> {
            elsewhere.requestFocus();
            return true;
        });
        assertThat(editor.saved).containsExactly("4");
        assertThat(onFx(() -> elsewhere.isFocused())).isTrue();
    }

    @Test
    void escapeTakesTheTypedTextBack() {
        goTo(TODAY);
        type("9");
        enter("", KeyCode.ESCAPE);
        assertThat(editor.saved).isEmpty();
        assertThat(onFx(() -> table.lookup("#lineTable_cellField"))).isNull();
        assertThat(onFx(() -> table.shownRows().getFirst().today())).isEqualByComparingTo("0");
    }

    @Test
    void aRefusedTextIsExplainedAndTheOldValueStays() {
        goTo(TODAY);
        type("x");
        enter("", KeyCode.ENTER);
        assertThat(onFx(() -> table.statusLine().message.get())).isEqualTo("not a number: x");
        assertThat(onFx(() -> table.shownRows().getFirst().today())).isEqualByComparingTo("0");
    }

    @Test
    void enterOnACellThatCannotBeEditedOpensTheRow() {
        List<Line> opened = new ArrayList<>();
        onFx(() -> {
            table.onOpen(opened::add);
            return true;
        });
        press(KeyCode.ENTER);
        assertThat(opened).extracting(Line::id).containsExactly(0);
    }

    @Test
    void aFilterTellsShownAndTotalAndClearingBringsAllBack() {
        onFx(() -> {
            table.filter(Map.of("district", List.of("东港")));
            return true;
        });
        int shown = onFx(() -> table.shownRows().size());
        assertThat(shown).isPositive().isLessThan(75);
        assertThat(onFx(() -> table.statusLine().shown.get())).isEqualTo("显示 " + shown + " / 共 75");
        assertThat(onFx(() -> table.statusLine().filtered.get())).isTrue();
        onFx(() -> {
            (stage.getScene().lookup("#clearFilterButton")).fireEvent(new ActionEvent());
            return true;
        });
        assertThat(onFx(() -> table.statusLine().filtered.get())).isFalse();
        assertThat(onFx(() -> table.shownRows().size())).isEqualTo(75);
    }

    @Test
    void aFilterThatHidesEverythingSaysSo() {
        onFx(() -> {
            table.filter(Map.of("district", List.of("无此区")));
            return true;
        });
        assertThat(onFx(() -> stage.getScene().lookup("#clearFilterEmptyButton").getParent().getParent().isVisible())).isTrue();
        assertThat(onFx(() -> table.emptyState().isVisible())).isFalse();
    }

    @Test
    void selectionAndCursorSurviveAReload() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        onFx(() -> {
            table.setRows(SampleLines.lines(75).reversed());
            return true;
        });
        assertThat(onFx(() -> table.selectedRows().stream().map(Line::id).toList())).containsExactly(2);
        assertThat(cursor()).isEqualTo(72);
    }

    @Test
    void aReplacedRowIsDrawnInPlace() {
        onFx(() -> {
            table.replaceRow(table.shownRows().get(3).district("外区"));
            return true;
        });
        frames(2);
        assertThat(shownBy(DISTRICT, 3)).isEqualTo("外区");
    }

    @Test
    void aCopyPutsTextAndTableOnTheClipboard() {
        press(KeyCode.A, "control");
        press(KeyCode.HOME, "control");
        press(KeyCode.DOWN, "shift");
        onFx(() -> table.perform(Screen.Action.COPY));
        String text = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text.lines()).hasSize(2).first().isEqualTo("甬甲健康科技\t1线\t东港\tPRODUCING\t10,000\t0.0\t0%");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getHtml())).contains("<table>").contains(">甬甲健康科技</td>");
    }

    @Test
    void statisticsFollowTheColumnOfTheCursor() {
        goTo(TODAY);
        press(KeyCode.DOWN, "shift");
        press(KeyCode.DOWN, "shift");
        assertThat(onFx(() -> table.statusLine().selection.get())).contains("已选 3 行").contains("求和 0.3").contains("计数 3");
    }

    @Test
    void aHundredThousandRowsMakeOnlyTheVisibleCells() {
        onFx(() -> {
            table.setRows(SampleLines.lines(100_000));
            return true;
        });
        frames(2);
        press(KeyCode.END, "control");
        frames(2);
        assertThat(cursor()).isEqualTo(99_999);
        assertThat(onFx(() -> table.lookupAll(".ml-cell").size())).isLessThan(600);
        assertThat(shownBy(0, 99_999)).isNotEmpty();
    }

    @Test
    void deleteEmptiesTheCellAndLeavesOthersAlone() {
        goTo(TODAY);
        press(KeyCode.DELETE);
        assertThat(editor.saved).containsExactly("");
        assertThat(onFx(() -> table.shownRows().getFirst().today())).isNull();
        press(KeyCode.HOME);
        press(KeyCode.DELETE);
        assertThat(editor.saved).as("the name is not typed into").hasSize(1);
    }

    @Test
    void whatCannotBePastedIsRefusedWithASentence() {
        List<String> said = new ArrayList<>();
        goTo(TODAY);
        for (String block : List.of("1\t2", "1\n2\n".repeat(60), "1\n2")) {
            onFx(() -> {
                table.paste(block);
                return said.add(table.statusLine().message.get());
            });
        }
        press(KeyCode.HOME);
        onFx(() -> {
            table.paste("1");
            return said.add(table.statusLine().message.get());
        });
        assertThat(said).allMatch(s -> s.contains("未粘贴")).doesNotHaveDuplicates();
        assertThat(editor.saved).isEmpty();
    }

    @Test
    void oneCellIsPastedAsIfItWereTyped() {
        goTo(TODAY);
        onFx(() -> {
            table.paste("7.5\r\n");
            return true;
        });
        assertThat(editor.saved).containsExactly("7.5");
    }

    @Test
    void theColumnsShareTheWidthTheWindowHas() {
        double room = onFx(() -> table.getWidth());
        double used = onFx(() -> Stream.of("left", "right").map(s -> (TableView<?>) table.lookup("#lineTable_" + s))
                .flatMap(t -> t.getColumns().stream()).mapToDouble(TableColumnBase::getWidth).sum());
        assertThat(used).isBetween(room - 12 - 24, room - 12);
        assertThat(onFx(() -> ((ScrollBar) table.lookupAll(".scroll-bar").stream()
                .filter(b -> ((ScrollBar) b).getOrientation() == Orientation.HORIZONTAL && b.getParent().getStyleClass().contains("ml-grid-below"))
                .findFirst().orElseThrow()).isVisible())).isFalse();
        onFx(() -> {
            stage.setWidth(500);
            return true;
        });
        frames(3);
        double narrow = onFx(() -> ((TableView<?>) table.lookup("#lineTable_right")).getColumns().getFirst().getWidth());
        assertThat(narrow).as("no narrower than asked for").isEqualTo(6 * 13);
    }

    @Test
    void rowsAreAsHighAsChosen() {
        for (int height : List.of(26, 28, 32, 26, 28)) {
            onFx(() -> {
                stage.getScene().getRoot().getStyleClass().removeIf(c -> c.startsWith("rows-"));
                return stage.getScene().getRoot().getStyleClass().add("rows-" + height);
            });
            frames(2);
            assertThat(onFx(() -> ((TableView<?>) table.lookup("#lineTable_right")).getFixedCellSize())).isEqualTo(height);
            assertThat(onFx(() -> table.lookup(".ml-cell").getLayoutBounds().getHeight())).isBetween(height - 2.0, height + 0.0);
        }
    }

    @Test
    void theOtherUnitChangesHeadFiguresAndSumWhereTheCursorStays() {
        UiContext ui = SampleUi.context();
        MlTable<Line> grid = onFx(() -> new MlTable<>(GridSpec.<Line>of("unitTable", Line::id)
                .column(GridColumn.<Line>text("firm", "platform.status.intent", Line::firm).frozen())
                .column(GridColumn.<Line>pieces("approved", "platform.status.stopped", Line::approved).sum()), ui));
        Stage other = Snapshot.show(() -> {
            grid.setRows(SampleLines.lines(3));
            return new VBox(grid.filterBar(), grid);
        }, new Theme(false, 100), 600, 300);
        frames(2);
        onFx(() -> {
            grid.focusGrid();
            grid.select(1);
            ui.session().pieceUnitProperty().set(PieceUnit.PIECE);
            return true;
        });
        frames(2);
        List<String> texts = onFx(() -> grid.lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList());
        List<String> cells = onFx(() -> grid.lookupAll(".ml-cell").stream().map(n -> ((TableCell<?, ?>) n).getText()).toList());
        assertThat(cells).contains("10,000", "20,000", "30,000");
        assertThat(texts).contains("60,000").anyMatch(t -> t.endsWith(" 只"));
        assertThat(onFx(() -> grid.currentProperty().get().id())).isEqualTo(1);
        onFx(() -> {
            other.hide();
            return true;
        });
    }

    @Test
    void aClosedGridIsNotKeptInMemory() throws InterruptedException {
        UiContext ui = SampleUi.context();
        List<WeakReference<MlTable<Line>>> closed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Stage other = Snapshot.show(() -> {
                MlTable<Line> grid = new MlTable<>(SampleLines.spec(editor), ui);
                grid.setRows(SampleLines.lines(30));
                closed.add(new WeakReference<>(grid));
                return new VBox(grid.filterBar(), grid);
            }, new Theme(false, 100), 600, 300);
            frames(1);
            onFx(() -> {
                Objects.requireNonNull(closed.getLast().get()).close();
                other.hide();
                other.setScene(null);
                return true;
            });
        }
        for (int i = 0; i < 20 && closed.stream().anyMatch(r -> r.get() != null); i++) {
            System.gc();
            frames(2);
        }
        // The toolkit itself may hold on to the window shown last.
        assertThat(closed.stream().filter(r -> r.get() != null).count()).isLessThanOrEqualTo(1);
    }

    private void goTo(int column) {
        for (int i = 0; i < column; i++) {
            press(KeyCode.RIGHT);
        }
    }

    private int cursor() {
        return onFx(() -> table.shownRows().indexOf(table.currentProperty().get()));
    }

    private void press(KeyCode code, String... modifiers) {
        Set<String> held = Set.of(modifiers);
        onFx(() -> {
            Event.fireEvent(table, key(KeyEvent.KEY_PRESSED, "", code, held.contains("shift"), held.contains("control")));
            return true;
        });
    }

    private void type(String character) {
        frames(1);
        onFx(() -> {
            Event.fireEvent(table, key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false));
            return true;
        });
    }

    private TextField field() {
        return onFx(() -> (TextField) Objects.requireNonNull(table.lookup("#lineTable_cellField"), "no cell is being edited"));
    }

    private void enter(String more, KeyCode end) {
        TextField field = field();
        onFx(() -> {
            field.appendText(more);
            Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, "", end, false, false));
            return true;
        });
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(type, character, "", code, shift, control, false, false);
    }

    private ScrollBar verticalBar(String side) {
        return table.lookup("#lineTable_" + side).lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow();
    }

    private String shownBy(int column, int row) {
        return onFx(() -> table.lookupAll(".ml-cell").stream()
                .filter(GridCell.class::isInstance).map(n -> (GridCell<?>) n)
                .filter(c -> c.column() == column && c.getIndex() == row && !c.isEmpty())
                .map(TableCell::getText).findFirst().orElse(""));
    }

    private List<Integer> chosenRows(String side) {
        return onFx(() -> table.lookup("#lineTable_" + side).lookupAll(".table-row-cell").stream().map(n -> (GridRowCell<?>) n)
                .filter(r -> r.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("chosen")))
                .map(GridRowCell::getIndex).sorted().distinct().toList());
    }

    private int firstRow(String side) {
        return onFx(() -> table.lookup("#lineTable_" + side).lookupAll(".table-row-cell").stream().map(n -> (GridRowCell<?>) n)
                .filter(r -> r.isVisible() && !r.isEmpty()).mapToInt(GridRowCell::getIndex).min().orElse(-1));
    }

    /** Saves at once what is a number. */
    private static final class Recorder implements CellEditor<Line> {
        private final List<String> saved = new ArrayList<>();

        @Override
        public String text(Line row) {
            return row.today() == null ? "" : row.today().toPlainString();
        }

        @Override
        public void commit(Line row, String typed, Reply<Line> reply) {
            if (typed.matches("[0-9.]*")) {
                saved.add(typed);
                reply.saved(row.today(typed.isEmpty() ? null : new BigDecimal(typed)));
            } else {
                reply.refused("not a number: " + typed);
            }
        }
    }
}
