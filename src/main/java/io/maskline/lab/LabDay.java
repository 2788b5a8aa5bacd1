package io.maskline.lab;

/** Whether a lab can start one more batch on a day. */
public enum LabDay {
    /** It has a place left. */
    FREE,
    /** All its places are taken. */
    FULL,
    /** It has said it is closed. */
    CLOSED,
    /** A weekend it does not work, or a holiday by order. */
    RESTING,
    /** Nobody has said how many it takes a day. */
    UNKNOWN
}
