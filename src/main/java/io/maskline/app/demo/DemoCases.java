package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import java.util.UUID;
import java.util.function.Function;

/** The demo's labs and testing requests with their results, each through its whole course. */
final class DemoCases {

    private final DemoServices services;
    private final Function<Row, UUID> firm;
    private final DemoLabs labs;
    private final DemoTests tests;

    DemoCases(DemoServices services, Function<Row, UUID> firm, Function<Row, UUID> line) {
        this.services = services;
        this.firm = firm;
        this.labs = new DemoLabs(services);
        this.tests = new DemoTests(services, firm, line, labs);
    }

    void loadLabs() {
        labs.load();
    }

    void loadTests() {
        tests.load();
    }

    void loadBookings() {
        labs.loadBookings(tests.requests());
        tests.loadSplits();
    }
}
