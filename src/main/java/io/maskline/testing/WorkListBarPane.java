package io.maskline.testing;

import io.maskline.platform.fx.Chips;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.UiContext;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over the work list: how it is grouped, find field, funnel, and what is hidden in red. */
final class WorkListBarPane extends HBox {

    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final TextField find = new TextField();

    /** @param leave called by Esc and Enter in the find field: gives the focus to the list */
    WorkListBarPane(UiContext ui, WorkListViewModel model, Runnable leave) {
        setId("testBar");
        getStyleClass().add("ml-filter-bar");
        SegmentedSwitch by = new SegmentedSwitch("testGroupSwitch");
        for (WorkGroups.By one : WorkGroups.By.values()) {
            by.segment(one.name(), ui.text("testing.view." + one.name().toLowerCase(Locale.ROOT)));
        }
        by.chosenProperty().subscribe(one -> model.byProperty().set(WorkGroups.By.valueOf(one)));
        find.setId("testFindField");
        find.getStyleClass().add("ml-find");
        find.setPromptText(ui.text("testing.find"));
        find.textProperty().bindBidirectional(model.findProperty());
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                find.clear();
            }
            if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
                e.consume();
                leave.run();
            }
        });
        MenuButton funnel = new MenuButton(ui.text("platform.grid.addFilter"), new FontIcon("fth-filter"));
        funnel.setId("testFunnelButton");
        funnel.getStyleClass().add("flat");
        funnel.setMinWidth(USE_PREF_SIZE);
        HBox chips = new HBox();
        chips.getStyleClass().add("ml-button-row");
        for (WorkListViewModel.Only one : WorkListViewModel.Only.values()) {
            CheckMenuItem item = new CheckMenuItem(ui.text(one.labelKey()));
            item.setId("testOnly_" + one.name().toLowerCase(Locale.ROOT));
            item.selectedProperty().subscribe((_, on) -> model.only(one, on));
            model.onlyProperty().subscribe(now -> item.setSelected(now.contains(one)));
            funnel.getItems().add(item);
        }
        Label shown = new Label();
        shown.setId("testShownLabel");
        shown.getStyleClass().add("ml-shown");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.textProperty().bind(model.status().shown);
        Hyperlink clear = new Hyperlink(ui.text("platform.grid.clear"));
        clear.setId("testClearLink");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> model.showAll());
        model.status().filtered.subscribe(hides -> {
            shown.pseudoClassStateChanged(FILTERED, hides);
            shown.setVisible(hides);
            shown.setManaged(hides);
            clear.setVisible(hides);
            clear.setManaged(hides);
        });
        model.onlyProperty().subscribe(now -> chips.getChildren().setAll(now.stream().sorted()
                .map(one -> Chips.filter("testChip_" + one.name().toLowerCase(Locale.ROOT), ui.text(one.labelKey()),
                        ui.text("platform.grid.removeFilter", ui.text(one.labelKey())), () -> model.only(one, false)))
                .toList()));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().setAll(by, find, funnel, chips, spring, shown, clear);
    }

    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }
}
