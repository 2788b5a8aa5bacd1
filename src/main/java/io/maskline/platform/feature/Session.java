package io.maskline.platform.feature;

import io.maskline.platform.ledger.Actor;
import io.maskline.platform.text.PieceUnit;
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
    private final ObjectProperty<PieceUnit> pieceUnit = new SimpleObjectProperty<>(this, "pieceUnit", PieceUnit.WAN);

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

    /** In what quantities of masks are shown and typed: 只 or 万只. */
    public ObjectProperty<PieceUnit> pieceUnitProperty() {
        return pieceUnit;
    }

    public PieceUnit pieceUnit() {
        return pieceUnit.get();
    }

    /** An immutable copy of who and when, for the writer thread. */
    public Actor actor() {
        return new Actor(operator.get(), department.get(), businessDate.get());
    }
}
