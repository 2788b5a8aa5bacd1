package io.maskline.capacity;

import io.maskline.platform.feature.FirmEvents;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.UiContext;
import java.time.ZoneId;
import java.util.List;

/**
 * What the timelines of firms are made of.
 *
 * @param sources what each feature tells
 * @param zone where the office is, for the time a thing was typed
 */
public record FirmTimelines(List<FirmEvents> sources, ZoneId zone) {

    public FirmTimelines {
        sources = List.copyOf(sources);
    }

    FirmTimelinePane pane(UiContext ui, Navigator navigator) {
        return new FirmTimelinePane(ui, new FirmTimelineViewModel(ui, sources, zone), navigator);
    }
}
