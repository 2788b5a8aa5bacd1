package io.maskline.platform.i18n;

import java.util.Set;

/** Beginnings of keys whose ending is added at run time, such as the code of a stage. */
final class RuntimeKeys {

    static final Set<String> PREFIXES = Set.of(
            "standard.applicability.",
            "standard.force.",
            "standard.item.",
            "standard.kind.",
            "standard.variant.",
            "standard.verdict.");

    private RuntimeKeys() {}
}
