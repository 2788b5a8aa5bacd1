package io.maskline.arch.planted.enterprise;

import javafx.beans.property.StringProperty;

/** Breaks 5a: a record that knows JavaFX. */
record Enterprise(StringProperty name) {}
