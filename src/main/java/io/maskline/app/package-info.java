@NullMarked
package io.maskline.app;

import org.jspecify.annotations.NullMarked;
