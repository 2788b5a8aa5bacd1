@NullMarked
package io.maskline.platform.document;

import org.jspecify.annotations.NullMarked;
