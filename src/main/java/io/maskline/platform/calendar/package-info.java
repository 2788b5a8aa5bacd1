@NullMarked
package io.maskline.platform.calendar;

import org.jspecify.annotations.NullMarked;
