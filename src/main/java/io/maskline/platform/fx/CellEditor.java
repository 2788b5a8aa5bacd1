package io.maskline.platform.fx;

import java.util.List;

/** Makes a column of the grid editable in place. FX thread only. */
public interface CellEditor<R> {

    /** Whether this row's cell may be edited. */
    default boolean editable(R row) {
        return true;
    }

    /** The text the editor starts with. */
    String text(R row);

    /** Saves what was typed; answers once, later, on the FX thread. */
    void commit(R row, String typed, Reply<R> reply);

    /**
     * Takes a column of cells pasted from a spreadsheet, one text a row, as one step that is taken back as one. Who cannot
     * refuses with a sentence; nothing is dropped without a word.
     *
     * @param rows the rows from the cursor down, as many as there are texts
     * @return false when pasting into this column is not possible
     */
    default boolean paste(List<R> rows, List<String> typed, Reply<R> reply) {
        return false;
    }

    /** How the saving ended. */
    interface Reply<R> {
        /** The row as stored; it takes the old one's place and stays there. */
        void saved(R row);

        /** Why it was not saved, translated; the typed text stays in the editor's status line. */
        void refused(String sentence);
    }
}
