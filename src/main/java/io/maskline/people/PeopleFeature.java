package io.maskline.people;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.PartsScreen;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import java.util.Optional;

/** 人员, reached from the settings and the command search. */
public final class PeopleFeature implements Feature {

    private final UiContext ui;
    private final People people;

    public PeopleFeature(UiContext ui, People people) {
        this.ui = ui;
        this.people = people;
    }

    @Override
    public String id() {
        return "people";
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
        return List.of(new ScreenName(id(), "people.title"));
    }

    @Override
    public Screen open(Navigator navigator) {
        PeopleListViewModel list = new PeopleListViewModel(ui, people);
        PersonPane pane = new PersonPane(
                ui, new PersonEditViewModel(ui, people), new HistoryViewModel(ui, PersonStore.TYPE, ui.dialogs()::fault),
                (host, request, done) -> SecondSignInPane.over(host, ui, people, request, done));
        list.load();
        return new PartsScreen(ui.text("people.title"), "peopleViewSwitch").closes(list).only(() -> new PeoplePart(ui, list, pane));
    }
}
