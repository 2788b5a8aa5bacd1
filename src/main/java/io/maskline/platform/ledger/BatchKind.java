package io.maskline.platform.ledger;

/** What a batch is: a change, the undo of one, a redo, or a seal (an issued paper) at which undo stops. */
public enum BatchKind {
    CHANGE,
    UNDO,
    REDO,
    SEAL
}
