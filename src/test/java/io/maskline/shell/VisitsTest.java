package io.maskline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitsTest {

    private final Visits visits = new Visits();

    @Test
    void backAndForwardWalkWhatWasVisited() {
        visits.visit("today");
        visits.visit("line/returns");
        visits.visit("testing");
        assertThat(visits.back()).contains("line/returns");
        assertThat(visits.back()).contains("today");
        assertThat(visits.back()).isEmpty();
        assertThat(visits.forward()).contains("line/returns");
    }

    @Test
    void aNewVisitForgetsWhatLayAhead() {
        visits.visit("today");
        visits.visit("line");
        visits.back();
        visits.visit("testing");
        assertThat(visits.forward()).isEmpty();
        assertThat(visits.back()).contains("today");
    }

    @Test
    void stayingIsNoVisit() {
        visits.visit("today");
        visits.visit("today");
        assertThat(visits.back()).isEmpty();
    }
}
