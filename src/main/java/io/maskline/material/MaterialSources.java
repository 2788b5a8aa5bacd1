package io.maskline.material;

import io.maskline.enterprise.Enterprises;
import java.util.function.Supplier;

/**
 * What the views of materials ask.
 *
 * @param limits what is wanted of the stores, as it stands now
 */
public record MaterialSources(Enterprises enterprises, Materials materials, MaterialBoard board, Supplier<CoverLimits> limits) {}
