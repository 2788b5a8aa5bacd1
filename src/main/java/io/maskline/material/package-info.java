/** What masks are made of: bill of materials, counts in the stores, days of cover, prices. */
@NullMarked
package io.maskline.material;

import org.jspecify.annotations.NullMarked;
