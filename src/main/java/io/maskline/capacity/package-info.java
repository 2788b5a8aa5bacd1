/** How many masks tomorrow and what is in the way: bottleneck, roll-up, forecast, and the screen of firms and lines. */
@NullMarked
package io.maskline.capacity;

import org.jspecify.annotations.NullMarked;
