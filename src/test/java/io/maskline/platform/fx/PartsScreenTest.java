package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.testkit.Snapshot;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class PartsScreenTest {

    private static final UiContext UI = SampleUi.context();

    private final List<String> happened = new ArrayList<>();

    /** A grid that tells what is asked of it. */
    private final class Told implements GridPart {
        private final String name;
        private final PartGrid<Line> grid;
        private final Button button = new Button();
        private final boolean missing;
        private boolean stays;

        Told(String name, boolean missing) {
            this.name = name;
            this.missing = missing;
            happened.add("made " + name);
            MlTable<Line> table = new MlTable<>(SampleLines.spec(new NoEdit()), UI);
            table.setRows(SampleLines.lines(30));
            grid = new PartGrid<>(table, Line::id);
        }

        @Override
        public PartGrid<Line> grid() {
            return grid;
        }

        @Override
        public ObservableValue<String> asOf() {
            return new SimpleStringProperty("as of " + name);
        }

        @Override
        public List<Node> headActions() {
            return List.of(button);
        }

        @Override
        public void shown() {
            happened.add("shown " + name);
        }

        @Override
        public void hidden() {
            happened.add("hidden " + name);
        }

        @Override
        public boolean perform(Screen.Action action) {
            if (action == Screen.Action.NEXT_MISSING && missing) {
                happened.add("missing " + name);
                return true;
            }
            return GridPart.super.perform(action);
        }

        @Override
        public void mayLeave(Consumer<Boolean> answer) {
            answer.accept(!stays);
        }

        @Override
        public void close() {
            happened.add("closed " + name);
            GridPart.super.close();
        }
    }

    private static final class NoEdit implements CellEditor<Line> {
        @Override
        public String text(Line row) {
            return "";
        }

        @Override
        public void commit(Line row, String typed, Reply<Line> reply) {
            throw new AssertionError(typed);
        }
    }

    private final StringProperty count = new SimpleStringProperty("产线 1");
    private Told first;
    private Told second;

    private PartsScreen screen() {
        return new PartsScreen("标题", "testSwitch")
                .view("a", count, () -> first = new Told("a", false))
                .view("b", new SimpleStringProperty("日报"), () -> second = new Told("b", true))
                .elsewhere(Screen.Action.NEXT_MISSING, "b")
                .startAt("a");
    }

    private interface Visit {
        void with(PartsScreen screen, Stage stage);
    }

    private void open(Visit visit) {
        PartsScreen screen = onFx(this::screen);
        Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(false, 100), 900, 500);
        try {
            onFx(() -> {
                screen.shown();
                return true;
            });
            visit.with(screen, stage);
        } finally {
            onFx(() -> {
                screen.close();
                stage.hide();
                return true;
            });
        }
    }

    private static void does(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        frames(1);
    }

    @Test
    void aPartIsMadeWhenItIsFirstShownAndToldWhenItComesAndGoes() {
        open((screen, _) -> {
            assertThat(happened).containsExactly("made a", "shown a");
            does(() -> screen.reveal("b"));
            does(() -> screen.reveal("a"));
            does(screen::hidden);
            assertThat(happened).containsExactly("made a", "shown a", "made b", "hidden a", "shown b", "hidden b", "shown a", "hidden a");
            does(screen::close);
            assertThat(happened).contains("closed a", "closed b");
            happened.clear();
        });
    }

    @Test
    void titleLineStatusAndButtonsAreThoseOfThePartInFrontAndTheGridHasTheFocus() {
        open((screen, stage) -> {
            does(() -> screen.reveal("b"));
            assertThat(onFx(() -> screen.asOf().get())).isEqualTo("as of b");
            assertThat(onFx(() -> screen.status().shown.get())).isEqualTo(onFx(() -> second.status().shown.get())).contains("30");
            assertThat(onFx(() -> second.button.getParent() == screen.headActions().getFirst() && first.button.getParent() == null)).isTrue();
            assertThat(onFx(() -> stage.getScene().getFocusOwner())).isSameAs(second.grid.table());
        });
    }

    @Test
    void theSegmentSaysTheCountEvenOfAViewThatWasNeverShown() {
        open((_, stage) -> {
            does(() -> count.set("产线 75"));
            assertThat(((ToggleButton) stage.getScene().lookup("#testSwitch_a")).getText()).isEqualTo("产线 75");
            assertThat(((ToggleButton) stage.getScene().lookup("#testSwitch_b")).getText()).isEqualTo("日报");
        });
    }

    @Test
    void anActionTheViewInFrontDoesNotKnowGoesToTheOneThatDoes() {
        open((screen, _) -> {
            assertThat(onFx(() -> screen.perform(Screen.Action.NEXT_MISSING))).isTrue();
            assertThat(happened).endsWith("made b", "hidden a", "shown b", "missing b");
            assertThat(onFx(() -> screen.perform(Screen.Action.PRINT))).isFalse();
        });
    }

    @Test
    void aTargetWithFiltersShowsExactlyThoseRowsAndNamesWhatItDoesNotKnow() {
        open((screen, stage) -> {
            does(() -> screen.reveal("b", Map.of("district", List.of("东港", "南塘"), "colour", List.of("red"))));
            assertThat(onFx(() -> second.grid.table().shownRows())).isNotEmpty().allMatch(l -> List.of("东港", "南塘").contains(l.district()));
            assertThat(stage.getScene().lookup("#lineTable_districtFilterChip")).isNotNull();
            assertThat(onFx(() -> screen.status().filtered.get())).isTrue();
            assertThat(onFx(() -> screen.status().message.get())).contains("colour");
            does(() -> screen.reveal("b", Map.of("number", List.of("2线"))));
            assertThat(onFx(() -> second.grid.table().shownRows())).as("the filter before is replaced").hasSize(15);
        });
    }

    @Test
    void thePartThatWantsToStayComesToTheFront() {
        open((screen, _) -> {
            does(() -> screen.reveal("b"));
            second.stays = true;
            does(() -> screen.reveal("a"));
            List<Boolean> answers = new ArrayList<>();
            does(() -> screen.mayLeave(answers::add));
            assertThat(answers).containsExactly(false);
            assertThat(onFx(() -> screen.asOf().get())).isEqualTo("as of b");
        });
    }

    @Test
    void aRevealedRowBehindAFilterIsShown() {
        open((screen, _) -> {
            does(() -> screen.reveal("a", Map.of("district", List.of("南塘"))));
            does(() -> first.grid.table().reveal(0));
            assertThat(onFx(() -> first.grid.table().currentProperty().get().id())).isZero();
            does(() -> screen.reveal("a", UUID.randomUUID()));
            assertThat(onFx(() -> first.grid.table().shownRows())).as("an unknown record changes nothing").hasSize(30);
        });
    }

    @Test
    void aClosedScreenIsNotKeptInMemoryWithItsParts() {
        StringProperty longLived = new SimpleStringProperty("words");
        List<WeakReference<MlTable<Line>>> closed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PartsScreen screen = onFx(() -> new PartsScreen("标题", "testSwitch")
                    .view("a", longLived.map(w -> w + 1), () -> told(closed))
                    .view("b", longLived, () -> told(closed))
                    .startAt("a"));
            Stage stage = Snapshot.show(() -> (Parent) screen.root(), new Theme(false, 100), 600, 300);
            does(screen::shown);
            does(() -> screen.reveal("b"));
            onFx(() -> {
                screen.close();
                stage.hide();
                stage.setScene(null);
                return true;
            });
        }
        for (int i = 0; i < 30 && closed.stream().anyMatch(r -> r.get() != null); i++) {
            System.gc();
            frames(2);
        }
        // The toolkit itself may hold on to the window shown last.
        assertThat(closed.stream().filter(r -> r.get() != null).count()).isLessThanOrEqualTo(2);
        assertThat(longLived.get()).isEqualTo("words");
    }

    private Part told(List<WeakReference<MlTable<Line>>> tables) {
        Told part = new Told("x", false);
        tables.add(new WeakReference<>(part.grid.table()));
        return part;
    }
}
