@NullMarked
package io.maskline.standard;

import org.jspecify.annotations.NullMarked;
