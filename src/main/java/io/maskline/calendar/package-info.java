/** 工作日历: which days are worked by order, with the source of each; everybody who promises days asks {@link io.maskline.calendar.WorkingCalendars}. */
@NullMarked
package io.maskline.calendar;

import org.jspecify.annotations.NullMarked;
