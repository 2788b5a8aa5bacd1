@NullMarked
package io.maskline.brief;

import org.jspecify.annotations.NullMarked;
