package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maskline.app.demo.DemoServices;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.output.CutOff;
import io.maskline.output.OutputReturn;
import io.maskline.output.OutputReturns;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Block;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxBackground;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;
import io.maskline.shell.Shell;
import io.maskline.shell.ShellServices;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.Snapshot;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 75 returns typed in a row by keys alone, one of them corrected on the next business day, through the whole window. */
class ReturnsJourneyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 13);
    private static final LocalDate NEXT = FIRST.plusDays(1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRMS = 25;
    private static final int CORRECTED = 9;
    /** Columns to the right of the first: line, yesterday, today. */
    private static final int TO_QUANTITY = 3;

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    /** The window on the ledger of one day. */
    private final class Desk implements AutoCloseable {
        final Composition parts;
        final Session session;
        private final Settings settings;
        private final FxBackground background;
        private Shell shell;
        private final Stage stage;

        Desk(LocalDate day) {
            BusinessClock clock = BusinessClock.of(Clock.fixed(day.atTime(14, 6).atZone(ZONE).toInstant(), ZONE));
            parts = Composition.open(folder.resolve("专班 台账"), clock, CutOff.USUAL);
            settings = Settings.open(parts.folder());
            session = new Session(day);
            TaskBoard board = new TaskBoard();
            FxThread fx = new FxThread();
            background = new FxBackground(fx, board);
            Theme theme = new Theme(false, 100);
            Theme.loadFonts();
            stage = Snapshot.show(() -> {
                Messages messages = Messages.of(Language.ZH);
                session.operatorProperty().set("陈某");
                session.departmentProperty().set("综合组");
                UiContext ui = new UiContext(messages, background, session, new ViewLoader(messages), parts.ledger(), dialogs);
                shell = new Shell(parts.features(ui, settings), ui, new ShellServices(settings, board, fx, clock, theme, () -> {}));
                return shell.root();
            }, theme, 1366, 768);
        }

        DemoServices services() {
            return parts.demoServices();
        }

        void openReturns() {
            Snapshot.onFx(() -> {
                shell.open("line/returns");
                return true;
            });
            Snapshot.frames(20);
        }

        void on(LocalDate day) {
            Snapshot.onFx(() -> {
                session.businessDateProperty().set(day);
                return true;
            });
            Snapshot.frames(20);
        }

        void press(KeyCode code, int times) {
            for (int i = 0; i < times; i++) {
                press(code);
            }
        }

        void press(KeyCode code) {
            Snapshot.onFx(() -> {
                at().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                return true;
            });
            Snapshot.frames(1);
        }

        void type(String text) {
            for (String key : text.split("")) {
                Snapshot.onFx(() -> {
                    at().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false));
                    return true;
                });
            }
            Snapshot.frames(1);
        }

        private Node at() {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? stage.getScene().getRoot() : owner;
        }

        String focus() {
            return Snapshot.onFx(() -> at().getId() == null ? "" : at().getId());
        }

        void until(String what, BooleanSupplier holds) {
            for (int i = 0; i < 900 && !holds.getAsBoolean(); i++) {
                Snapshot.frames(1);
            }
            assertThat(holds.getAsBoolean()).as(what + "; focus at " + focus()).isTrue();
        }

        @Override
        public void close() throws Exception {
            Snapshot.onFx(() -> {
                shell.close();
                stage.close();
                return true;
            });
            background.close();
            settings.close();
            parts.close();
        }
    }

    @Test
    void seventyFiveReturnsAreTypedInARowAndOneIsCorrectedTheNextDay() throws Exception {
        List<Line> lines;
        try (Desk desk = new Desk(FIRST)) {
            lines = register(desk.services());
            desk.openReturns();
            desk.press(KeyCode.F8);
            desk.until("the grid has the focus", () -> desk.focus().equals("outputTable"));
            for (int i = 0; i < lines.size(); i++) {
                desk.type(typed(i));
                // Down goes on as Enter does.
                desk.press(i % 2 == 0 ? KeyCode.ENTER : KeyCode.DOWN);
            }
            desk.until("all are stored", () -> desk.parts.lineBoard().missing(FIRST).isEmpty());
        }
        try (Desk desk = new Desk(NEXT)) {
            desk.openReturns();
            correct(desk, lines.get(CORRECTED));
            desk.on(NEXT);
            desk.press(KeyCode.F8);
            desk.type("3.3");
            desk.press(KeyCode.ENTER);
            desk.until("today's is stored", () -> desk.services().returns().of(lines.getFirst().id(), NEXT).isPresent());

            assertFigures(desk, lines);
            assertHistory(desk, lines.get(CORRECTED));
            String said = "产量由1.9万只更正为2.5万只（第1次更正，漏记夜班）";
            assertThat(notes(desk, FIRST)).contains("更正1条：企业041线" + said);
            assertThat(notes(desk, NEXT)).contains("当日更正以前日期的报送1条：2月13日企业041线" + said);
            assertThat(desk.parts.ledger().verify().findings()).isEmpty();
        }
        assertThat(dialogs.faults).isEmpty();
    }

    private static List<Line> register(DemoServices services) {
        Actor actor = new Actor("陈某", "综合组", FIRST);
        List<Line> lines = new ArrayList<>();
        for (int f = 1; f <= FIRMS; f++) {
            String name = "企业%02d".formatted(f);
            Enterprise firm = services.enterprises().save(Enterprise.draft(name + "有限公司", name), Set.of(), actor);
            for (int l = 1; l <= 3; l++) {
                lines.add(services.lines().save(
                        Line.draft(firm.id(), Integer.toString(l), FIRST.minusDays(9)).withStage(LineStage.TRIAL, FIRST.minusDays(4))
                                .withCapacity(new Line.Capacity(200_000L, 200_000L, null)),
                        actor));
            }
        }
        return lines;
    }

    private static long pieces(int line) {
        return 10_000 + line * 1_000L;
    }

    /** The same quantity in the ways papers write it. */
    private static String typed(int line) {
        long pieces = pieces(line);
        return switch (line % 4) {
            case 0 -> "%d.%d".formatted(pieces / 10_000, pieces % 10_000 / 1_000);
            case 1 -> "%d.%d万".formatted(pieces / 10_000, pieces % 10_000 / 1_000);
            case 2 -> "%d,000".formatted(pieces / 1_000);
            default -> Long.toString(pieces).chars().mapToObj(c -> Character.toString(c - '0' + '０')).collect(Collectors.joining());
        };
    }

    private static void correct(Desk desk, Line line) {
        desk.on(FIRST);
        desk.press(KeyCode.F8);
        desk.until("the grid has the focus", () -> desk.focus().equals("outputTable"));
        desk.press(KeyCode.HOME);
        desk.press(KeyCode.PAGE_UP, 5);
        desk.press(KeyCode.RIGHT, TO_QUANTITY);
        desk.press(KeyCode.DOWN, CORRECTED);
        desk.type("2.5");
        desk.press(KeyCode.ENTER);
        Snapshot.frames(20);
        // Nothing is stored without a reason, and the hand may go on meanwhile.
        assertThat(desk.services().returns().of(line.id(), FIRST).orElseThrow().quantity()).isEqualTo(pieces(CORRECTED));
        desk.press(KeyCode.UP);
        desk.press(KeyCode.END);
        desk.press(KeyCode.LEFT);
        desk.type("漏记夜班");
        desk.press(KeyCode.ENTER);
        desk.until("the correction is stored", () -> desk.services().returns().of(line.id(), FIRST).orElseThrow().corrections() == 1);
    }

    private static void assertFigures(Desk desk, List<Line> lines) {
        OutputReturns returns = desk.services().returns();
        for (int i = 0; i < lines.size(); i++) {
            OutputReturn made = returns.of(lines.get(i).id(), FIRST).orElseThrow();
            assertThat(made.quantity()).as("line %d", i).isEqualTo(i == CORRECTED ? 25_000 : pieces(i));
            assertThat(made.corrections()).isEqualTo(i == CORRECTED ? 1 : 0);
            assertThat(made.late()).isFalse();
        }
        assertThat(returns.of(lines.getFirst().id(), NEXT).orElseThrow().quantity()).isEqualTo(33_000);
        assertThat(desk.parts.lineBoard().missing(NEXT)).hasSize(lines.size() - 1);
        assertThat(desk.parts.lineBoard().rows(NEXT).get(CORRECTED).yesterday()).isEqualTo(25_000);
    }

    private static void assertHistory(Desk desk, Line line) {
        OutputReturn made = desk.services().returns().of(line.id(), FIRST).orElseThrow();
        HistoryEntry last = desk.parts.ledger().history(OutputReturns.type(), made.id()).getFirst();

        assertThat(last.recordedAt().atZoneSameInstant(ZONE).toLocalDate()).isEqualTo(NEXT);
        assertThat(last.fields()).extracting(HistoryEntry.FieldChange::field, HistoryEntry.FieldChange::before, HistoryEntry.FieldChange::after)
                .contains(tuple("quantity", "19000", "25000"), tuple("corrections", "0", "1"), tuple("reason", null, "漏记夜班"));
    }

    private static String notes(Desk desk, LocalDate day) {
        return desk.parts.briefs(Messages.of(Language.ZH)).daily(day, "陈某").blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).text())
                .collect(Collectors.joining("\n"));
    }
}
