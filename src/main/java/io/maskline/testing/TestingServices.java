package io.maskline.testing;

import io.maskline.lab.LabDesk;
import io.maskline.line.TestReports;

/**
 * What the testing screen works with.
 *
 * @param registers what a request draws on
 * @param gate what the tests say to a line
 * @param slips prints what goes with the samples
 */
public record TestingServices(RequestEditViewModel.Sources registers, Samples samples, Trial trial, Reports reports, TestReports gate, SlipPrinter slips) {

    TestingRequests requests() {
        return registers.requests();
    }

    /** Earliest days of the labs. */
    LabDesk desk() {
        return registers.desk();
    }
}
