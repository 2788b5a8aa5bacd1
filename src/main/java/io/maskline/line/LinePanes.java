package io.maskline.line;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.fx.UiContext;

/** Makes the panes of a line that its detail shows beside its form: what it went through, and when it stood still. */
public record LinePanes(
        Lines lines, LineSteps steps, ExpectedDates expected, EquipmentOrders equipment, Downtimes downtimes, BusinessClock clock) {

    public LineStagesPane stages(UiContext ui) {
        return new LineStagesPane(
                ui,
                new LineStagesViewModel(ui, new LineStagesViewModel.Sources(steps, expected, equipment)),
                new LineStagesPane.Forms(new StageMoveViewModel(ui, lines), new CapacityEditViewModel(ui, lines), new ExpectedDayViewModel(ui, lines),
                        new MachineEditViewModel(ui, equipment)));
    }

    public DowntimePane downtime(UiContext ui) {
        return new DowntimePane(ui, new DowntimeViewModel(ui, downtimes, clock::now));
    }
}
