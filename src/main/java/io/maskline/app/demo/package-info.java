/** The demo ledger: the cases of six development zones and plainly invented firms. */
@NullMarked
package io.maskline.app.demo;

import org.jspecify.annotations.NullMarked;
