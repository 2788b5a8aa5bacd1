package io.maskline.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How much of the ledger file is space left behind by changed rows. Giving it back writes the whole file anew, which takes
 * as long as the file is big; so it waits until the file would become half as big (decision 0006).
 */
final class FileSpace {

    /** Below this nothing is given back, in bytes; a small file is written anew in a moment all the same. */
    private static final long LEAST = 4L << 20;

    private FileSpace() {}

    static boolean worthGivingBack(Statement statement) throws SQLException {
        long size = setting(statement, "info.FILE_SIZE");
        long unused = size * (100 - setting(statement, "info.CHUNKS_FILL_RATE")) / 100;
        return unused > Math.max(LEAST, size - unused);
    }

    private static long setting(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            if (!row.next()) {
                throw new SQLException("no setting " + name);
            }
            return Long.parseLong(row.getString(1));
        }
    }
}
