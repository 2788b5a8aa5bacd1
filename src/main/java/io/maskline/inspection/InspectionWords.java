package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Item;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.fx.HistoryView;
import io.maskline.platform.fx.Status;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.Severity;
import io.maskline.standard.Confidence;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Schemes and lots in the words of the screen. */
final class InspectionWords {

    private final Messages messages;

    InspectionWords(Messages messages) {
        this.messages = messages;
    }

    String item(Item item) {
        return messages.text("inspection.words", item.phrase());
    }

    String items(List<Item> items) {
        return messages.text("inspection.words", ProductLots.named(items));
    }

    String edition(long edition) {
        return messages.text("inspection.edition", edition);
    }

    /** How many are drawn: {@code S-2，AQL 2.5}, {@code 每批 5 件}, 待填. */
    String draw(Draw draw) {
        if (draw.sampled()) {
            return messages.text("inspection.draw.sampled", level(draw.level()), draw.aql() == null ? "" : draw.aql());
        }
        return draw.count() == null ? messages.text("inspection.draw.open") : messages.text("inspection.draw.fixed", draw.count());
    }

    /** As the standard prints it: Ⅱ, S-4. */
    String level(@Nullable InspectionLevel level) {
        return level == null ? messages.text("inspection.none") : switch (level) {
            case I -> "Ⅰ";
            case II -> "Ⅱ";
            case III -> "Ⅲ";
            case S1 -> "S-1";
            case S2 -> "S-2";
            case S3 -> "S-3";
            case S4 -> "S-4";
        };
    }

    /** The plan of one item of a lot: {@code 抽 200 件，Ac 14，Re 15，正常检验}. */
    String plan(LotLine.Plan plan, long lotSize) {
        String figures = plan.full(lotSize)
                ? messages.text("inspection.plan.full", lotSize, plan.accept(), plan.reject())
                : messages.text("inspection.plan.sample", plan.n(), plan.accept(), plan.reject());
        Severity severity = plan.severity();
        return messages.text("inspection.plan", figures, severity == null ? "inspection.plan.fixed" : "inspection.severity." + severity.code());
    }

    /** What the next lot of the product meets. */
    String next(LotBook book) {
        List<Item> stopped = book.stopped();
        if (!stopped.isEmpty()) {
            return messages.text("inspection.next.stopped", ProductLots.named(stopped));
        }
        List<Item> tightened = book.tightened();
        return tightened.isEmpty() ? messages.text("inspection.next.normal") : messages.text("inspection.next.tightened", ProductLots.named(tightened));
    }

    /** Why a lot stands as it does: the items against it, or how many findings are missing. */
    String reason(Lot lot) {
        String against = lot.lines().stream()
                .filter(l -> Boolean.FALSE.equals(l.accepted()))
                .map(l -> messages.text("inspection.lot.against", l.item().phrase(), l.found() == null ? 0 : l.found(), l.plan().accept()))
                .collect(Collectors.joining(messages.text("inspection.semicolon")));
        String missing = lot.missing() == 0 ? "" : messages.text("inspection.lot.missing", lot.missing());
        return against.isEmpty() || missing.isEmpty() ? against + missing : against + messages.text("inspection.semicolon") + missing;
    }

    /** Codes of a history in words. */
    Function<HistoryEntry.FieldChange, HistoryView.ValueText> history() {
        return change -> switch (change.field()) {
            case "kind" -> code -> messages.text(Kind.valueOf(code).labelKey());
            case "basis" -> code -> messages.text(Basis.of(code).labelKey());
            case "confidence" -> code -> messages.text(Confidence.of(code).labelKey());
            case "level" -> code -> level(InspectionLevel.valueOf(code));
            default -> text -> text;
        };
    }

    static Status status(SchemeStatus status) {
        return switch (status) {
            case DRAFT -> Status.PENDING;
            case APPROVED -> Status.PASS;
            case RETIRED -> Status.PAUSED;
        };
    }

    static Status status(ProductLot.Outcome outcome) {
        return switch (outcome) {
            case PENDING -> Status.PENDING;
            case ACCEPTED -> Status.PASS;
            case NOT_ACCEPTED -> Status.FAIL;
        };
    }
}
