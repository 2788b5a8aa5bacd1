@NullMarked
package io.maskline.platform.task;

import org.jspecify.annotations.NullMarked;
