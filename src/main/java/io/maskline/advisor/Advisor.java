package io.maskline.advisor;

import io.maskline.lab.LabDesk;
import io.maskline.lab.LabFacts;
import io.maskline.lab.LabSlot;
import io.maskline.lab.Wanted;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceOffer;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.Equivalence;
import io.maskline.standard.Measured;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Standards;
import io.maskline.standard.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the question of a firm from the catalogue and the labs. Not for the FX thread. */
final class Advisor {

    private final Standards standards;
    private final LabDesk labs;

    Advisor(Standards standards, LabDesk labs) {
        this.standards = standards;
        this.labs = labs;
    }

    Advice ask(AdviceQuestion question) {
        return Advice.of(question, standards);
    }

    /** What is tested by an offer as it is usually made: in its suggested grade, not sterile. */
    Answer usual(AdviceOffer offer, LocalDate day) {
        List<Variant> variants = variants(offer.standard());
        Variant variant = offer.variant() == null && variants.contains(Variant.NON_STERILE) ? Variant.NON_STERILE : offer.variant();
        return answer(offer, offer.grade(), variant, day);
    }

    Answer answer(AdviceOffer offer, @Nullable String grade, @Nullable Variant variant, LocalDate day) {
        Standard standard = offer.standard();
        List<StandardLimit> items = Advice.items(standard, grade, variant, day, standards);
        return new Answer(
                offer, standards.grades(standard.code()), grade, variants(standard), variant, items, Specimens.of(items),
                items.isEmpty() ? List.of() : labs(standard, items, day));
    }

    /** Forms that exclude each other; what is only treated with ethylene oxide is no form of its own. */
    private List<Variant> variants(Standard standard) {
        return standards.limits(standard.code()).stream()
                .map(StandardLimit::variant)
                .filter(Objects::nonNull)
                .distinct()
                .map(Variant::of)
                .filter(v -> v != Variant.EO)
                .toList();
    }

    private List<LabAble> labs(Standard standard, List<StandardLimit> items, LocalDate day) {
        List<String> wanted = items.stream().map(i -> i.limit().item()).distinct().toList();
        List<LabFacts> facts = labs.facts();
        Map<UUID, LabFacts> byLab = facts.stream().collect(Collectors.toMap(f -> f.lab().id(), Function.identity()));
        return labs.slots().earliest(Wanted.readyOn(standard.code(), wanted, day, false), facts).stream()
                .filter(s -> !s.able().isEmpty())
                .map(s -> able(s, wanted.size(), Objects.requireNonNull(byLab.get(s.lab().id())), day))
                .toList();
    }

    private static LabAble able(LabSlot slot, int asked, LabFacts facts, LocalDate day) {
        return new LabAble(slot, asked, facts.bookedOn(day), facts.bookedOn(day.plusDays(1)));
    }

    /** Standards an answer may be held against: those that are published and have limits. */
    List<Standard> comparable(LocalDate day) {
        List<String> limited = standards.allLimits().stream().map(l -> l.limit().standard()).distinct().toList();
        return standards.all().stream()
                .filter(s -> limited.contains(s.code()) && (s.issuedOn() == null || !s.issuedOn().isAfter(day)))
                .toList();
    }

    /** Whether what passes the answer may be said to pass {@code other}. */
    Equivalence compare(Answer answer, Standard other) {
        Standard standard = answer.offer().standard();
        List<StandardLimit> rows = standards.limits(other.code());
        String grade = rows.stream().map(StandardLimit::grade).filter(Objects::nonNull).findFirst().orElse(null);
        return Equivalence.of(
                answer.items().stream().map(i -> Measured.of(standard, i)).toList(),
                rows.stream().filter(r -> r.grade() == null || r.grade().equals(grade)).map(r -> Measured.of(other, r)).toList());
    }
}
