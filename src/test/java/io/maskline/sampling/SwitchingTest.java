package io.maskline.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.FaultException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchingTest {

    /** A accepted, R not accepted, r not accepted on resubmission, a accepted on resubmission. */
    private static List<InspectedLot> lots(String text) {
        return text.chars().mapToObj(c -> new InspectedLot(c == 'A' || c == 'a', Character.isLowerCase(c))).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NORMAL, false",
        "R, NORMAL, false",
        "RR, TIGHTENED, false",
        "RAAAR, TIGHTENED, false",
        "RAAAAR, NORMAL, false",
        "RAAAARAAAR, TIGHTENED, false",
        "Rr, NORMAL, false",
        "RrrrR, TIGHTENED, false",
        "RRAAAA, TIGHTENED, false",
        "RRAAAAA, NORMAL, false",
        "RRAAAAaR, TIGHTENED, false",
        "RRAAAARAAAA, TIGHTENED, false",
        "RRAAAARAAAAA, NORMAL, false",
        "RRRRRR, TIGHTENED, false",
        "RRRRRRR, TIGHTENED, true",
        "RRRARARARAR, TIGHTENED, true",
        "RRAAAAAR, NORMAL, false",
        "RRAAAAARR, TIGHTENED, false"})
    void lots_in_order_switch_the_inspection(String text, Severity severity, boolean stopped) {
        Switching state = Switching.over(lots(text));
        assertThat(state.severity()).isEqualTo(severity);
        assertThat(state.stopped()).isEqualTo(stopped);
    }

    @Test
    void once_stopped_nothing_is_inspected_until_the_process_is_mended() {
        Switching stopped = Switching.over(lots("RRRRRRR"));
        assertThatThrownBy(() -> stopped.after(InspectedLot.original(true))).isInstanceOf(FaultException.class);
        assertThat(stopped.restarted().severity()).isEqualTo(Severity.TIGHTENED);
        assertThat(stopped.restarted().notAccepted()).isZero();
        assertThatThrownBy(() -> Switching.start().restarted()).isInstanceOf(FaultException.class);
    }

    /** Told apart from the state machine: the rules looked up over the whole list, lot by lot. */
    @Property
    void agrees_with_the_rules_read_over_the_whole_history(@ForAll @Size(max = 40) List<Boolean> accepted) {
        Switching state = Switching.start();
        Severity severity = Severity.NORMAL;
        List<Boolean> since = new ArrayList<>();
        for (boolean lot : accepted) {
            if (state.stopped()) {
                break;
            }
            state = state.after(InspectedLot.original(lot));
            since.add(lot);
            List<Boolean> last = since.subList(Math.max(0, since.size() - 5), since.size());
            boolean stop = severity == Severity.TIGHTENED && since.stream().filter(a -> !a).count() == 5;
            assertThat(state.stopped()).isEqualTo(stop);
            if (severity == Severity.NORMAL && last.stream().filter(a -> !a).count() == 2) {
                severity = Severity.TIGHTENED;
                since.clear();
            } else if (severity == Severity.TIGHTENED && !stop && last.equals(List.of(true, true, true, true, true))) {
                severity = Severity.NORMAL;
                since.clear();
            }
            assertThat(state.severity()).isEqualTo(severity);
        }
    }
}
