package io.maskline.standard;

import io.maskline.platform.i18n.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question of a firm: which standards, as they stand on the day, and what is tested by each. An edition
 * not published on the day is in none of the lists, and a medical question has nothing but medical standards in them.
 *
 * @param applicable in force, the one to take first at the head
 * @param byDeclaration not in force yet, but the maker may declare to follow it
 * @param notYetInForce published, of no use on the day
 * @param withdrawn replaced or withdrawn
 * @param notes what goes with the answers given, above all where they contradict each other; never empty when all lists are
 */
public record Advice(
        AdviceQuestion question,
        List<AdviceOffer> applicable,
        List<AdviceOffer> byDeclaration,
        List<AdviceOffer> notYetInForce,
        List<AdviceOffer> withdrawn,
        List<Phrase> notes) {

    /** Rows of the catalogue that say where a mask may be worn and are no test. */
    private static final Set<String> NO_TESTS = Set.of("pm25_limit");

    public Advice {
        applicable = List.copyOf(applicable);
        byDeclaration = List.copyOf(byDeclaration);
        notYetInForce = List.copyOf(notYetInForce);
        withdrawn = List.copyOf(withdrawn);
        notes = List.copyOf(notes);
    }

    /** Answers by the catalogue as it is. */
    public static Advice of(AdviceQuestion question, Standards standards) {
        return of(question, standards, AdviceTable.delivered());
    }

    static Advice of(AdviceQuestion question, Standards standards, AdviceTable table) {
        List<Standard> all = standards.all();
        List<AdviceOffer> offers = new ArrayList<>();
        all.stream().filter(s -> !table.knows(s.code()) && AdviceEntered.answers(s, question))
                .flatMap(s -> AdviceStanding.of(s, question.day()).map(_ -> entered(s, question, standards)).stream())
                .forEach(offers::add);
        for (AdviceTable.Row row : table.rows()) {
            if (row.fits(question)) {
                all.stream().filter(s -> s.code().equals(row.standard())).findFirst()
                        .filter(s -> mayAnswer(s, question))
                        .flatMap(s -> AdviceStanding.of(s, question.day()).map(_ -> offer(s, row, question, standards)))
                        .ifPresent(offers::add);
            }
        }
        List<Phrase> notes = new ArrayList<>(
                table.notes().stream().filter(n -> n.fits(question)).map(n -> Phrase.of("advisor.note." + n.match().sentence())).toList());
        if (offers.isEmpty() && notes.isEmpty()) {
            notes.add(Phrase.of("advisor.note.nothing", question.day().toString()));
        }
        return new Advice(
                question,
                on(AdviceStanding.APPLICABLE, offers, question),
                on(AdviceStanding.BY_DECLARATION, offers, question),
                on(AdviceStanding.NOT_YET_IN_FORCE, offers, question),
                on(AdviceStanding.WITHDRAWN, offers, question),
                notes);
    }

    /** All offers, those that may be taken first. */
    public List<AdviceOffer> all() {
        return Stream.of(applicable, byDeclaration, notYetInForce, withdrawn).flatMap(List::stream).toList();
    }

    private static List<AdviceOffer> on(AdviceStanding list, List<AdviceOffer> offers, AdviceQuestion question) {
        return offers.stream().filter(o -> AdviceStanding.of(o.standard(), question.day()).filter(list::equals).isPresent()).toList();
    }

    /** Whatever the rows say: a medical question is answered by medical standards, and no other question is. */
    private static boolean mayAnswer(Standard standard, AdviceQuestion question) {
        return question.medical() == (standard.kind() == Kind.MEDICAL);
    }

    private static AdviceOffer offer(Standard standard, AdviceTable.Row row, AdviceQuestion question, Standards standards) {
        return new AdviceOffer(
                standard,
                standard.on(question.day()),
                Phrase.of("advisor.reason." + row.match().sentence(), standard.code()),
                AdviceStanding.timing(standard, question.day()),
                duties(standard, question),
                row.grade(),
                row.variant(),
                items(standard, row.grade(), row.variant(), question.day(), standards),
                row.match().confidence());
    }

    private static AdviceOffer entered(Standard standard, AdviceQuestion question, Standards standards) {
        List<String> grades = standards.grades(standard.code());
        String grade = grades.isEmpty() ? null : grades.getFirst();
        return new AdviceOffer(
                standard,
                standard.on(question.day()),
                AdviceEntered.reason(standard),
                AdviceStanding.timing(standard, question.day()),
                duties(standard, question),
                grade,
                null,
                items(standard, grade, null, question.day(), standards),
                standard.confidence());
    }

    private static List<Phrase> duties(Standard standard, AdviceQuestion question) {
        List<Phrase> duties = new ArrayList<>(AdviceEntered.mark(standard).stream().toList());
        if (question.registrationMissing()) {
            duties.add(Phrase.of("advisor.duty.registration"));
        }
        return duties;
    }

    /**
     * What is tested by a standard: the limits of a grade and variant as they stand on the day, or on the first day in force
     * when that is later; none once it is withdrawn.
     *
     * @throws io.maskline.platform.error.FaultException Invalid ({@code grade}) for a grade the standard does not have
     */
    public static List<StandardLimit> items(
            Standard standard, @Nullable String grade, @Nullable Variant variant, LocalDate day, Standards standards) {
        if (standard.on(day) == Applicability.SUPERSEDED) {
            return List.of();
        }
        LocalDate from = standard.on(day) == Applicability.NOT_YET && standard.inForceFrom() != null ? standard.inForceFrom() : day;
        boolean empty = standards.limits(standard.code()).isEmpty();
        return standards.limits(standard.code(), empty ? null : grade, from).stream()
                .filter(l -> !NO_TESTS.contains(l.limit().item()) && (variant == null || suits(l.variant(), variant)))
                .toList();
    }

    private static boolean suits(@Nullable String row, Variant variant) {
        return row == null || !Variant.of(row).excludes(variant);
    }
}
