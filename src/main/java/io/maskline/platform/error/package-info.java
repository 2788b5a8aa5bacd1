@NullMarked
package io.maskline.platform.error;

import org.jspecify.annotations.NullMarked;
