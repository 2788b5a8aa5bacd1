package io.maskline.planner;

import io.maskline.lab.LabSlot;
import io.maskline.testing.TestingRow;
import java.util.List;

/**
 * A request that waits for a day at a lab, with what stands against the labs that cannot have it.
 *
 * @param row the request as it was read
 * @param answers what every lab it may go to answers to it alone, see {@link LabSlot}
 */
public record WaitingRequest(TestingRow row, List<LabSlot> answers) {

    public WaitingRequest {
        answers = List.copyOf(answers);
    }
}
