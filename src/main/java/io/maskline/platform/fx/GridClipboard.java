package io.maskline.platform.fx;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What a grid and the system's clipboard give each other. FX thread only. */
final class GridClipboard<R> {

    private final GridExtract<R> extract;

    GridClipboard(GridExtract<R> extract) {
        this.extract = extract;
    }

    /** Puts cells there as text and as a table, so that a spreadsheet gets cells. */
    void put(List<R> rows, List<GridColumn<R>> columns) {
        ClipboardContent content = new ClipboardContent();
        content.putString(extract.plain(rows, columns));
        content.putHtml(extract.html(rows, columns));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text there; empty when there is none. */
    String text() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() ? clipboard.getString() : "";
    }
}
