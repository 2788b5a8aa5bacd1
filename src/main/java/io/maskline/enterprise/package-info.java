@NullMarked
package io.maskline.enterprise;

import org.jspecify.annotations.NullMarked;
