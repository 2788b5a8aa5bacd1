package io.maskline.brief;

import io.maskline.approval.Decision;
import io.maskline.approval.DecisionKind;
import io.maskline.fund.FundWords;
import io.maskline.grant.FourAmounts;
import io.maskline.grant.GrantRow;
import io.maskline.grant.Payment;
import io.maskline.grant.PaymentKind;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 九、补贴: budget, the four amounts and what is left by programme, in exact 万元; what the day changed; support funds. */
final class SubsidySection {

    private static final int WAN = 4;
    private static final int LEAST_DECIMALS = 2;

    private final SubsidyFigures figures;
    private final PaperText words;

    SubsidySection(SubsidyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (figures.programmes().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("brief.subsidy.none"), false));
        } else {
            blocks.add(new Block.Paragraph(today(), false));
            blocks.add(table());
        }
        if (!figures.funds().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("brief.subsidy.funds", new FundWords(words.messages()).sentence(figures.funds(), figures.date())), false));
        }
        return blocks;
    }

    private String today() {
        List<Decision> approved = figures.decidedToday().stream().filter(d -> d.kind() != DecisionKind.WAITING).toList();
        List<Payment> paid = figures.bookedToday(PaymentKind.PAID);
        List<Payment> back = figures.bookedToday(PaymentKind.BANK_RETURN, PaymentKind.CLAWED_BACK);
        List<GrantRow> noticed = figures.onNotice();
        return words.text(
                "brief.subsidy.today", figures.appliedToday(), approved.size(), wan(SubsidyFigures.sum(approved.stream().map(Decision::amount))), paid.size(),
                wan(SubsidyFigures.sum(paid.stream().map(Payment::amount))), back.size(), noticed.size(),
                wan(SubsidyFigures.sum(noticed.stream().map(r -> r.amounts().noticed()))), figures.openObjections());
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(words.text("brief.column.programme"), 26, Align.LEFT), new Column(words.text("brief.column.budget"), 11, Align.RIGHT),
                new Column(words.text("brief.column.applied"), 10, Align.RIGHT), new Column(words.text("brief.column.decided"), 11, Align.RIGHT),
                new Column(words.text("brief.column.noticed"), 11, Align.RIGHT), new Column(words.text("brief.column.paid"), 10, Align.RIGHT),
                new Column(words.text("brief.column.payable"), 10, Align.RIGHT), new Column(words.text("brief.column.available"), 11, Align.RIGHT));
        List<List<String>> rows = figures.programmes().stream().map(p -> row(p.name(), p.total(), p.amounts(), p.available())).toList();
        List<String> total = row(
                words.text("brief.total"), all(figures.programmes().stream().map(SubsidyFigures.Programme::total).toList()), figures.amounts(),
                all(figures.programmes().stream().map(SubsidyFigures.Programme::available).toList()));
        return new Table(words.text("brief.table.subsidy"), words.text("brief.unit.wanYuan"), columns, rows, total, words.text("brief.note.subsidy"));
    }

    /** The sum where every programme has one; a programme without a budget has no limit, and a sum would hide that. */
    private static @Nullable BigDecimal all(List<@Nullable BigDecimal> amounts) {
        return amounts.stream().anyMatch(a -> a == null) ? null : SubsidyFigures.sum(amounts.stream());
    }

    private static List<String> row(String name, @Nullable BigDecimal budget, FourAmounts amounts, @Nullable BigDecimal available) {
        return List.of(
                name, orDash(budget), wan(amounts.applied()), orDash(amounts.approved()), orDash(amounts.noticed()), wan(amounts.paid()), wan(amounts.payable()),
                orDash(available));
    }

    private static String orDash(@Nullable BigDecimal yuan) {
        return yuan == null ? PaperText.NOT_APPLICABLE : wan(yuan);
    }

    /** Exact, with at least two decimals: 384,000.00 元 as 38.40. */
    private static String wan(BigDecimal yuan) {
        BigDecimal exact = yuan.movePointLeft(WAN).stripTrailingZeros();
        return (exact.scale() < LEAST_DECIMALS ? exact.setScale(LEAST_DECIMALS, RoundingMode.UNNECESSARY) : exact).toPlainString();
    }
}
