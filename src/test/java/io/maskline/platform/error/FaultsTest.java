package io.maskline.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void aFaultOnItsWayOutStaysTheSameFault() {
        Fault fault = Fault.denied("ledger.fault.nothingToUndo");
        assertThat(Faults.of(fault.asException())).isSameAs(fault);
        assertThat(Faults.of(new CompletionException(fault.asException()))).isSameAs(fault);
    }

    @Test
    void theCodeTellsThePlaceOfAFailureNotItsMessage() {
        assertThat(Incidents.code(failure("one"))).isEqualTo(Incidents.code(failure("two"))).matches("[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(Incidents.code(failure("one"))).isNotEqualTo(Incidents.code(otherFailure()));
    }

    @Test
    void anyOtherExceptionIsUnexpectedAndCarriesItsCode() {
        IllegalStateException failure = failure("broken");
        assertThat(Faults.of(failure)).isInstanceOfSatisfying(
                Fault.Unexpected.class, f -> assertThat(f.incident()).isEqualTo(Incidents.code(failure)));
    }

    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }

    private static IllegalArgumentException otherFailure() {
        return new IllegalArgumentException("one");
    }
}
