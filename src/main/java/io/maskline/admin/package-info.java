@NullMarked
package io.maskline.admin;

import org.jspecify.annotations.NullMarked;
