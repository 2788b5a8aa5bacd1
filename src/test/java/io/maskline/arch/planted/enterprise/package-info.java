@NullMarked
package io.maskline.arch.planted.enterprise;

import org.jspecify.annotations.NullMarked;
