package io.maskline.platform.document;

/** Who may read a paper, and with it which private data it must not hold. IDs and bank numbers stand in no paper. */
public enum Privacy {
    /** For the offices: mobiles of contacts may stand in it. */
    INTERNAL,
    /** For everybody to read: no mobiles either. */
    PUBLIC
}
