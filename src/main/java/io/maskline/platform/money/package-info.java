@NullMarked
package io.maskline.platform.money;

import org.jspecify.annotations.NullMarked;
