/** Support in money beside the subsidies: loans sought, credit granted, approved, support paid. */
@NullMarked
package io.maskline.fund;

import org.jspecify.annotations.NullMarked;
