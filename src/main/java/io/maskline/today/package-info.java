@NullMarked
package io.maskline.today;

import org.jspecify.annotations.NullMarked;
