@NullMarked
package io.maskline.arch.planted.app;

import org.jspecify.annotations.NullMarked;
