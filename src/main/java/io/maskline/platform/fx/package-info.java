@NullMarked
package io.maskline.platform.fx;

import org.jspecify.annotations.NullMarked;
