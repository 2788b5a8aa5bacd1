package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A board of figures and, below it, the rows behind the figure opened last, each under a sentence. Owns both tables. */
public final class BoardPane extends SplitPane implements AutoCloseable {

    private final MlTable<?> board;
    private final MlTable<?> rows;

    /**
     * A table under a sentence.
     *
     * @param id fx:id of the sentence
     */
    public record Headed(String id, ObservableValue<String> words, MlTable<?> table) {

        private Node node() {
            Label label = new Label();
            label.setId(id);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add("ml-chart-sentence");
            label.textProperty().bind(words);
            VBox box = new VBox(label, table);
            VBox.setVgrow(table, Priority.ALWAYS);
            box.getStyleClass().add("ml-rollup");
            return box;
        }
    }

    /** @param share of the height the board gets at first, 0 to 1 */
    public BoardPane(Headed board, Headed rows, double share) {
        super(board.node(), rows.node());
        this.board = board.table();
        this.rows = rows.table();
        setOrientation(Orientation.VERTICAL);
        setDividerPositions(share);
    }

    /** What is to be done is done where the keys are: in the rows, else on the board. */
    public boolean perform(Screen.Action action) {
        return rows.isFocused() ? rows.perform(action) : board.perform(action);
    }

    @Override
    public void close() {
        board.close();
        rows.close();
    }
}
