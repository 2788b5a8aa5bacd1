/** Daily returns of the lines, stock, sterilised lots and what may be handed out. */
@NullMarked
package io.maskline.output;

import org.jspecify.annotations.NullMarked;
