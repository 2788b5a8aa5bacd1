package io.maskline.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WAN   | 3.5      | 35000",
        "WAN   | 35,000只 | 35000",
        "WAN   | ３.５万   | 35000",
        "PIECE | 35000    | 35000",
        "PIECE | 35,000   | 35000",
        "PIECE | ３５０００ | 35000",
        "PIECE | 3.5万    | 35000",
        "PIECE | 0        | 0",
    })
    void aBareNumberIsMeantInTheUnitShownAndANamedUnitAsItSays(PieceUnit unit, String typed, long pieces) {
        assertThat(unit.parse("quantity", typed)).isEqualTo(pieces);
    }

    @Test
    void halfAMaskIsNone() {
        assertThatThrownBy(() -> PieceUnit.PIECE.parse("quantity", "3.5")).isInstanceOf(FaultException.class);
    }

    @ParameterizedTest
    @EnumSource(PieceUnit.class)
    void whatIsShownIsReadBack(PieceUnit unit) {
        for (long pieces : new long[] {0, 1, 9_999, 35_000, 124_300, 2_140_000}) {
            assertThat(unit.parse("quantity", unit.text(pieces))).isEqualTo(pieces);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAN", "PIECE"})
    void theOtherOfTheOtherIsItself(PieceUnit unit) {
        assertThat(unit.other()).isNotEqualTo(unit);
        assertThat(unit.other().other()).isEqualTo(unit);
    }
}
