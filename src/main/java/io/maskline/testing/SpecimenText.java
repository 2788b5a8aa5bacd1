package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import io.maskline.standard.Limit;
import io.maskline.standard.Verdict;
import java.util.List;

/** How the value of a specimen is read: half-width, otherwise left exactly as typed. */
final class SpecimenText {

    private static final int MOST_CHARACTERS = 40;

    private SpecimenText() {}

    /**
     * @return the text to be stored; empty when nothing was typed
     * @throws io.maskline.platform.error.FaultException Invalid ({@code values}) when it is no result of this item
     */
    static String read(Limit limit, String typed) {
        String text = FullWidth.narrow(typed).strip();
        if (text.length() > MOST_CHARACTERS) {
            throw Fault.invalid("values", "testing.fault.value.long", limit.itemPhrase()).asException();
        }
        Verdict.judge(limit, List.of(text), limit.rule());
        return text;
    }
}
