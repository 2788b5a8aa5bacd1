package io.maskline.calendar;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Optional;

/** 工作日历, reached from the settings and the command search. */
public final class CalendarFeature implements Feature {

    private final UiContext ui;
    private final WorkingCalendars calendars;

    public CalendarFeature(UiContext ui, WorkingCalendars calendars) {
        this.ui = ui;
        this.calendars = calendars;
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public Optional<RailEntry> rail() {
        return Optional.empty();
    }

    @Override
    public String railOf() {
        return "admin";
    }

    @Override
    public List<ScreenName> screens() {
        return List.of(new ScreenName(id(), "calendar.title"));
    }

    @Override
    public Screen open(Navigator navigator) {
        CalendarWords words = new CalendarWords(ui.messages());
        CalendarListViewModel model = new CalendarListViewModel(ui, calendars);
        CalendarDetailController detail = new CalendarDetailController(
                ui, new CalendarEditViewModel(ui, calendars), new HistoryViewModel(ui, CalendarDayStore.TYPE, ui.dialogs()::fault), words);
        model.load();
        return new PartsScreen(ui.text("calendar.title"), "calendarViewSwitch").closes(model).only(() -> new CalendarPart(ui, model, detail, words));
    }
}
