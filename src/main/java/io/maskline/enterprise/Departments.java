package io.maskline.enterprise;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.Title;
import java.util.List;

/** The departments of the task force: operators choose theirs, needs are routed to them. */
public final class Departments {

    private final DepartmentStore store;
    private final Ledger ledger;

    private Departments(DepartmentStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    public static Departments open(Database database, Ledger ledger) {
        return new Departments(new DepartmentStore(database), ledger);
    }

    /** In the order of lists. */
    public List<Department> all() {
        return store.all();
    }

    public Department add(Department department, Actor actor) {
        return ledger.change(Title.of("enterprise.department.step.add", department.name()), actor, tx -> store.insert(tx, department));
    }
}
