/** 排样: which lab takes which waiting request, and on which day, so that the weighted lateness of all reports is least. */
@NullMarked
package io.maskline.planner;

import org.jspecify.annotations.NullMarked;
