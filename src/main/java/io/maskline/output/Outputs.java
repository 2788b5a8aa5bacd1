package io.maskline.output;

import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.UiContext;

/** All services of this feature, for who shows its views. */
public record Outputs(OutputReturns returns, LineBoard board, SterileLots lots, Releases releases) {

    public ReturnsPart returnsPart(UiContext ui, OutputEntryViewModel entry, ReturnsPart.Surroundings around) {
        return new ReturnsPart(ui, entry, around);
    }

    public LotsPart lotsPart(UiContext ui) {
        return new LotsPart(ui, new LotListViewModel(ui, this), new LotEditViewModel(ui, this), new HistoryViewModel(ui, SterileLots.type(), ui.dialogs()::fault));
    }
}
