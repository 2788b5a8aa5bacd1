package io.maskline.platform.error;

import java.util.List;

/**
 * What went wrong, as a value that travels back to the screen. Every kind carries a message key of the form
 * {@code fault.*} or {@code <feature>.fault.*} and its arguments; the words are chosen where they are shown.
 */
public sealed interface Fault {

    /** Key of the sentence in the message bundle: what happened, to which record, why, what now. */
    String key();

    /** Arguments of the sentence, in the order of its placeholders. */
    List<Object> args();

    /** A field does not hold what the rules ask for. {@code field} is the name of the record's field, or empty. */
    record Invalid(String field, String key, List<Object> args) implements Fault {}

    /** The record was changed since it was read; {@code theirs} and {@code mine} are shown beside each other. */
    record Stale(String key, List<Object> args, List<Difference> differences) implements Fault {}

    /** Another living record holds the same key. */
    record Duplicate(String field, String key, List<Object> args) implements Fault {}

    /** A file or the ledger is in use by another program. */
    record Busy(String file, String key, List<Object> args) implements Fault {}

    /** The operator may not do this, or the step cannot be taken (for example undoing past an issued paper). */
    record Denied(String key, List<Object> args) implements Fault {}

    /** A record, file or rule that was named does not exist. */
    record Missing(String key, List<Object> args) implements Fault {}

    /** A defect or a failure of the machine. {@code incident} is the short code that is also in the log. */
    record Unexpected(String incident, String key, List<Object> args) implements Fault {}

    /** One field in which two versions differ. {@code labelKey} names the field on screen. */
    record Difference(String field, String labelKey, String theirs, String mine) {}

    static Invalid invalid(String field, String key, Object... args) {
        return new Invalid(field, key, List.of(args));
    }

    static Duplicate duplicate(String field, String key, Object... args) {
        return new Duplicate(field, key, List.of(args));
    }

    static Denied denied(String key, Object... args) {
        return new Denied(key, List.of(args));
    }

    static Missing missing(String key, Object... args) {
        return new Missing(key, List.of(args));
    }

    static Busy busy(String file, String key, Object... args) {
        return new Busy(file, key, List.of(args));
    }

    /** This fault as an exception, for the way out of a service. */
    default FaultException asException() {
        return new FaultException(this);
    }
}
