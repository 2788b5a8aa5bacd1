package io.maskline.grant;

import io.maskline.enterprise.Enterprises;
import io.maskline.subsidy.Subsidies;

/** What the screen of subsidies asks and tells. */
public record GrantServices(Subsidies subsidies, Enterprises enterprises) {}
