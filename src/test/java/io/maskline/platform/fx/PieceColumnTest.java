package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.PieceUnit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of pieces in both units: head, cells, sum, mean, filter. */
class PieceColumnTest {

    private record Made(@Nullable Long pieces) {}

    private static final GridColumn<Made> COLUMN =
            GridColumn.<Made>pieces("made", "platform.status.new", Made::pieces).missing("platform.status.paused").sum();

    private static GridText<Made> text(PieceUnit unit, Language language) {
        GridText<Made> text = new GridText<>(Messages.of(language));
        text.unit(unit);
        return text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WAN   | 35000   | 3.5",
        "WAN   | 0       | 0.0",
        "WAN   | 124300  | 12.4",
        "WAN   | 12345678 | 1234.6",
        "PIECE | 35000   | 35,000",
        "PIECE | 0       | 0",
        "PIECE | 12345678 | 12,345,678",
    })
    void aCellShowsThePiecesInTheUnit(PieceUnit unit, long pieces, String shown) {
        assertThat(text(unit, Language.ZH).shown(COLUMN, new Made(pieces))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"WAN, ZH, 万只", "PIECE, ZH, 只", "WAN, EN, (10k)", "PIECE, EN, (pcs)"})
    void theHeadNamesTheUnit(PieceUnit unit, Language language, String end) {
        assertThat(text(unit, language).label(COLUMN)).endsWith(end);
    }

    @ParameterizedTest
    @CsvSource({"WAN, 4.7", "PIECE, '47,000'"})
    void theSumIsOfPiecesAndMissingOnesAreNotCounted(PieceUnit unit, String sum) {
        GridRows<Made> rows = new GridRows<>(GridSpec.<Made>of("madeTable", m -> m).column(COLUMN), text(unit, Language.ZH), List.of());

        assertThat(rows.sums(List.of(new Made(35_000L), new Made(null), new Made(12_000L)))).containsExactly(sum);
    }

    @ParameterizedTest
    @CsvSource({"WAN, 3.5, 35000", "WAN, 35000只, 35000", "PIECE, 35000, 35000", "PIECE, 3.5万, 35000"})
    void aBoundIsTypedInTheUnitAndKeptInPieces(PieceUnit unit, String typed, BigDecimal pieces) {
        GridText<Made> text = text(unit, Language.ZH);

        assertThat(text.read(COLUMN, typed)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(pieces));
        assertThat(text.read(COLUMN, text.typed(COLUMN, pieces))).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(pieces));
    }

    @ParameterizedTest
    @CsvSource({"WAN, 2.57", "PIECE, '25,666.7'"})
    void aMeanHasOneDigitMore(PieceUnit unit, String shown) {
        assertThat(text(unit, Language.ZH).finer(COLUMN, new BigDecimal("25666.6667"))).isEqualTo(shown);
    }
}
