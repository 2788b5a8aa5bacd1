package io.maskline.platform.document;

import org.jspecify.annotations.Nullable;

/**
 * Private data found in a finished paper.
 *
 * @param page 1 for the first
 * @param masked its first three and last two characters
 * @param cell where in a table it stands; null when it stands elsewhere
 * @param words around it, every number of them masked
 */
public record PrivateData(PrivateKind kind, int page, String masked, @Nullable Cell cell, String words) {

    /**
     * A cell of a table.
     *
     * @param table caption
     * @param row 1 for the first below the head, one more than the rows for the sum row
     * @param column its head
     */
    public record Cell(String table, int row, String column) {}
}
