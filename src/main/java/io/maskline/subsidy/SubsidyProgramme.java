package io.maskline.subsidy;

import io.maskline.platform.ledger.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a subsidy for capacity as a dated rule. A published version never changes: what is to be different
 * is a new version of the same code.
 *
 * @param code stable name, e.g. {@code HARBIN-2020-LINE}; code and rule version together are unique
 * @param basis the rule in the words of the policy
 * @param rate share of the investment where the policy has one for all, 0.1 for 10 %; null where its awards differ
 * @param terms what holds for the policy as a whole
 * @param ruleVersion number of the rule; text and formula carry the same one
 * @param validFrom first day, if the source names one
 * @param validTo last day, if the source names one
 * @param source where the rule was read
 * @param confidence H, M or L: how sure the figures are
 * @param state whether it is a draft, in force or retired
 * @param publishedOn when it was published; null for a draft and for what came with the program
 * @param publishedBy who published it
 * @param documents what an application must bring: codes of {@link RequiredDocuments}, or names in plain words
 */
public record SubsidyProgramme(
        UUID id,
        long version,
        String code,
        String name,
        String basis,
        @Nullable BigDecimal rate,
        Terms terms,
        long ruleVersion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String confidence,
        ProgrammeState state,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        List<String> documents)
        implements Entity {

    public SubsidyProgramme {
        documents = List.copyOf(documents);
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    SubsidyProgramme published(LocalDate on, String by) {
        return with(version, ruleVersion, ProgrammeState.PUBLISHED, on, by, id);
    }

    SubsidyProgramme retired() {
        return with(version, ruleVersion, ProgrammeState.RETIRED, publishedOn, publishedBy, id);
    }

    /** The same over another stored version. */
    SubsidyProgramme inVersion(long stored) {
        return with(stored, ruleVersion, state, publishedOn, publishedBy, id);
    }

    /** The same rule as a draft of another version. */
    SubsidyProgramme asDraft(UUID as, long ruleVersion) {
        return with(0, ruleVersion, ProgrammeState.DRAFT, null, null, as);
    }

    private SubsidyProgramme with(
            long stored, long number, ProgrammeState next, @Nullable LocalDate on, @Nullable String by, UUID as) {
        return new SubsidyProgramme(
                as, stored, code, name, basis, rate, terms, number, validFrom, validTo, source, confidence, next, on, by, documents);
    }
}
