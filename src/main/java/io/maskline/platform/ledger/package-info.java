@NullMarked
package io.maskline.platform.ledger;

import org.jspecify.annotations.NullMarked;
