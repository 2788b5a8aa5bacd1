package io.maskline.platform.document;

/** Private data that is looked for in papers. */
public enum PrivateKind {
    /** Number of an identity card, of 18 or of 15 characters. */
    ID,
    /** Number of a bank card or an account. */
    BANK,
    /** Mobile telephone number. */
    MOBILE
}
