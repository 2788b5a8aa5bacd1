package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.platform.ledger.Actor;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import java.util.UUID;
import java.util.function.Function;

/** The demo's labs, testing requests with their results, and subsidy applications, each through its whole course. */
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

    void loadApplications() {
        for (Row row : DemoFile.read("subsidy_applications")) {
            Actor actor = DemoLedger.actor(row.day("applied_on"));
            ApplicationRow application = services.subsidies().claims().apply(
                    row.text("programme"), firm.apply(row), row.amount("investment"), row.day("applied_on"), actor);
            switch (ApplicationStatus.valueOf(row.text("status"))) {
                case APPROVED -> services.subsidies().claims().approve(application, actor);
                case RETURNED -> services.subsidies().claims().giveBack(application, row.text("remark"), actor);
                case SUBMITTED, DRAFT, WAITING, REVOKED -> {}
            }
        }
    }
}
