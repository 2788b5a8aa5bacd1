package io.maskline.platform.feature;

import io.maskline.platform.ledger.Actor;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who works at this console and for which business day. FX thread; take {@link #actor()} before going off it. */
public final class Session {

    private final StringProperty operator = new SimpleStringProperty(this, "operator", "");
    private final StringProperty department = new SimpleStringProperty(this, "department", "");
    private final ObjectProperty<LocalDate> businessDate;

    public Session(LocalDate businessDate) {
        this.businessDate = new SimpleObjectProperty<>(this, "businessDate", businessDate);
    }

    public StringProperty operatorProperty() {
        return operator;
    }

    public StringProperty departmentProperty() {
        return department;
    }

    public ObjectProperty<LocalDate> businessDateProperty() {
        return businessDate;
    }

    public LocalDate businessDate() {
        return businessDate.get();
    }

    /** An immutable copy of who and when, for the writer thread. */
    public Actor actor() {
        return new Actor(operator.get(), department.get(), businessDate.get());
    }
}
