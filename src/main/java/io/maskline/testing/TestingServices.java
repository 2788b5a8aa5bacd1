package io.maskline.testing;

import io.maskline.lab.LabDesk;
import io.maskline.line.TestReports;

/**
 * What the testing screen works with.
 *
 * @param registers what a request draws on
 * @param desk earliest days of the labs
 * @param gate what the tests say to a line
 */
public record TestingServices(RequestEditViewModel.Sources registers, Samples samples, Trial trial, Reports reports, LabDesk desk, TestReports gate) {

    TestingRequests requests() {
        return registers.requests();
    }
}
