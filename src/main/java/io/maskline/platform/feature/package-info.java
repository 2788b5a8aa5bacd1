@NullMarked
package io.maskline.platform.feature;

import org.jspecify.annotations.NullMarked;
