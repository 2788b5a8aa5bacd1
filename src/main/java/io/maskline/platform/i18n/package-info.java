@NullMarked
package io.maskline.platform.i18n;

import org.jspecify.annotations.NullMarked;
