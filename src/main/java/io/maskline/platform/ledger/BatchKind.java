package io.maskline.platform.ledger;

/**
 * What a batch is: a change, the undo of one, a redo, a seal (an issued paper), or a delivery (what the program itself
 * brings, the same on every device). Undo stops at a seal and at a delivery.
 */
public enum BatchKind {
    CHANGE,
    UNDO,
    REDO,
    SEAL,
    DELIVERY;

    boolean endsUndo() {
        return this == SEAL || this == DELIVERY;
    }
}
