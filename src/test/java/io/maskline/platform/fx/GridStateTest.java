package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.SampleLines.Line;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.Background;
import io.maskline.testkit.InlineBackground;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GridStateTest {

    private static final int DISTRICT = 2;
    private static final int TODAY = 5;

    private final List<Line> lines = SampleLines.lines(16);

    private GridState<Line> state(Background background) {
        GridState<Line> state = new GridState<>(SampleLines.spec(new GridRowsTest.NoEditor()), new GridText<>(Messages.of(Language.ZH)), background,
                fault -> {
                    throw new AssertionError(fault.toString());
                });
        state.setRows(lines);
        return state;
    }

    private static GridQuery only(String district) {
        return GridQuery.ALL.filter(DISTRICT, new ColumnFilter.Values(Set.of(district)));
    }

    @Test
    void aSavedRowTheFilterWouldHideStaysAndIsMarkedUntilTheViewIsTakenAnew() {
        GridState<Line> state = state(new InlineBackground());
        state.query(only("东港"));
        Line moved = state.shown().get(1).district("南塘");
        state.replace(moved);
        assertThat(state.shown().get(1)).isSameAs(moved);
        assertThat(state.outside(moved)).isTrue();
        state.refresh();
        assertThat(state.shown()).doesNotContain(moved);
        assertThat(state.total()).isEqualTo(16);
    }

    @Test
    void aSavedRowStaysInPlaceAndTheOrderTakenIsStale() {
        GridState<Line> state = state(new InlineBackground());
        state.query(new GridQuery(Map.of(), "", TODAY, false));
        Line first = state.shown().getFirst().today(new BigDecimal("99"));
        state.replace(first);
        assertThat(state.shown().getFirst()).isSameAs(first);
        assertThat(state.sortStale()).isTrue();
        state.refresh();
        assertThat(state.sortStale()).isFalse();
        assertThat(state.shown().getFirst().id()).isNotEqualTo(first.id());
    }

    @Test
    void aSavedRowOfTheSamePlaceLeavesTheOrderGood() {
        GridState<Line> state = state(new InlineBackground());
        state.query(new GridQuery(Map.of(), "", TODAY, false));
        state.replace(state.shown().getFirst().district("外区"));
        assertThat(state.sortStale()).isFalse();
    }

    @Test
    void aNewRowComesLast() {
        GridState<Line> state = state(new InlineBackground());
        Line added = new Line(99, "新厂", "1线", "东港", Status.INTENT, null, null);
        state.replace(added);
        assertThat(state.shown().getLast()).isSameAs(added);
        assertThat(state.indexOf(99)).isEqualTo(16);
    }

    @Test
    void aRemovedRowIsGoneFromViewAndTotal() {
        GridState<Line> state = state(new InlineBackground());
        state.remove(3);
        assertThat(state.shown()).extracting(Line::id).doesNotContain(3).hasSize(15);
        assertThat(state.total()).isEqualTo(15);
        assertThat(state.indexOf(4)).isEqualTo(3);
    }

    @Test
    void onlyTheLatestAnswerCounts() {
        Later later = new Later();
        GridState<Line> state = state(later);
        state.query(only("东港"));
        state.query(only("南塘"));
        later.answerNewestFirst();
        assertThat(state.shown()).isNotEmpty().allMatch(l -> l.district().equals("南塘"));
    }

    @Test
    void aRowSavedWhileAViewIsWorkedOutIsNotLostFromIt() {
        Later later = new Later();
        GridState<Line> state = state(later);
        state.query(only("东港"));
        Line saved = lines.getFirst().today(new BigDecimal("7.7"));
        state.replace(saved);
        later.answerNewestFirst();
        assertThat(state.shown()).contains(saved);
    }

    @Test
    void sumsFollowTheShownRows() {
        GridState<Line> state = state(new InlineBackground());
        String all = state.sums().get(TODAY);
        state.query(only("东港"));
        BigDecimal expected = state.shown().stream().map(Line::today).filter(t -> t != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(state.sums().get(TODAY)).isEqualTo(expected.toPlainString()).isNotEqualTo(all);
    }

    /** Keeps answers back until asked. */
    private static final class Later implements Background {
        private final Deque<Runnable> answers = new ArrayDeque<>();

        void answerNewestFirst() {
            while (!answers.isEmpty()) {
                answers.pollLast().run();
            }
        }

        @Override
        public <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            throw new AssertionError("a grid writes nothing");
        }

        @Override
        public <T> void read(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            answers.add(() -> new InlineBackground().read(work, done, failed));
        }

        @Override
        public <T> Job run(String title, LongWork<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            throw new AssertionError("a grid starts no long work");
        }
    }
}
