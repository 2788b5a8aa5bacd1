package io.maskline.app.cli;

/** What the console tells the calling program. */
public enum ExitCode {
    DONE,
    /** Refused with a sentence: the input or the ledger does not allow it. */
    REFUSED,
    /** The command line itself is wrong. */
    USAGE,
    /** A defect or a failure of the machine. */
    FAULT;

    public int code() {
        return ordinal();
    }
}
