@NullMarked
package io.maskline.testing;

import org.jspecify.annotations.NullMarked;
