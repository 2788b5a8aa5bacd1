package io.maskline.testkit;

import io.maskline.platform.feature.Navigator;
import java.util.UUID;

/** Goes nowhere. */
public record Nowhere() implements Navigator {
    @Override
    public void open(String target) {}

    @Override
    public void open(String target, UUID record) {}

    @Override
    public void say(String sentence) {}
}
