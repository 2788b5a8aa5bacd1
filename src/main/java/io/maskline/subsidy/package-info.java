@NullMarked
package io.maskline.subsidy;

import org.jspecify.annotations.NullMarked;
