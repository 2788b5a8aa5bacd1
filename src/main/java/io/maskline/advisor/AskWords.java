package io.maskline.advisor;

import io.maskline.lab.LabSlot;
import io.maskline.lab.LabTerms;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.DueWords;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.i18n.Phrase;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceOffer;
import io.maskline.standard.Applicability;
import io.maskline.standard.Force;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.StandardWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer in words, the same on screen and on paper. */
final class AskWords {

    private static final String DASH = "—";

    private final Messages messages;
    private final StandardWords standards;
    private final DueWords days;

    AskWords(Messages messages) {
        this.messages = messages;
        this.standards = new StandardWords(messages);
        this.days = new DueWords(messages.locale());
    }

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    String text(Phrase phrase) {
        return messages.text(phrase.key(), phrase.args());
    }

    String sentences(List<Phrase> phrases) {
        return phrases.isEmpty() ? "" : messages.text("advisor.sentences", (Object) phrases);
    }

    /** The cards of all four lists, those that may be taken first. */
    List<AskCard> cards(Advice advice) {
        List<AskCard> cards = new ArrayList<>();
        advice.applicable().forEach(o -> cards.add(card(o, Status.PASS, "advisor.list.applicable", true)));
        advice.byDeclaration().forEach(o -> cards.add(card(o, Status.PENDING, "advisor.list.by-declaration", true)));
        advice.notYetInForce().forEach(o -> cards.add(card(o, Status.INTENT, "advisor.list.not-yet", false)));
        advice.withdrawn().forEach(o -> cards.add(card(o, Status.PAUSED, "advisor.list.withdrawn", false)));
        return cards;
    }

    private AskCard card(AdviceOffer offer, Status status, String standing, boolean open) {
        boolean unsure = open && offer.standing() == Applicability.UNKNOWN;
        Standard standard = offer.standard();
        boolean binds = standard.force() == Force.MANDATORY || standard.force() == Force.RECOMMENDED;
        String level = binds ? text("advisor.level", standard.level().labelKey(), standard.force().labelKey()) : text(standard.level().labelKey());
        List<Phrase> reason = new ArrayList<>(List.of(offer.reason()));
        reason.addAll(offer.duties());
        return new AskCard(
                offer, unsure ? Status.TO_DECIDE : status, text(unsure ? "advisor.list.unsure" : standing), level, text(offer.timing()), sentences(reason), open);
    }

    List<LimitLine> limits(Answer answer) {
        List<LimitLine> lines = new ArrayList<>();
        for (int i = 0; i < answer.items().size(); i++) {
            StandardLimit row = answer.items().get(i);
            boolean open = row.toBeChecked() || !row.limit().judges();
            lines.add(new LimitLine(
                    row,
                    item(row, answer),
                    standards.limit(row.limit()),
                    row.limit().condition() == null ? "" : row.limit().condition(),
                    standards.rule(row.limit().rule()),
                    specimens(answer.specimens().needs().get(i)),
                    open ? Status.TO_DECIDE : Status.PASS,
                    text(open ? "advisor.check.open" : "advisor.check.done")));
        }
        return lines;
    }

    /** The item, with the form it is for where rows of several forms are listed. */
    private String item(StandardLimit row, Answer answer) {
        String item = standards.item(row.limit());
        boolean named = row.variant() != null && (answer.variant() == null || !row.variant().equals(answer.variant().code()));
        return named ? text("advisor.item.variant", item, standards.variant(row.variant())) : item;
    }

    private String specimens(Specimens.Need need) {
        if (need.shared()) {
            return text("advisor.specimens.shared");
        }
        return text(need.advised() ? "advisor.specimens.advised" : "advisor.specimens.stated", need.pieces());
    }

    String specimens(Specimens specimens) {
        String sum = text("advisor.specimens.sum", specimens.tested(), specimens.reserve(), specimens.total());
        return specimens.advised() ? text("advisor.sentence-pair", sum, text("advisor.specimens.note")) : sum;
    }

    List<LabLine> labs(Answer answer, LocalDate day) {
        return answer.labs().stream().map(l -> lab(l, day)).toList();
    }

    private LabLine lab(LabAble lab, LocalDate day) {
        LabSlot slot = lab.slot();
        LabTerms terms = slot.lab().terms();
        String name = terms.outside() ? text("advisor.lab.outside", slot.lab().shortName()) : slot.lab().shortName();
        return new LabLine(
                lab,
                name,
                slot.whole() ? Status.PASS : Status.NOTE,
                able(lab),
                terms.perDay() == null ? text("advisor.lab.unknown") : terms.perDay().toString(),
                text("advisor.lab.booked", booked(lab.today(), terms.perDay()), booked(lab.tomorrow(), terms.perDay())),
                slot.start() == null ? text("advisor.lab.unknown") : days.day(slot.start(), day),
                report(slot, day),
                free(slot));
    }

    private String able(LabAble lab) {
        LabSlot slot = lab.slot();
        String count = text("advisor.lab.able", slot.able().size(), lab.asked());
        if (slot.whole()) {
            return count;
        }
        String missing = slot.missing().stream().map(m -> text("standard.item." + m.item()))
                .collect(Collectors.joining(text("advisor.comma")));
        return text("advisor.lab.missing", count, missing);
    }

    private String booked(int batches, @Nullable Long perDay) {
        return perDay != null && batches >= perDay ? text("advisor.lab.full", batches) : Integer.toString(batches);
    }

    private String report(LabSlot slot, LocalDate day) {
        LocalDate report = slot.report();
        LabTerms.Promise promise = slot.lab().terms().promise();
        if (report == null || promise == null) {
            return text("advisor.lab.unknown");
        }
        String count = text(promise.count() == DayCount.WORKING ? "advisor.lab.working" : "advisor.lab.natural");
        return text("advisor.lab.report", days.day(report, day), count);
    }

    private String free(LabSlot slot) {
        LabSlot.QuotaLeft quota = slot.quota();
        return quota == null ? text("advisor.lab.paid") : text("advisor.lab.quota", quota.used(), quota.quota().total());
    }

    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? DASH : text;
    }
}
