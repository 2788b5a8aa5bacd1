/** Measurements of the console against the plain way, in one run; {@code mvn -Pbench verify -DskipTests}. */
@NullMarked
package io.maskline.bench;

import org.jspecify.annotations.NullMarked;
