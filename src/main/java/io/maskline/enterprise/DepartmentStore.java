package io.maskline.enterprise;

import static io.maskline.platform.db.schema.Tables.DEPARTMENT;

import io.maskline.platform.db.Database;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.ValueKind;
import java.util.List;

/** Departments in the database. */
final class DepartmentStore {

    static final EntityType<Department> TYPE = EntityType.<Department>of("department", "enterprise.department.entity", DEPARTMENT)
            .field("code", DEPARTMENT.CODE, ValueKind.TEXT, Department::code, "enterprise.department.code")
            .field("name", DEPARTMENT.NAME, ValueKind.TEXT, Department::name, "enterprise.department.name")
            .field("duty", DEPARTMENT.DUTY, ValueKind.TEXT, Department::duty, "enterprise.department.duty")
            .field("sortOrder", DEPARTMENT.SORT_ORDER, ValueKind.COUNT, Department::sortOrder, "enterprise.department.sortOrder")
            .unique("enterprise.department.fault.code", "code")
            .label(Department::name)
            .reader(r -> new Department(
                    r.get(DEPARTMENT.ID),
                    r.get(DEPARTMENT.VERSION),
                    r.get(DEPARTMENT.CODE),
                    r.get(DEPARTMENT.NAME),
                    r.get(DEPARTMENT.DUTY),
                    r.get(DEPARTMENT.SORT_ORDER)));

    private final Database database;

    DepartmentStore(Database database) {
        this.database = database;
    }

    List<Department> all() {
        return database.read(dsl -> dsl.select(DEPARTMENT.fields())
                .from(DEPARTMENT)
                .where(DEPARTMENT.DELETED_AT.isNull())
                .orderBy(DEPARTMENT.SORT_ORDER, DEPARTMENT.CODE)
                .fetch(TYPE::read));
    }

    Department insert(LedgerTx tx, Department department) {
        return tx.insert(TYPE, department);
    }
}
