package io.maskline.capacity;

/** What the screens ask about capacity. */
public record Capacities(Bottlenecks bottlenecks, RollUps rollUps, Forecasts forecasts) {}
