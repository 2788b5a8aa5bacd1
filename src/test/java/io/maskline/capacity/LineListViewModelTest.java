package io.maskline.capacity;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.LineStage;
import io.maskline.output.CutOff;
import io.maskline.output.LineLedger;
import io.maskline.output.LineRow;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.task.Background;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes come while earlier answers are still under way: in the end the rows are those of the ledger. */
class LineListViewModelTest {

    private final LineLedger ledger = new LineLedger();
    private final Lagging background = new Lagging();
    private final Session session = new Session(DAY);
    private final LineListViewModel model = model();

    /** Reads wait until they are let through; what they read is what is there then. */
    private static final class Lagging implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private final InlineBackground inline = new InlineBackground();

        @Override
        public <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            inline.write(work, done, failed);
        }

        @Override
        public <T> void read(Callable<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            waiting.add(() -> inline.read(work, done, failed));
        }

        @Override
        public <T> Job run(String title, LongWork<T> work, Consumer<? super T> done, Consumer<Fault> failed) {
            return inline.run(title, work, done, failed);
        }

        void letAllThrough() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }
    }

    private LineListViewModel model() {
        Messages messages = Messages.of(Language.ZH);
        
        UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), ledger.temp.ledger(), new AnsweringDialogs());
        return new LineListViewModel(ui, ledger.board, CutOff.USUAL);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 2020})
    void however_answers_lag_the_last_one_shows_every_change(long seed) {
        Random random = new Random(seed);
        for (int n = 1; n <= 5; n++) {
            ledger.line(ledger.firm("甬" + n + "-" + seed), "1", LineStage.PRODUCING, 900_000L);
        }
        model.load();
        for (int step = 1; step <= 30; step++) {
            List<LineRow> rows = ledger.board.rows(DAY);
            ledger.returns.enter(rows.get(random.nextInt(rows.size())).id(), DAY.minusDays(random.nextInt(3)), step * 1_000L, "更正", ACTOR);
            if (random.nextInt(8) == 0) {
                model.load();
            }
            for (int i = random.nextInt(4); i > 0 && !background.waiting.isEmpty(); i--) {
                background.waiting.remove(random.nextInt(background.waiting.size())).run();
            }
        }
        background.letAllThrough();

        assertThat(model.linesProperty().get()).isEqualTo(ledger.board.rows(DAY));
        assertThat(model.firmsProperty().get()).isEqualTo(ledger.board.firms(ledger.board.rows(DAY)));
    }

    @Test
    void a_line_that_is_not_touched_stays_the_same_row() {
        var firm = ledger.firm("甬甲");
        ledger.line(firm, "1", LineStage.PRODUCING, 900_000L);
        ledger.line(firm, "2", LineStage.PRODUCING, 900_000L);
        model.load();
        background.letAllThrough();
        List<LineRow> before = model.linesProperty().get();

        ledger.returns.enter(before.getFirst().id(), DAY, 5_000, null, ACTOR);
        background.letAllThrough();

        assertThat(model.linesProperty().get().getFirst().made()).isEqualTo(5_000);
        assertThat(model.linesProperty().get().getLast()).isSameAs(before.getLast());
    }
}
