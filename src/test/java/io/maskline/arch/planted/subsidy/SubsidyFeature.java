package io.maskline.arch.planted.subsidy;

import io.maskline.arch.planted.enterprise.Enterprises;

/** Half of the cycle that breaks 1a; its edge to the enterprises alone is a listed one. */
public final class SubsidyFeature {
    Enterprises enterprises() {
        return new Enterprises();
    }
}
