package io.maskline.grant;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Enterprises;
import io.maskline.people.People;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SupplementDesk;

/** What the screen of subsidies asks and tells. */
public record GrantServices(
        Subsidies subsidies, Approvals approvals, Payments payments, Grants grants, People people, Enterprises enterprises, Papers papers) {

    /** What is printed. */
    public record Papers(GrantPrinter printer, SupplementDesk supplements) {}
}
