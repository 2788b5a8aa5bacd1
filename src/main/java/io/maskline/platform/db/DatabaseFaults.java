package io.maskline.platform.db;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Turns vendor errors into faults, once, by error code and never by message text (H2 localises it). */
final class DatabaseFaults {

    private DatabaseFaults() {}

    static Fault unwritable(Path folder) {
        return Fault.denied("platform.fault.folderUnwritable", folder);
    }

    /** The fault behind {@code e} when opening the ledger in {@code folder}; unknown errors pass unchanged. */
    static RuntimeException translate(RuntimeException e, Path folder) {
        SQLException sql = sqlCause(e);
        if (e instanceof FaultException || sql == null) {
            return e;
        }
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new FaultException(Fault.busy(folder.toString(), "platform.fault.ledgerOpen", folder), e);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                new FaultException(Fault.denied("platform.fault.ledgerDamaged", folder), e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_READ_ONLY ->
                new FaultException(unwritable(folder), e);
            default -> e;
        };
    }

    /** What work on the open ledger threw: jOOQ and the ledger wrap vendor errors, which are told as such; the rest passes. */
    static RuntimeException translate(RuntimeException e) {
        SQLException sql = sqlCause(e);
        return !(e instanceof FaultException) && sql != null && translate(sql) instanceof FaultException known ? known : e;
    }

    static RuntimeException translate(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> new FaultException(Fault.denied("platform.fault.disk"), e);
            case ErrorCode.DATABASE_IS_READ_ONLY -> new FaultException(Fault.denied("platform.fault.readOnly"), e);
            default -> new IllegalStateException("database error " + e.getErrorCode() + " " + e.getSQLState(), e);
        };
    }

    private static @Nullable SQLException sqlCause(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
