package io.maskline.advisor;

import io.maskline.platform.fx.Status;
import java.util.UUID;

/**
 * One lab of the answer in words.
 *
 * @param able "6/6 项", or what is missing
 * @param booked "6 满 / 5"
 * @param free batches of the free quota, or that the firm pays
 */
record LabLine(
        LabAble lab, String name, Status status, String able, String perDay, String booked, String start, String report, String free) {

    UUID id() {
        return lab.slot().lab().id();
    }
}
