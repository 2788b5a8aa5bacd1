package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.util.Optional;

/** Standards that were entered at this console and stand in no row of the advice: they answer by their kind. */
final class AdviceEntered {

    private AdviceEntered() {}

    /** Whether a standard of this kind answers the question. Foreign ones never do, nor civil ones a medical question. */
    static boolean answers(Standard standard, AdviceQuestion question) {
        if (standard.kind() == Kind.MEDICAL || question.medical()) {
            return standard.kind() == Kind.MEDICAL && question.medical();
        }
        boolean grown = question.use() != AdviceUse.CHILDREN;
        boolean dust = question.setting() == AdviceSetting.DUST;
        return switch (standard.kind()) {
            case CIVIL -> grown && !dust;
            case INDUSTRIAL -> grown && dust;
            case CHILDREN -> !grown && !dust;
            case MEDICAL, FOREIGN -> false;
        };
    }

    /** Issued by a city or by a maker, and so known from its text. */
    static boolean ofHere(Standard standard) {
        return standard.force() == Force.EMERGENCY || standard.force() == Force.ENTERPRISE;
    }

    static Phrase reason(Standard standard) {
        return switch (standard.force()) {
            case EMERGENCY -> Phrase.of("advisor.reason.entered-emergency", standard.code());
            case ENTERPRISE -> Phrase.of("advisor.reason.entered-enterprise", standard.code());
            default -> Phrase.of("advisor.reason.entered", standard.code());
        };
    }

    /** That it counts here and now only; empty for all but local emergency standards. */
    static Optional<Phrase> mark(Standard standard) {
        EmergencyUse use = standard.emergency();
        if (use == null) {
            return Optional.empty();
        }
        return Optional.of(use.until() == null
                ? Phrase.of("advisor.duty.emergency", use.region())
                : Phrase.of("advisor.duty.emergency-until", use.region(), use.until().toString()));
    }
}
