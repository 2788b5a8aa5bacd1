package io.maskline.capacity;

import io.maskline.material.Amount;
import io.maskline.material.Cover;
import io.maskline.material.Dimension;
import io.maskline.material.Material;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.PieceCount;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bottleneck in sentences, the same on screen, in the brief and on the command line.
 *
 * @param day the business day at whose end it was looked at
 */
public record BottleneckWords(Messages messages, LocalDate day) {

    /** From so many pieces on a count of loops is told in 万 where the language has it. */
    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final int DECIMALS = 3;

    /** One word for what holds up; the sign for nothing, or that it is not known. */
    public String word(Bottleneck bottleneck) {
        Optional<Allowance> binding = bottleneck.binding();
        if (binding.isPresent()) {
            return factor(binding.get().factor());
        }
        return messages.text(bottleneck.approved() == null ? "capacity.bottleneck.unknown" : "capacity.bottleneck.none");
    }

    public String factor(Factor factor) {
        return messages.text(factor.labelKey());
    }

    /** "卡点：耳带，明日最多 15.0 万只". */
    public String head(Bottleneck bottleneck) {
        return head(bottleneck, bottleneck.possible());
    }

    /** The same of a firm; its number is what its lines can make one by one. */
    public String head(FirmBottleneck found) {
        return head(found.firm(), found.possible());
    }

    private String head(Bottleneck bottleneck, @Nullable Long possible) {
        if (possible == null) {
            return messages.text("capacity.bottleneck.head.unknown");
        }
        return bottleneck.binding()
                .map(b -> messages.text("capacity.bottleneck.head", factor(b.factor()), Wan.atMost(possible)))
                .orElseGet(() -> messages.text(nothing(bottleneck), Wan.atMost(possible)));
    }

    /** That nothing holds up is said without reserve only where everything is known. */
    private static String nothing(Bottleneck bottleneck) {
        if (bottleneck.approved() == null) {
            return "capacity.bottleneck.head.unrated";
        }
        return bottleneck.complete() ? "capacity.bottleneck.head.none" : "capacity.bottleneck.head.soFar";
    }

    /** What a firm's number does not say: lines held up by different things, lines without an approved capacity. */
    public List<String> notes(FirmBottleneck found) {
        List<String> notes = new ArrayList<>();
        Long possible = found.firm().possible();
        if (possible != null && found.lineByLine() < possible) {
            notes.add(messages.text("capacity.bottleneck.lineByLine", Wan.atMost(possible)));
        }
        if (found.unrated() > 0) {
            notes.add(messages.text("capacity.bottleneck.unratedLines", found.unrated()));
        }
        return notes;
    }

    /** Why a factor allows what it allows: "现有 30 万根，每只 2 根（计划值），够 0.75 天". */
    public String because(Allowance allowance) {
        return switch (allowance.cause()) {
            case Cause.Approved _ -> messages.text(allowance.known() ? "capacity.cause.approved" : "capacity.cause.notApproved");
            case Cause.NotRunning stage -> messages.text("capacity.cause.stage", stage.stageKey());
            case Cause.Stoppage stop -> messages.text("capacity.cause.stoppage", stop.reasonKey());
            case Cause.Store store -> store(store, allowance.coverDays());
            case Cause.Crew crew -> crew.needed() == null || crew.present() == null
                    ? messages.text("capacity.cause.crew.unknown")
                    : messages.text("capacity.cause.crew", crew.present(), crew.needed());
            case Cause.InTest _ -> messages.text("capacity.cause.inTest");
            case Cause.ReportRunOut _ -> messages.text("capacity.cause.runOut");
            case Cause.NoReport _ -> messages.text("capacity.cause.noReport");
            case Cause.Lots lots -> lots(allowance, lots);
            case Cause.Lines sum -> sum.unknown() == 0
                    ? messages.text("capacity.cause.lines", sum.lines())
                    : messages.text("capacity.cause.lines.partly", sum.lines(), sum.unknown());
        };
    }

    private String lots(Allowance allowance, Cause.Lots lots) {
        if (!allowance.known()) {
            return messages.text("capacity.cause.lots.unknown");
        }
        LocalDate next = lots.next();
        return next == null ? messages.text("capacity.cause.lots.none") : messages.text("capacity.cause.lots", next.toString());
    }

    private String store(Cause.Store store, @Nullable BigDecimal coverDays) {
        List<String> parts = new ArrayList<>();
        parts.add(stock(store));
        Amount perPiece = store.perPiece();
        if (perPiece != null) {
            parts.add(messages.text(store.planning() ? "capacity.cause.use.planned" : "capacity.cause.use", amount(store.material(), perPiece)));
        }
        if (coverDays != null) {
            parts.add(messages.text("capacity.cause.cover", Cover.text(coverDays)));
        }
        return parts.stream().reduce((a, b) -> messages.text("capacity.cause.join", a, b)).orElse("");
    }

    private String stock(Cause.Store store) {
        Amount onHand = store.onHand();
        LocalDate counted = store.countedOn();
        if (onHand == null || counted == null) {
            return messages.text("capacity.cause.stock.unknown");
        }
        String key = store.shared() ? "capacity.cause.stock.shared" : "capacity.cause.stock";
        String stock = messages.text(key, amount(store.material(), onHand));
        return counted.equals(day) ? stock : messages.text("capacity.cause.stock.counted", stock, counted.toString());
    }

    /** "30 万根", "620 kg". */
    private String amount(Material material, Amount amount) {
        boolean inWan = amount.dimension() == Dimension.COUNT && amount.value().compareTo(WAN) >= 0;
        String unit = material.unitKey(amount.unit());
        if (!inWan) {
            return messages.text("capacity.amount", amount.grouped(DECIMALS), unit);
        }
        String wan = PieceCount.inWan(amount.value().longValueExact()).toPlainString();
        return messages.text("capacity.amount.wan", wan, unit);
    }
}
