package io.maskline.platform.document;

import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;

/** The bars of a Code 128. */
final class CodeBars {

    /** Width of one module in points: readable from office printers, and a number of the ledger stays under 80 mm. */
    static final float MODULE = 0.4f * Sheet.MM;

    private CodeBars() {}

    /** Widths of bars and gaps in turn, in modules; the first and the last one are bars. */
    static List<Integer> runs(String text) {
        boolean[] modules = new Code128Writer().encode(text);
        List<Integer> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= modules.length; i++) {
            if (i == modules.length || modules[i] != modules[from]) {
                runs.add(i - from);
                from = i;
            }
        }
        return List.copyOf(runs);
    }
}
