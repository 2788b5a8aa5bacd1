@NullMarked
package io.maskline.arch.planted.lab;

import org.jspecify.annotations.NullMarked;
