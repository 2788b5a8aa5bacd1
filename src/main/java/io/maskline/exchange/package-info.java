@NullMarked
package io.maskline.exchange;

import org.jspecify.annotations.NullMarked;
