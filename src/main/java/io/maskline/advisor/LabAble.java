package io.maskline.advisor;

import io.maskline.lab.LabSlot;

/**
 * A lab with what it could do for the answer.
 *
 * @param asked items asked for
 * @param today batches it has taken for the day of the question
 * @param tomorrow batches it has taken for the day after
 */
record LabAble(LabSlot slot, int asked, int today, int tomorrow) {}
