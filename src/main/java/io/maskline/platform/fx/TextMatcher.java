package io.maskline.platform.fx;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How typed text finds shown text. A value is prepared once; matching a prepared value is a plain substring search, so
 * 100,000 rows are filtered without a stall. The shell passes one that knows pinyin.
 */
public interface TextMatcher {

    /** The searchable form of a shown text; several forms may be joined by a line feed. */
    String prepare(String shown);

    /** The searchable form of what was typed. */
    String typed(String typed);

    /** Full and half width, upper and lower case are the same; blanks at the ends do not count. */
    static TextMatcher folding() {
        return new TextMatcher() {
            @Override
            public String prepare(String shown) {
                return fold(shown);
            }

            @Override
            public String typed(String typed) {
                return fold(typed.strip());
            }

            private String fold(String text) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        };
    }
}
