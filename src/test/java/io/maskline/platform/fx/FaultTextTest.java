package io.maskline.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTextTest {

    private final FaultText text = new FaultText(Messages.of(Language.ZH));

    static Stream<Fault> kinds() {
        String key = "none.such";
        return Stream.of(Fault.invalid("name", key), Fault.duplicate("name", key), Fault.denied(key), Fault.missing(key), Fault.busy("专报.pdf", key),
                new Fault.Stale(key, List.of(), List.of()), new Fault.Unexpected("K7Q2", key, List.of()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFaultWithoutASentenceOfItsOwnGetsTheOneOfItsKind(Fault fault) {
        assertThat(text.sentence(fault)).isNotEmpty().doesNotContain("⟦").doesNotContain("none.such");
    }

    @Test
    void aFaultWithItsOwnSentenceIsToldInIt() {
        assertThat(text.sentence(Fault.denied("platform.fault.busy", "专报.pdf"))).startsWith("专报.pdf");
    }

    @Test
    void aFieldIsCalledByItsNameOnScreen() {
        assertThat(text.sentence(Fault.invalid("remark", "ledger.fault.tooLong", "lab.field.remark", 400, 512)))
                .doesNotContain("lab.field").contains("400").contains("512");
    }

    @Test
    void aStaleRecordShowsBothValuesOfEachDifferingField() {
        Fault stale = new Fault.Stale("none.such", List.of(), List.of(new Fault.Difference("name", "platform.status.new", "甲", "乙")));
        assertThat(text.details(stale)).contains("甲").contains("乙");
    }
}
