package io.maskline.admin;

import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.SegmentedSwitch;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Settings, bin and journal as three views of one page. */
final class AdminScreen implements Screen {

    private static final String SETTINGS = "settings";
    private static final String BIN = "bin";
    private static final String JOURNAL = "journal";

    private final UiContext ui;
    private final SettingsViewModel settings;
    private final BinViewModel bin;
    private final JournalViewModel journal;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private final SegmentedSwitch views = new SegmentedSwitch("adminViewSwitch");
    private final BorderPane root = new BorderPane();
    private final HBox switchBar = new HBox(views);
    private final Parent settingsView;
    private final MlTable<BinRow> binTable;
    private final MlTable<JournalRow> journalTable;
    private final Button restore;
    private final Button calendar;
    private final Button people;

    AdminScreen(UiContext ui, Navigator navigator, SettingsViewModel settings, SettingsController form, BinViewModel bin, JournalViewModel journal) {
        this.ui = ui;
        this.settings = settings;
        this.bin = bin;
        this.journal = journal;
        title.set(ui.text("admin.title"));
        settingsView = ui.views().load("admin/settings", form).root();
        binTable = new MlTable<>(binColumns(), ui);
        journalTable = new MlTable<>(journalColumns(), ui);
        restore = new Button(ui.text("admin.bin.restore"));
        restore.setId("restoreButton");
        restore.setOnAction(_ -> bin.restore(binTable.selectedRows(), navigator::say));
        restore.managedProperty().bind(restore.visibleProperty());
        calendar = new Button(ui.text("admin.calendar"));
        calendar.setId("openCalendarButton");
        calendar.setOnAction(_ -> navigator.open("calendar"));
        calendar.managedProperty().bind(calendar.visibleProperty());
        people = new Button(ui.text("admin.people"));
        people.setId("openPeopleButton");
        people.setOnAction(_ -> navigator.open("people"));
        people.managedProperty().bind(people.visibleProperty());
        switchBar.getStyleClass().add("ml-filter-bar");
        views.segment(SETTINGS, ui.text("admin.view.settings")).segment(BIN, ui.text("admin.view.bin")).segment(JOURNAL, ui.text("admin.view.journal"));
        subscriptions.follow(bin.rowsProperty(), binTable::setRows);
        subscriptions.follow(journal.rowsProperty(), journalTable::setRows);
        views.chosenProperty().subscribe(this::show);
    }

    private static GridSpec<BinRow> binColumns() {
        return GridSpec.<BinRow>of("binTable", BinRow::id)
                .column(GridColumn.<BinRow>text("label", "admin.bin.label", BinRow::label).width(24, 24).hint(_ -> Hint.STRONG))
                .column(GridColumn.<BinRow>text("kind", "admin.bin.kind", BinRow::kind).width(8, 10))
                .column(GridColumn.<BinRow>text("deletedAt", "admin.bin.deletedAt", BinRow::deletedAt).width(12, 12))
                .column(GridColumn.<BinRow>text("deletedBy", "admin.bin.deletedBy", BinRow::deletedBy).width(10, 10))
                .empty("admin.bin.empty");
    }

    private static GridSpec<JournalRow> journalColumns() {
        return GridSpec.<JournalRow>of("journalTable", JournalRow::position)
                .column(GridColumn.<JournalRow>count("position", "admin.journal.position", JournalRow::position).width(5, 5))
                .column(GridColumn.<JournalRow>text("recordedAt", "admin.journal.recordedAt", JournalRow::recordedAt).width(12, 12))
                .column(GridColumn.<JournalRow>text("step", "admin.journal.step", JournalRow::step).width(26, 26).hint(_ -> Hint.STRONG))
                .column(GridColumn.<JournalRow>text("kind", "admin.journal.kind", JournalRow::kind).width(6, 7))
                .column(GridColumn.<JournalRow>count("changes", "admin.journal.changes", JournalRow::changes).width(6, 8))
                .column(GridColumn.<JournalRow>text("operator", "admin.journal.operator", JournalRow::operator).width(8, 9))
                .column(GridColumn.<JournalRow>text("department", "admin.journal.department", JournalRow::department).width(9, 9))
                .column(GridColumn.<JournalRow>date("businessDate", "admin.journal.businessDate", JournalRow::businessDate).width(9, 9))
                .withoutChecks()
                .empty("admin.journal.empty");
    }

    private void show() {
        String view = views.chosenProperty().get();
        status.shown.unbind();
        status.filtered.unbind();
        status.selection.unbind();
        restore.setVisible(view.equals(BIN));
        calendar.setVisible(view.equals(SETTINGS));
        people.setVisible(view.equals(SETTINGS));
        switch (view) {
            case BIN -> grid(binTable, "admin.asOf.bin", bin::load);
            case JOURNAL -> grid(journalTable, "admin.asOf.journal", journal::load);
            default -> {
                status.shown.set("");
                status.selection.set("");
                status.filtered.set(false);
                asOf.set(ui.text("admin.asOf.settings"));
                root.setTop(switchBar);
                switchBar.getChildren().setAll(views);
                root.setCenter(settingsView);
            }
        }
    }

    private void grid(MlTable<?> table, String asOfKey, Runnable load) {
        StatusLine line = table.statusLine();
        status.shown.bind(line.shown);
        status.filtered.bind(line.filtered);
        status.selection.bind(line.selection);
        asOf.set(ui.text(asOfKey));
        root.setTop(table.filterBar(views));
        root.setCenter(table);
        load.run();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty asOf() {
        return asOf.getReadOnlyProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(people, calendar, restore);
    }

    @Override
    public StatusLine status() {
        return status;
    }

    @Override
    public void shown() {
        show();
    }

    @Override
    public void reveal(String view) {
        if (List.of(SETTINGS, BIN, JOURNAL).contains(view)) {
            views.choose(view);
        }
    }

    @Override
    public boolean perform(Action action) {
        return switch (views.chosenProperty().get()) {
            case BIN -> action == Action.REFRESH ? reload(bin::load) : binTable.perform(action);
            case JOURNAL -> action == Action.REFRESH ? reload(journal::load) : journalTable.perform(action);
            default -> false;
        };
    }

    private static boolean reload(Runnable load) {
        load.run();
        return true;
    }

    @Override
    public void close() {
        subscriptions.add(settings);
        subscriptions.close();
        bin.close();
        journal.close();
        binTable.close();
        journalTable.close();
    }
}
