@NullMarked
package io.maskline.lab;

import org.jspecify.annotations.NullMarked;
