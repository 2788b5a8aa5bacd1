package io.maskline.line;

import static io.maskline.platform.db.schema.Tables.PRODUCTION_LINE;
import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.output.LineLedger;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.JournalLedger;
import io.maskline.platform.ledger.Title;
import io.maskline.platform.ledger.ValueKind;
import io.maskline.testkit.TempLedger;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger filled by a program that knew neither kits nor sterilisation nor steps. */
class EarlierLedgerTest {

    /** What a line was to that program. */
    private static final EntityType<Line> EARLIER = EntityType.<Line>of("line", "line.entity", PRODUCTION_LINE)
            .field("number", PRODUCTION_LINE.NUMBER, ValueKind.TEXT, Line::number, "line.field.number")
            .field("enterpriseId", PRODUCTION_LINE.ENTERPRISE_ID, ValueKind.REFERENCE, Line::enterpriseId, "line.field.enterprise")
            .field("lineNo", PRODUCTION_LINE.LINE_NO, ValueKind.TEXT, Line::lineNo, "line.field.lineNo")
            .field("kind", PRODUCTION_LINE.KIND, ValueKind.TEXT, l -> l.kind().name(), "line.field.kind")
            .field("productClass", PRODUCTION_LINE.PRODUCT_CLASS, ValueKind.TEXT, l -> l.productClass().name(), "line.field.productClass")
            .field("stage", PRODUCTION_LINE.STAGE, ValueKind.TEXT, l -> l.stage().name(), "line.field.stage")
            .field("stageDate", PRODUCTION_LINE.STAGE_DATE, ValueKind.DAY, Line::stageDate, "line.field.stageDate")
            .label(Line::number)
            .reader(r -> Line.draft(r.get(PRODUCTION_LINE.ENTERPRISE_ID), r.get(PRODUCTION_LINE.LINE_NO), DAY));

    private static UUID filled(LineLedger ledger, ProductClass made) {
        Enterprise firm = ledger.firm("甬乙医疗用品");
        JournalLedger earlier = new JournalLedger(ledger.temp.database(), List.of(EARLIER), TempLedger.CLOCK);
        return earlier.change(Title.of("line.step.create", firm.shortName(), "1"), ACTOR,
                tx -> tx.insert(EARLIER, Line.draft(firm.id(), "1", made, DAY.minusDays(3)).withNumber("A-0001"))).id();
    }

    @ParameterizedTest(name = "{0}: sterilised {1}")
    @CsvSource({"SURGICAL, true", "CIVIL_PROTECTIVE, false", "KN95, false"})
    void its_lines_are_pieces_sterilised_as_usual_and_it_verifies(ProductClass made, boolean sterilised) throws Exception {
        try (LineLedger ledger = new LineLedger()) {
            filled(ledger, made);
            Line line = ledger.lines.all().getFirst();

            assertThat(line.terms()).isEqualTo(Line.Terms.usual(made));
            assertThat(line.sterility().needed()).isEqualTo(sterilised);
            assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
        }
    }

    @Test
    void it_still_verifies_once_its_lines_are_changed_and_the_change_is_undone() throws Exception {
        try (LineLedger ledger = new LineLedger()) {
            filled(ledger, ProductClass.SURGICAL);
            Line line = ledger.lines.all().getFirst();
            ledger.lines.moveStage(line, LineStage.SETUP, DAY, null, ACTOR);

            assertThat(LineSteps.open(ledger.temp.database()).stages(line.id())).hasSize(2);
            assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
            ledger.temp.ledger().undo(ACTOR);
            assertThat(ledger.temp.ledger().verify().findings()).isEmpty();
            assertThat(ledger.lines.all().getFirst().terms()).isEqualTo(line.terms());
        }
    }
}
