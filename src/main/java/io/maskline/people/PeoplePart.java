package io.maskline.people;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** The people of the office and beside them the pane of the one chosen. */
final class PeoplePart implements GridPart {

    private final UiContext ui;
    private final PeopleListViewModel model;
    private final PersonPane pane;
    private final PartGrid<Person> grid;
    private final Button newPerson;

    PeoplePart(UiContext ui, PeopleListViewModel model, PersonPane pane) {
        this.ui = ui;
        this.model = model;
        this.pane = pane;
        MlTable<Person> table = new MlTable<>(columns(), ui);
        this.grid = new PartGrid<>(table, Person::id, pane);
        this.newPerson = new Button(ui.text("people.action.new"), new FontIcon("fth-plus"));
        newPerson.setId("newPersonButton");
        newPerson.setOnAction(_ -> startNew());
        grid.feeds(model.rowsProperty()).onNew(this::startNew).onDelete(p -> model.remove(p, pane::discard)).onRefresh(model::load);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstPersonButton", ui.text("people.action.new"), true, this::startNew);
        pane.onSaved(this::saved);
    }

    private GridSpec<Person> columns() {
        return GridSpec.<Person>of("peopleTable", Person::id)
                .withoutChecks()
                .empty("people.empty")
                .column(GridColumn.<Person>text("name", "people.field.name", Person::name).frozen().width(8, 9).hint(_ -> Hint.STRONG))
                .column(GridColumn.<Person>text("department", "people.field.department", Person::department).width(11, 12))
                .column(GridColumn.<Person>text("duties", "people.field.duties", p -> model.duties(p.duties())).width(13, 16))
                .column(GridColumn.<Person>status("active", "people.field.active", p -> p.active() ? Status.PASS : Status.PAUSED,
                        p -> ui.text(p.active() ? "people.active" : "people.left")).width(6, 8))
                .column(GridColumn.<Person>text("secret", "people.field.secret", p -> ui.text(p.hasSecret() ? "people.secret.set" : "people.secret.unset")).width(8, 10)
                        .hint(p -> p.hasSecret() ? Hint.NONE : Hint.MUTED))
                .column(GridColumn.<Person>text("remark", "people.field.remark", Person::remark).width(16, 16));
    }

    private void startNew() {
        grid.startNew(pane::startNew);
    }

    private void saved(Person person) {
        model.load();
        grid.saved(person.id());
        status().message.set(ui.text("people.saved", person.name()));
    }

    @Override
    public PartGrid<Person> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(newPerson);
    }
}
