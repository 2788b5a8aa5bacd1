package io.maskline.platform.feature;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The left part of the status bar that belongs to the screen in front. Texts are translated already. */
public final class StatusLine {

    /** "显示 23 / 共 75". */
    public final StringProperty shown = new SimpleStringProperty(this, "shown", "");
    /** True when a filter hides rows: the text turns red. */
    public final BooleanProperty filtered = new SimpleBooleanProperty(this, "filtered", false);
    /** "已选 5 行 求和 128.4 平均 25.7". */
    public final StringProperty selection = new SimpleStringProperty(this, "selection", "");
    /** Answer to the last action, or the old value of the cell being edited. */
    public final StringProperty message = new SimpleStringProperty(this, "message", "");
}
