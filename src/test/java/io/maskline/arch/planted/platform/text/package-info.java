@NullMarked
package io.maskline.arch.planted.platform.text;

import org.jspecify.annotations.NullMarked;
