package io.maskline.testing;

import io.maskline.platform.text.FullWidth;
import java.util.Locale;

/** Names of products as firms type them: width, spaces and letter case do not count. */
final class ProductName {
    private ProductName() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The name without what does not count. */
    static String plain(String product) {
        return FullWidth.narrow(product).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
