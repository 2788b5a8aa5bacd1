package io.maskline.lab;

import io.maskline.platform.calendar.DayCount;

/** The words of a promise: {@code 5 个工作日}. */
final class LabPromise {

    private LabPromise() {}

    /** Message key; its argument is the number of days. */
    static String key(LabTerms.Promise promise) {
        return promise.count() == DayCount.WORKING ? "lab.promise.working" : "lab.promise.natural";
    }
}
