package io.maskline.brief;

import org.jspecify.annotations.Nullable;

/**
 * One place in which two editions of a paper differ.
 *
 * @param place table, row and column, or heading and paragraph
 * @param before null when the place is new
 * @param after null when the place is gone
 */
record PaperDifference(String place, @Nullable String before, @Nullable String after) {}
