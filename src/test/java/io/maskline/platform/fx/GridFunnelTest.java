package io.maskline.platform.fx;

import static io.maskline.testkit.Snapshot.frames;
import static io.maskline.testkit.Snapshot.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.testkit.Snapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridFunnelTest {

    private static final int DISTRICT = 2;
    private static final int APPROVED = 4;
    private static final int RATE = 6;

    private MlTable<Line> table;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Snapshot.show(() -> {
            table = new MlTable<>(SampleLines.spec(new GridRowsTest.NoEditor()), SampleUi.context());
            table.setRows(SampleLines.lines(75));
            return new VBox(table.filterBar(), table);
        }, new Theme(false, 100), 900, 500);
        frames(2);
    }

    @AfterEach
    void hide() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    @Test
    void searchingByPinyinInitialsAndEnterTakesTheValueFound() {
        open(DISTRICT);
        onFx(() -> {
            ((TextField) node("funnelSearchField")).setText("nt");
            return true;
        });
        assertThat(values()).containsExactly("南塘");
        press(node("funnelSearchField"), KeyCode.ENTER);
        assertThat(districts()).containsExactly("南塘");
        assertThat(onFx(() -> stage.getScene().lookup("#lineTable_districtFilterChip"))).isNotNull();
    }

    @Test
    void chosenValuesComeFirstWhenTheFunnelIsOpenedAgain() {
        onFx(() -> {
            table.filter(Map.of("district", List.of("西坞县")));
            return true;
        });
        open(DISTRICT);
        assertThat(values()).first().isEqualTo("西坞县");
        assertThat(values()).hasSize(4);
    }

    @Test
    void invertingTakesAllTheOthers() {
        onFx(() -> {
            table.filter(Map.of("district", List.of("东港")));
            return true;
        });
        open(DISTRICT);
        onFx(() -> {
            ((Hyperlink) node("tickInverseLink")).fire();
            ((Button) node("applyFunnelButton")).fire();
            return true;
        });
        assertThat(districts()).containsExactlyInAnyOrder("南塘", "北屿", "西坞县");
    }

    @Test
    void aNumberColumnTakesARange() {
        range(APPROVED, "20000", "３００００");
        assertThat(onFx(() -> table.shownRows())).isNotEmpty().allMatch(l -> l.approved() == 20_000 || l.approved() == 30_000);
    }

    @Test
    void aPercentageIsTypedAsItIsShown() {
        range(RATE, "110", "");
        assertThat(onFx(() -> table.shownRows())).isNotEmpty().allMatch(l -> l.today().compareTo(new BigDecimal("1.1")) >= 0);
    }

    @Test
    void aBoundThatIsNoNumberFiltersNothing() {
        range(APPROVED, "many", "");
        assertThat(onFx(() -> table.shownRows().size())).isEqualTo(75);
    }

    private void range(int column, String from, String to) {
        open(column);
        onFx(() -> {
            ((TextField) node("funnelFromField")).setText(from);
            ((TextField) node("funnelToField")).setText(to);
            return true;
        });
        press(node("funnelToField"), KeyCode.ENTER);
    }

    private void open(int column) {
        onFx(() -> {
            table.openFunnel(column);
            return true;
        });
        frames(1);
    }

    private List<String> districts() {
        return onFx(() -> table.shownRows().stream().map(Line::district).distinct().toList());
    }

    private List<String> values() {
        return onFx(() -> ((ListView<?>) node("funnelList")).getItems().stream().map(v -> ((GridRows.ValueCount) v).shown()).toList());
    }

    private static Node node(String id) {
        return Window.getWindows().stream().filter(Popup.class::isInstance).findFirst().orElseThrow().getScene().lookup("#" + id);
    }

    private static void press(Node target, KeyCode code) {
        onFx(() -> {
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }
}
