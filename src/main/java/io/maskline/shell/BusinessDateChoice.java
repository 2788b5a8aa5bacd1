package io.maskline.shell;

import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu under the business date: today, yesterday, any other day. */
final class BusinessDateChoice {

    private final Button button;
    private final ShellViewModel model;
    private final UiContext ui;
    private final ContextMenu menu = new ContextMenu();

    BusinessDateChoice(Button button, ShellViewModel model, UiContext ui) {
        this.button = button;
        this.model = model;
        this.ui = ui;
        button.setOnAction(_ -> open());
    }

    private void open() {
        LocalDate today = model.today();
        DatePicker picker = new DatePicker(ui.session().businessDate());
        picker.setId("businessDatePicker");
        Consumer<LocalDate> take = day -> {
            menu.hide();
            ui.session().businessDateProperty().set(day);
            model.say(ui.text("shell.said.businessDate", model.dayText(day)));
        };
        picker.valueProperty().subscribe((_, day) -> {
            if (day != null) {
                take.accept(day);
            }
        });
        CustomMenuItem other = new CustomMenuItem(picker, false);
        menu.getItems().setAll(
                day("shell.date.today", today, take), day("shell.date.yesterday", today.minusDays(1), take), new SeparatorMenuItem(), other);
        menu.show(button, Side.BOTTOM, 0, 2);
    }

    private MenuItem day(String key, LocalDate day, Consumer<LocalDate> take) {
        MenuItem item = new MenuItem(ui.text(key, model.dayText(day)));
        item.setOnAction(_ -> take.accept(day));
        return item;
    }
}
