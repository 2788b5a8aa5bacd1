package io.maskline.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final LatestOnly gate = new LatestOnly();
    private final List<String> told = new ArrayList<>();

    @Test
    void anAnswerThatCameAfterTheNextQuestionIsDropped() {
        var first = gate.next().<String>only(told::add);
        var second = gate.next().<String>only(told::add);
        second.accept("second");
        first.accept("first");
        assertThat(told).containsExactly("second");
    }

    @Test
    void nothingComesThroughOnceTheViewIsGone() {
        var answer = gate.next().<String>only(told::add);
        gate.drop();
        answer.accept("late");
        assertThat(told).isEmpty();
    }
}
