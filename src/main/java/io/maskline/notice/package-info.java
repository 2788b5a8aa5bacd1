/** Public notices of subsidies: period, objections, corrections, and their papers. */
@NullMarked
package io.maskline.notice;

import org.jspecify.annotations.NullMarked;
