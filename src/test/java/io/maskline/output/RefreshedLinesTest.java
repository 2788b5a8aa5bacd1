package io.maskline.output;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.platform.ledger.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that follow the changes are the rows that a whole reading gives, and only what was touched is read. */
class RefreshedLinesTest {

    private LineLedger ledger;
    private final List<Change> changes = new ArrayList<>();
    private AutoCloseable feed;

    @BeforeEach
    void open() {
        ledger = new LineLedger();
        feed = ledger.temp.ledger().listen(changes::add);
    }

    @AfterEach
    void close() throws Exception {
        feed.close();
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20200214, 99})
    void afterAnyChangesTheRowsAreThoseOfAWholeReading(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            Enterprise firm = ledger.firm("甬" + (char) ('甲' + i) + seed);
            for (int n = 1; n <= 3; n++) {
                ledger.line(firm, Integer.toString(n), LineStage.PRODUCING, 200_000L);
            }
        }
        List<LineRow> shown = ledger.board.rows(DAY);
        for (int step = 0; step < 40; step++) {
            changes.clear();
            // Answers may lag: up to three changes are taken over at once.
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(random, step * 10 + i);
            }
            shown = ledger.board.refreshed(shown, changes, DAY);
            assertThat(shown).as("seed %d, step %d", seed, step).isEqualTo(ledger.board.rows(DAY));
        }
    }

    private void change(Random random, int salt) {
        List<LineRow> rows = ledger.board.rows(DAY);
        LineRow row = rows.get(random.nextInt(rows.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> ledger.returns.enter(row.id(), DAY.minusDays(random.nextInt(9)), salt, "更正 " + salt, ACTOR);
            case 4 -> ledger.lines.save(row.line().withStage(LineStage.STOPPED, DAY.minusDays(salt % 5)), ACTOR);
            case 5 -> ledger.line(row.firm(), "9" + salt, LineStage.TRIAL, null);
            case 6 -> {
                if (rows.size() > 4) {
                    ledger.lines.delete(row.line(), ACTOR);
                }
            }
            case 7 -> ledger.enterprises.save(renamed(row.firm(), salt), Set.of(), ACTOR);
            case 8 -> ledger.temp.ledger().undoable().ifPresent(_ -> ledger.temp.ledger().undo(ACTOR));
            default -> ledger.temp.ledger().redoable().ifPresent(_ -> ledger.temp.ledger().redo(ACTOR));
        }
    }

    private static Enterprise renamed(Enterprise firm, int salt) {
        return new Enterprise(
                firm.id(), firm.version(), firm.number(), firm.name(), "东港" + salt, firm.uscc(), firm.place(), firm.previousIndustry(),
                firm.scale(), firm.contact(), firm.remark());
    }

    @Test
    void aLineThatWasNotTouchedIsNotReadAgain() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        Line touched = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);
        Line other = ledger.line(firm, "2", LineStage.PRODUCING, 200_000L);
        List<LineRow> shown = ledger.board.rows(DAY);
        changes.clear();
        ledger.returns.enter(touched.id(), DAY, 120_000, null, ACTOR);

        List<LineRow> now = ledger.board.refreshed(shown, changes, DAY);

        assertThat(now.getFirst().made()).isEqualTo(120_000);
        assertThat(now.getLast().id()).isEqualTo(other.id());
        assertThat(now.getLast()).isSameAs(shown.getLast());
    }

    @Test
    void manyTouchedLinesAreReadAsAWhole() {
        Enterprise firm = ledger.firm("甬甲健康科技");
        AtomicLong number = new AtomicLong();
        Line line = ledger.line(firm, "1", LineStage.PRODUCING, 200_000L);
        List<LineRow> shown = ledger.board.rows(DAY);
        changes.clear();
        ledger.returns.enterAll(
                Collections.nCopies(TouchedLines.MANY + 1, line).stream().map(l -> OutputReturn.draft(l.id(), DAY.minusDays(number.getAndIncrement()), 5)).toList(), ACTOR);

        List<LineRow> now = ledger.board.refreshed(shown, changes, DAY);

        assertThat(now).isEqualTo(ledger.board.rows(DAY));
        assertThat(now.getFirst().line()).isNotSameAs(shown.getFirst().line());
    }
}
