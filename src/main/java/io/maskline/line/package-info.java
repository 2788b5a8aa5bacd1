@NullMarked
package io.maskline.line;

import org.jspecify.annotations.NullMarked;
