/** The subsidy screen: four amounts of every application, payments, and figures. */
@NullMarked
package io.maskline.grant;

import org.jspecify.annotations.NullMarked;
