package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;

/** Puts a fault into words: what happened, to which record, why, what now. No codes in the first line. */
public final class FaultText {

    private final Messages messages;

    public FaultText(Messages messages) {
        this.messages = messages;
    }

    /** The sentence of the fault; a kind of fault without its own sentence gets the one of its kind. */
    public String sentence(Fault fault) {
        if (messages.has(fault.key())) {
            return messages.text(fault.key(), fault.args());
        }
        return switch (fault) {
            case Fault.Invalid _ -> messages.text("platform.fault.invalid");
            case Fault.Stale _ -> messages.text("platform.fault.stale");
            case Fault.Duplicate _ -> messages.text("platform.fault.duplicate");
            case Fault.Busy busy -> messages.text("platform.fault.busy", busy.file());
            case Fault.Denied _ -> messages.text("platform.fault.denied");
            case Fault.Missing _ -> messages.text("platform.fault.missing");
            case Fault.Unexpected _ -> messages.text("platform.fault.unexpected");
        };
    }

    /** What the details pane and the copy button give: kind, key, arguments, incident code, differing fields. */
    public String details(Fault fault) {
        StringBuilder text = new StringBuilder(fault.getClass().getSimpleName())
                .append(' ').append(fault.key()).append(' ').append(fault.args());
        if (fault instanceof Fault.Unexpected unexpected) {
            text.append('\n').append(messages.text("platform.fault.incident", unexpected.incident()));
        }
        if (fault instanceof Fault.Stale stale) {
            for (Fault.Difference d : stale.differences()) {
                text.append('\n').append(messages.text("platform.fault.difference", messages.text(d.labelKey()), d.theirs(), d.mine()));
            }
        }
        return text.toString();
    }
}
