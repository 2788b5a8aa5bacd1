package io.maskline.brief;

/**
 * A generated sentence that was written anew by hand.
 *
 * @param place where it stands: the heading before it and the count of paragraphs since
 * @param generated what the figures gave when it was edited
 * @param written what stands in the paper
 */
record PaperEdit(String place, String generated, String written) {}
