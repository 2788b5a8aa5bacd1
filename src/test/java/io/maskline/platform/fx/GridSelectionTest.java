package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridSelectionTest {

    private final GridSelection selection = new GridSelection();

    @BeforeEach
    void tenRowsOfFourColumns() {
        selection.reset(10, 4);
    }

    @Test
    void movingStopsAtTheEdges() {
        selection.moveTo(-5, 9, false);
        assertThat(selection.row()).isZero();
        assertThat(selection.column()).isEqualTo(3);
    }

    @Test
    void movingSelectsTheRowOfTheCursorOnly() {
        selection.moveTo(3, 0, false);
        selection.moveTo(5, 0, false);
        assertThat(selection.chosen().stream()).containsExactly(5);
    }

    @Test
    void extendingSelectsFromTheAnchorBothWays() {
        selection.moveTo(5, 1, false);
        selection.moveTo(7, 1, true);
        selection.moveTo(3, 1, true);
        assertThat(selection.chosen().stream()).containsExactly(3, 4, 5);
        assertThat(selection.narrowed()).isFalse();
        assertThat(selection.lastColumn()).isEqualTo(3);
    }

    @Test
    void extendingSidewaysNarrowsTheSelectionToColumns() {
        selection.moveTo(5, 2, false);
        selection.moveTo(6, 1, true);
        assertThat(selection.firstColumn()).isEqualTo(1);
        assertThat(selection.lastColumn()).isEqualTo(2);
        assertThat(selection.inSpan(6, 1)).isTrue();
        assertThat(selection.inSpan(6, 3)).isFalse();
    }

    @Test
    void tabGoesOnInTheNextRowAndStopsAtTheEnd() {
        selection.moveTo(8, 3, false);
        selection.step(1);
        assertThat(selection.row()).isEqualTo(9);
        assertThat(selection.column()).isZero();
        selection.step(-1);
        assertThat(selection.row()).isEqualTo(8);
        assertThat(selection.column()).isEqualTo(3);
        selection.moveTo(9, 3, false);
        selection.step(1);
        assertThat(selection.row()).isEqualTo(9);
        assertThat(selection.column()).isEqualTo(3);
    }

    @Test
    void jumpingStopsAtTheEndOfFilledCellsThenGoesOverTheGap() {
        selection.moveTo(0, 0, false);
        selection.jump(1, 0, false, (r, _) -> r < 3 || r > 5);
        assertThat(selection.row()).isEqualTo(2);
        selection.jump(1, 0, false, (r, _) -> r < 3 || r > 5);
        assertThat(selection.row()).isEqualTo(6);
        selection.jump(1, 0, false, (r, _) -> r < 3 || r > 5);
        assertThat(selection.row()).isEqualTo(9);
    }

    @Test
    void togglingAddsAndTakesOutSingleRows() {
        selection.moveTo(1, 0, false);
        selection.toggle(4);
        selection.toggle(1);
        assertThat(selection.chosen().stream()).containsExactly(4);
    }

    @Test
    void everythingChosenIsKnown() {
        selection.all();
        assertThat(selection.allChosen()).isTrue();
        selection.toggle(0);
        assertThat(selection.allChosen()).isFalse();
    }

    @Test
    void anEmptyGridHasNoCursor() {
        selection.reset(0, 4);
        selection.moveTo(0, 0, false);
        selection.all();
        assertThat(selection.row()).isEqualTo(-1);
        assertThat(selection.allChosen()).isFalse();
    }
}
