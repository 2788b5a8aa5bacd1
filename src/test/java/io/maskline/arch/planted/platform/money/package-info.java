@NullMarked
package io.maskline.arch.planted.platform.money;

import org.jspecify.annotations.NullMarked;
