package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which of the four lists an edition stands on a day, and the sentence that says since when. */
enum AdviceStanding {
    APPLICABLE,
    BY_DECLARATION,
    NOT_YET_IN_FORCE,
    WITHDRAWN;

    private static final Pattern YEAR = Pattern.compile("-((?:19|20)\\d\\d)$");

    /**
     * Empty while the edition is not published: it cannot be named in an answer of that day. Where the day of publication is
     * not known, an edition counts as published from the year after the one in its number; what a city or a maker
     * issued was entered from its text.
     */
    static Optional<AdviceStanding> of(Standard standard, LocalDate day) {
        return switch (standard.on(day)) {
            case NOT_PUBLISHED -> Optional.empty();
            case IN_FORCE -> Optional.of(APPLICABLE);
            case BY_DECLARATION -> Optional.of(BY_DECLARATION);
            case NOT_YET -> Optional.of(NOT_YET_IN_FORCE);
            case SUPERSEDED -> Optional.of(WITHDRAWN);
            case UNKNOWN -> published(standard, day)
                    ? Optional.of(standard.force() == Force.MANDATORY ? NOT_YET_IN_FORCE : APPLICABLE)
                    : Optional.empty();
        };
    }

    private static boolean published(Standard standard, LocalDate day) {
        if (standard.issuedOn() != null || AdviceEntered.ofHere(standard)) {
            return true;
        }
        Matcher year = YEAR.matcher(standard.code());
        return year.find() && day.getYear() > Integer.parseInt(year.group(1));
    }

    static Phrase timing(Standard standard, LocalDate day) {
        return switch (standard.on(day)) {
            case IN_FORCE -> Phrase.of("advisor.timing.in-force", day(standard.inForceFrom()));
            case BY_DECLARATION -> Phrase.of("advisor.timing.by-declaration", day(standard.inForceFrom()), day(standard.usableFrom()));
            case NOT_YET, NOT_PUBLISHED -> Phrase.of("advisor.timing.not-yet", day(standard.inForceFrom()));
            case SUPERSEDED -> standard.supersededBy() == null
                    ? Phrase.of("advisor.timing.withdrawn", day(standard.inForceTo()))
                    : Phrase.of("advisor.timing.superseded", day(standard.inForceTo()), standard.supersededBy());
            case UNKNOWN -> Phrase.of(
                    standard.force() == Force.MANDATORY ? "advisor.timing.unknown-not-yet" : "advisor.timing.unknown");
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
