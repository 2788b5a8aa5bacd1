package io.maskline.platform.error;

/** Carries a {@link Fault} out of a service. It is caught in one place, the background runner or the command line. */
public final class FaultException extends RuntimeException {

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.key() + " " + fault.args());
        this.fault = fault;
    }

    public FaultException(Fault fault, Throwable cause) {
        super(fault.key() + " " + fault.args(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
