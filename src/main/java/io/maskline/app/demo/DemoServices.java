package io.maskline.app.demo;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Departments;
import io.maskline.enterprise.Enterprises;
import io.maskline.fund.Funds;
import io.maskline.grant.Payments;
import io.maskline.inspection.Inspections;
import io.maskline.lab.LabServices;
import io.maskline.line.Downtimes;
import io.maskline.line.EquipmentOrders;
import io.maskline.line.Lines;
import io.maskline.material.Materials;
import io.maskline.notice.Notices;
import io.maskline.output.OutputReturns;
import io.maskline.output.SterileLots;
import io.maskline.people.People;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Standards;
import io.maskline.subsidy.Subsidies;
import io.maskline.testing.Samples;
import io.maskline.testing.TestingRequests;

/** The services the demo data goes through; it takes no way of its own into the ledger. */
public record DemoServices(
        Ledger ledger,
        Departments departments,
        Enterprises enterprises,
        Lines lines,
        OutputReturns returns,
        SterileLots lots,
        Standards standards,
        LabServices labs,
        TestingRequests testing,
        Samples samples,
        Subsidies subsidies,
        EquipmentOrders equipment,
        Downtimes downtimes,
        Materials materials,
        Inspections inspections,
        Money money) {

    /** Those who sign for public money, what they sign, and the money beside the subsidies. */
    public record Money(People people, Approvals approvals, Notices notices, Payments payments, Funds funds) {}
}
