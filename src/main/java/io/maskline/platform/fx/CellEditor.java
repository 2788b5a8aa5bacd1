package io.maskline.platform.fx;

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

    /** How the saving ended. */
    interface Reply<R> {
        /** The row as stored; it takes the old one's place and stays there. */
        void saved(R row);

        /** Why it was not saved, translated; the typed text stays in the editor's status line. */
        void refused(String sentence);
    }
}
