/** Joint review, decisions signed by a second person, and the budget they may not pass. */
@NullMarked
package io.maskline.approval;

import org.jspecify.annotations.NullMarked;
