package io.maskline.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** What never leaves the ledger: what people sign with. An export says only that there is one. */
final class Secrets {

    /** Stands in for a secret that was set. */
    static final String SET = "已设置";

    /** The field as the journal writes it into the text of a change. */
    private static final Pattern IN_JOURNAL = Pattern.compile("(\"secret\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

    private Secrets() {}

    /** @param row of {@code table}; changed in place and given back */
    static Object[] hidden(String table, List<String> columns, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (table.equals("person") && columns.get(i).equals("secret") && row[i] != null) {
                row[i] = SET;
            } else if (table.equals("journal_change") && row[i] instanceof String text && "person".equals(entity(columns, row))) {
                row[i] = IN_JOURNAL.matcher(text).replaceAll("$1\"" + SET + "\"");
            }
        }
        return row;
    }

    private static Object entity(List<String> columns, Object[] row) {
        int at = columns.indexOf("entity");
        return at < 0 || row[at] == null ? "" : row[at];
    }
}
