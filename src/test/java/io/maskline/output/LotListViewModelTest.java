package io.maskline.output;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.PieceUnit;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LotListViewModelTest {

    private final LineLedger ledger = new LineLedger();
    private final Session session = new Session(DAY);

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void the_counters_follow_the_unit_switched_on() {
        Line line = ledger.line(ledger.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING);
        ledger.returns.enter(line.id(), DAY, 34_560, null, ACTOR);
        Messages words = Messages.of(Language.ZH);
        UiContext ui = new UiContext(words, new InlineBackground(), session, new ViewLoader(words), ledger.temp.ledger(), new AnsweringDialogs());
        try (LotListViewModel model = new LotListViewModel(ui, ledger.outputs())) {
            session.pieceUnitProperty().set(PieceUnit.PIECE);
            session.pieceUnitProperty().set(PieceUnit.WAN);
            model.load();
            assertThat(model.madeProperty().get()).isEqualTo("2020-02-14 产量（合格）3.5 万只");

            session.pieceUnitProperty().set(PieceUnit.PIECE);
            assertThat(model.madeProperty().get()).isEqualTo("2020-02-14 产量（合格）34,560 只");
            assertThat(model.releasedProperty().get()).isEqualTo("2020-02-14 当日可放行 0 只");

            session.pieceUnitProperty().set(PieceUnit.WAN);
            assertThat(model.madeProperty().get()).isEqualTo("2020-02-14 产量（合格）3.5 万只");
        }
    }
}
