@NullMarked
package io.maskline.advisor;

import org.jspecify.annotations.NullMarked;
