package io.maskline.testing;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Head of a request: number, firm, stage, when it is due; facts in two lines; the chain to 达标投产. */
final class RequestHeadPane extends VBox {

    private static final int DUE_SOON = 1;

    private final UiContext ui;
    private final WorkListWords words;
    private final RequestFacts facts;
    private final ChainSteps chain;
    private final DueWords days;
    private final Label number = new Label();
    private final Label firm = new Label();
    private final HBox chips = new HBox();
    private final StatusGlyph dueGlyph = new StatusGlyph();
    private final Label due = new Label();
    private final Label left = new Label();
    private final FlowPane factsPane = new FlowPane();
    private final ChainPane chainPane;

    /** @param open takes the box of the chain that was clicked */
    RequestHeadPane(UiContext ui, Consumer<ChainSteps.Step> open) {
        this.ui = ui;
        this.words = new WorkListWords(ui.messages());
        this.facts = new RequestFacts(ui.messages());
        this.chain = new ChainSteps(ui.messages());
        this.days = new DueWords(ui.messages());
        this.chainPane = new ChainPane(open);
        getStyleClass().add("ml-work-head");
        number.setId("numberLabel");
        number.getStyleClass().add("ml-title");
        number.setMinWidth(USE_PREF_SIZE);
        firm.setId("firmLabel");
        firm.getStyleClass().add("ml-title");
        firm.setMinWidth(0);
        chips.getStyleClass().add("ml-chip-row");
        chips.setMinWidth(USE_PREF_SIZE);
        due.setId("dueLabel");
        due.getStyleClass().add("ml-strong");
        due.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().add("ml-muted");
        left.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(number, firm, chips, gap, dueGlyph, due, left);
        first.getStyleClass().add("ml-button-row");
        factsPane.setId("factsPane");
        factsPane.getStyleClass().add("ml-facts");
        getChildren().addAll(first, factsPane, chainPane);
    }

    /** Shows a request as read; of its family, samples and line what is known so far. */
    void show(RequestFile file) {
        TestingRow row = file.row();
        LocalDate today = ui.session().businessDate();
        number.setText(row.request().number());
        firm.setText(words.who(row));
        firm.setTooltip(new Tooltip(words.who(row)));
        chips(row);
        due(row, today);
        factsPane.getChildren().setAll(facts.columns(file).stream().filter(c -> !c.isEmpty()).map(this::column).toList());
        chainPane.show(chain.of(file.family(), row, file.gate(), today));
    }

    private void chips(TestingRow row) {
        TestingRequest request = row.request();
        chips.getChildren().setAll(Chips.status(StageMarks.of(row), ui.text(request.stage().labelKey())));
        if (request.chain().retestOf() != null) {
            chips.getChildren().add(Chips.tag(ui.text("testing.chain.retest"), Hint.NONE));
        }
        if (!request.priority().ordinary()) {
            Label priority = Chips.tag(ui.text(request.priority().level().labelKey()), Hint.WARNING);
            priority.setTooltip(new Tooltip(request.priority().reason()));
            chips.getChildren().add(priority);
        }
        if (request.assignment().freeOfCharge()) {
            chips.getChildren().add(Chips.tag(ui.text("testing.field.free"), Hint.NONE));
        }
    }

    private void due(TestingRow row, LocalDate today) {
        LocalDate day = row.request().assignment().dueOn();
        boolean shown = day != null && row.request().stage().open();
        List.of(dueGlyph, due, left).forEach(n -> {
            n.setVisible(shown);
            n.setManaged(shown);
        });
        if (day != null && shown) {
            boolean late = row.late(today);
            dueGlyph.show(late ? Status.LATE : day.isAfter(today.plusDays(DUE_SOON)) ? null : Status.DUE);
            due.setText(ui.text("testing.due", days.day(day)));
            left.setText(days.left(day, today));
            left.getStyleClass().removeAll("role-danger");
            if (late) {
                left.getStyleClass().add("role-danger");
            }
        }
    }

    private GridPane column(List<RequestFacts.Fact> column) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ml-fact-column");
        for (int i = 0; i < column.size(); i++) {
            Label name = new Label(ui.text(column.get(i).labelKey()));
            name.getStyleClass().add("ml-muted");
            Label value = new Label(column.get(i).value());
            value.setTooltip(new Tooltip(column.get(i).value()));
            grid.addRow(i, name, value);
        }
        return grid;
    }
}
