package io.maskline.platform.i18n;

import java.util.List;
import java.util.Map;

/** Keys that are put together at run time, such as the words of a stage: beginning in the source → every ending it gets. */
final class RuntimeKeys {

    static final Map<String, List<String>> ENDINGS = Map.of();

    private RuntimeKeys() {}
}
