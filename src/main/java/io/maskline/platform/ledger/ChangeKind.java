package io.maskline.platform.ledger;

/** What happened to a record: it came, it changed (the bin is a change, too), or its insertion was undone. */
public enum ChangeKind {
    INSERT,
    UPDATE,
    REMOVE
}
