package io.maskline.arch.planted.enterprise;

/** Breaks 6 and 11: a public controller that asks the store. */
public final class EnterpriseListController {
    EnterpriseStore store() {
        return new EnterpriseStore();
    }
}
