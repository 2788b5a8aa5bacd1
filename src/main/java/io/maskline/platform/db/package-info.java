@NullMarked
package io.maskline.platform.db;

import org.jspecify.annotations.NullMarked;
