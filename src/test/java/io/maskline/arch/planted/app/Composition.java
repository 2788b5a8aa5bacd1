package io.maskline.arch.planted.app;

import java.sql.Connection;

/** What nobody may depend on. */
public final class Composition {
    public Connection connection() {
        throw new UnsupportedOperationException();
    }
}
