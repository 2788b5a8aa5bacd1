package io.maskline.arch.planted.enterprise;

import io.maskline.arch.planted.app.Composition;
import io.maskline.arch.planted.subsidy.SubsidyFeature;
import java.sql.Connection;

/** Breaks 1a (with the subsidy feature), 2a, 3 and 4: a service that looks up, sideways and down. */
public final class Enterprises {
    Connection connection(SubsidyFeature feature) {
        return new Composition().connection();
    }
}
