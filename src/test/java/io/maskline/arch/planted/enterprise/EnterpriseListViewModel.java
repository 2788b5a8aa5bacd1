package io.maskline.arch.planted.enterprise;

import javafx.scene.control.Label;

/** Breaks 5b: a view model that holds a node. */
final class EnterpriseListViewModel {
    final Label name = new Label();
}
