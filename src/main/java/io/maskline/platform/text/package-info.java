@NullMarked
package io.maskline.platform.text;

import org.jspecify.annotations.NullMarked;
