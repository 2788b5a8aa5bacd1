package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.TestReports;

/**
 * How the line of a request stands before 达标投产.
 *
 * @param line as stored now
 * @param standing what the tests say to it on the business date
 */
record LineGate(Line line, TestReports.Standing standing) {

    boolean producing() {
        return line.stage() == LineStage.PRODUCING;
    }

    /** The tests no longer stand in the way. */
    boolean open() {
        return standing instanceof TestReports.Standing.Passed;
    }
}
