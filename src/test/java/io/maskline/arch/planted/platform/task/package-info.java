@NullMarked
package io.maskline.arch.planted.platform.task;

import org.jspecify.annotations.NullMarked;
