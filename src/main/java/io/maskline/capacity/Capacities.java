package io.maskline.capacity;

import io.maskline.material.MaterialSources;

/** What the screens ask about capacity and what it rests on. */
public record Capacities(Bottlenecks bottlenecks, RollUps rollUps, Forecasts forecasts, MaterialSources materials) {}
