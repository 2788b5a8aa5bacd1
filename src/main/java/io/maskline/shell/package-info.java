@NullMarked
package io.maskline.shell;

import org.jspecify.annotations.NullMarked;
