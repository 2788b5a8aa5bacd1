@NullMarked
package io.maskline.platform.settings;

import org.jspecify.annotations.NullMarked;
