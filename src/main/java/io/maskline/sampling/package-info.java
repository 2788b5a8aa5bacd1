/**
 * Sampling plans of GB/T 2828.1: a feature of its own, because it knows nothing of standards and limits and the package
 * {@code standard} stays a catalogue with one judge.
 */
@NullMarked
package io.maskline.sampling;

import org.jspecify.annotations.NullMarked;
