package io.maskline.platform.document;

import java.util.Set;

/** Who may read a paper, and with it which private data it must not hold. IDs and bank numbers stand in no paper. */
public enum Privacy {
    /** For the offices: mobiles of contacts may stand in it. */
    INTERNAL(Set.of(PrivateKind.ID, PrivateKind.BANK)),
    /** For everybody to read: no mobiles either. */
    PUBLIC(Set.of(PrivateKind.ID, PrivateKind.BANK, PrivateKind.MOBILE));

    private final Set<PrivateKind> forbidden;

    Privacy(Set<PrivateKind> forbidden) {
        this.forbidden = forbidden;
    }

    public boolean forbids(PrivateKind kind) {
        return forbidden.contains(kind);
    }
}
