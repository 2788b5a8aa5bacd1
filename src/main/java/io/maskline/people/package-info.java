/** The people of the office, their duties, and a second person signing in over an open form. */
@NullMarked
package io.maskline.people;

import org.jspecify.annotations.NullMarked;
