package io.maskline.shell;

import io.maskline.platform.feature.Screen.Action;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.settings.Preferences;
import io.maskline.platform.settings.Preferences.Look;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.text.PieceUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menus with their access letters. What a screen cannot do is answered in the status bar. */
final class ShellMenus {

    private static final List<Integer> ROW_HEIGHTS = List.of(26, 28, 32);

    private final Shell shell;
    private final ShellViewModel model;
    private final Pages pages;
    private final ShellServices services;
    private final UiContext ui;

    ShellMenus(Shell shell, ShellViewModel model, Pages pages, ShellServices services, UiContext ui) {
        this.shell = shell;
        this.model = model;
        this.pages = pages;
        this.services = services;
        this.ui = ui;
    }

    void fill(MenuBar bar) {
        bar.getMenus().setAll(file(), edit(), view(), record(), print(), tools(), help());
    }

    private Menu file() {
        return menu("shell.menu.file",
                action("shell.menu.file.save", Action.SAVE, "Shortcut+S"),
                new SeparatorMenuItem(),
                item("shell.menu.file.settings", "Shortcut+Comma", () -> pages.openAt(0)),
                item("shell.menu.file.operator", "", () -> shell.chooseOperator(() -> {})),
                new SeparatorMenuItem(),
                item("shell.menu.file.exit", "", services.exit()));
    }

    private Menu edit() {
        return menu("shell.menu.edit",
                step("undoItem", "Shortcut+Z", model.undoText(), model.undoBlocked(), model::undo),
                step("redoItem", "Shortcut+Y", model.redoText(), model.redoBlocked(), model::redo),
                new SeparatorMenuItem(),
                action("shell.menu.edit.copy", Action.COPY, "Shortcut+C"),
                new SeparatorMenuItem(),
                action("shell.menu.edit.find", Action.FIND, "Shortcut+F"),
                action("shell.menu.edit.findNext", Action.FIND_NEXT, "F3"),
                action("shell.menu.edit.findPrevious", Action.FIND_PREVIOUS, "Shift+F3"),
                action("shell.menu.edit.filterRow", Action.FILTER_ROW, "Shortcut+Shift+L"));
    }

    private Menu view() {
        return menu("shell.menu.view",
                item("shell.menu.view.back", "Alt+Left", pages::back),
                item("shell.menu.view.forward", "Alt+Right", pages::forward),
                action("shell.menu.view.refresh", Action.REFRESH, "F5"),
                new SeparatorMenuItem(),
                choices("shell.menu.view.zoom", Theme.ZOOMS, z -> z + "%", Preferences::zoom, z -> p -> p.withZoom(z)),
                choices("shell.menu.view.rowHeight", ROW_HEIGHTS, h -> ui.text("shell.rowHeight." + h), Preferences::rowHeight, h -> p -> p.withRowHeight(h)),
                choices("shell.menu.view.unit", List.of(PieceUnit.values()), u -> ui.text(u.labelKey()), Preferences::pieceUnit, u -> p -> p.withPieceUnit(u)),
                item("shell.menu.view.otherUnit", "F4", () -> services.settings().change(p -> p.withPieceUnit(p.pieceUnit().other()))),
                choices("shell.menu.view.look", List.of(Look.values()), l -> ui.text("shell.look." + l.name()), Preferences::look, l -> p -> p.withLook(l)),
                choices("shell.menu.view.language", List.of(Language.values()), l -> ui.text("shell.language." + l.name()), Preferences::language, l -> p -> p.withLanguage(l)));
    }

    private Menu record() {
        return menu("shell.menu.record",
                action("shell.menu.record.new", Action.NEW, "Shortcut+N"),
                action("shell.menu.record.saveAndNext", Action.SAVE_AND_NEXT, "Shortcut+Enter"),
                new SeparatorMenuItem(),
                action("shell.menu.record.open", Action.OPEN_DETAIL, ""),
                action("shell.menu.record.close", Action.CLOSE_DETAIL, ""),
                action("shell.menu.record.nextMissing", Action.NEXT_MISSING, "F8"),
                new SeparatorMenuItem(),
                action("shell.menu.record.delete", Action.DELETE, "Shortcut+Delete"));
    }

    private Menu print() {
        return menu("shell.menu.print",
                action("shell.menu.print.selected", Action.PRINT, "Shortcut+P"),
                item("shell.menu.print.brief", "Shortcut+Shift+P", () -> pages.open("brief")));
    }

    private Menu tools() {
        return menu("shell.menu.tools",
                action("shell.menu.tools.recheck", Action.RECHECK, "F9"),
                new SeparatorMenuItem(),
                item("shell.menu.tools.bin", "", () -> pages.open("admin/bin")),
                item("shell.menu.tools.journal", "", () -> pages.open("admin/journal")));
    }

    private Menu help() {
        return menu("shell.menu.help", item("shell.menu.help.keys", "F1", shell::showHelp));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(ui.text(key));
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem action(String key, Action action, String keys) {
        return item(key, keys, () -> shell.perform(action));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(ui.text(key));
        item.setMnemonicParsing(true);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem step(String id, String keys, ObservableValue<String> words, ObservableValue<Boolean> blocked, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.setMnemonicParsing(false);
        item.textProperty().bind(words);
        item.disableProperty().bind(blocked);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** A sub-menu of which one entry is in force. */
    private <T> Menu choices(
            String key, List<T> values, Function<T, String> words, Function<Preferences, T> now, Function<T, UnaryOperator<Preferences>> change) {
        Settings settings = services.settings();
        Menu menu = menu(key);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(words.apply(value));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setUserData(value);
            item.setOnAction(_ -> settings.change(change.apply(value)));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(now.apply(settings.get())))));
        return menu;
    }
}
