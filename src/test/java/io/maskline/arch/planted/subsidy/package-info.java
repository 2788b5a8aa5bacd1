@NullMarked
package io.maskline.arch.planted.subsidy;

import org.jspecify.annotations.NullMarked;
