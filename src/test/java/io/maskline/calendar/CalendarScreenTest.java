package io.maskline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.testkit.NoQuestions;
import io.maskline.testkit.Nowhere;
import io.maskline.testkit.Snapshot;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalendarScreenTest {

    private static final TempLedger TEMP = new TempLedger(WorkingCalendars.entityTypes());
    private static final FxBackground BACKGROUND = new FxBackground(new FxThread(), new TaskBoard());
    private static final WorkingCalendars CALENDARS = WorkingCalendars.open(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        CALENDARS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        BACKGROUND.close();
        TEMP.close();
    }

    @Test
    void the_days_show_with_their_order_and_a_day_in_its_form() {
        CalendarDay extended = CALENDARS.all().stream().filter(d -> d.occasion().equals("春节延长")).findFirst().orElseThrow();
        for (Language language : Language.values()) {
            shown(language, (screen, stage) -> {
                Snapshot.onFx(() -> {
                    screen.reveal("", extended.id());
                    return true;
                });
                String title = language == Language.ZH ? "2020-01-31 周五" : "2020-01-31 Fri";
                until(() -> texts(stage).contains(title));
                assertThat(texts(stage)).contains(title, language == Language.ZH ? "放假  春节延长" : "Day off  春节延长");
                assertThat(screen.asOf().get()).contains("19", "6");
            });
        }
    }

    /** Ctrl+N, the fields, Ctrl+S: the order of a district is in the calendar, and one undo takes it back. */
    @Test
    void an_order_is_entered_in_the_window_and_undone() {
        shown(Language.ZH, (screen, stage) -> {
            Snapshot.onFx(() -> screen.perform(Screen.Action.NEW));
            until(() -> stage.getScene().lookup("#calendarDateField") != null);
            Snapshot.onFx(() -> {
                type(stage, "calendarDateField", "2020-02-03");
                type(stage, "calendarToField", "2.7");
                type(stage, "calendarOccasionField", "推迟复工");
                type(stage, "calendarSourceField", "区专班 2 月 1 日电话通知");
                return screen.perform(Screen.Action.SAVE);
            });
            until(() -> CALENDARS.all().size() == 36 + 5);
            until(() -> texts(stage).contains("2020-02-03 周一"));
            assertThat(CALENDARS.current().add(LocalDate.of(2020, 1, 23), 1, DayCount.WORKING)).isEqualTo(LocalDate.of(2020, 2, 10));
            TEMP.ledger().undo(TempLedger.ACTOR);
            until(() -> screen.status().shown.get().contains("共 36"));
            assertThat(CALENDARS.all()).hasSize(36);
        });
    }

    private static void type(Stage stage, String id, String text) {
        Node field = stage.getScene().lookup("#" + id);
        TextField input = field instanceof TextField own ? own : (TextField) field.lookup(".text-field");
        input.requestFocus();
        input.setText(text);
    }

    @Test
    void it_is_found_by_its_name_and_stands_under_the_settings() {
        Feature feature = new CalendarFeature(ui(Language.ZH), CALENDARS);
        assertThat(feature.screens()).extracting(Feature.ScreenName::target).containsExactly("calendar");
        assertThat(feature.railOf()).isEqualTo("admin");
        assertThat(feature.rail()).isEmpty();
    }

    /** Work with the open screen. */
    private interface Visit {
        void with(Screen screen, Stage stage);
    }

    private static void shown(Language language, Visit visit) {
        Screen screen = Snapshot.onFx(() -> new CalendarFeature(ui(language), CALENDARS).open(new Nowhere()));
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(false, 100), 1366, 700);
        try {
            visit.with(screen, stage);
            Snapshot.write(stage, Path.of("target/screens/calendar-" + language + ".png"));
        } finally {
            Snapshot.onFx(() -> {
                screen.close();
                stage.close();
                return true;
            });
        }
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Snapshot.frames(3);
        }
    }

    private static List<String> texts(Stage stage) {
        return Snapshot.onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(n -> ((Label) n).getText())
                .toList());
    }

    private static UiContext ui(Language language) {
        Messages messages = Messages.of(language);
        return new UiContext(messages, BACKGROUND, new Session(TempLedger.DAY), new ViewLoader(messages), TEMP.ledger(), new NoQuestions());
    }
}
