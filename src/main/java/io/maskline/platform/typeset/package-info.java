/**
 * Lines and pages as PDF: fonts and their glyphs, where a line may end, marks on a page, the tags that say what they are.
 * It knows nothing of the parts a paper is made of.
 */
@NullMarked
package io.maskline.platform.typeset;

import org.jspecify.annotations.NullMarked;
