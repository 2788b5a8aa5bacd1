package io.maskline.platform.error;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where an exception becomes a {@link Fault}. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private Faults() {}

    /** The fault an exception carries; any other exception is logged with its incident code. */
    public static Fault of(Throwable thrown) {
        Throwable failure = unwrap(thrown);
        if (failure instanceof FaultException known) {
            if (known.fault() instanceof Fault.Unexpected unexpected) {
                LOG.log(Level.SEVERE, unexpected.incident(), known);
            }
            return known.fault();
        }
        String incident = Incidents.code(failure);
        LOG.log(Level.SEVERE, incident, failure);
        return new Fault.Unexpected(incident, "platform.fault.unexpected", List.of());
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
