package io.maskline.subsidy;

import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored application as the texts of the form; reading them gives the same draft. */
final class ClaimTexts {

    private final Messages messages;
    private final CodeWords words;

    ClaimTexts(Messages messages) {
        this.messages = messages;
        this.words = new CodeWords(messages);
    }

    /** By the names of the fields of {@link ClaimTyped#heads}. */
    Map<String, String> heads(ClaimDraft draft) {
        Map<String, String> heads = new LinkedHashMap<>();
        ClaimFacts facts = draft.facts();
        heads.put("appliedOn", draft.appliedOn().toString());
        heads.put("investment", draft.parts().invoices().isEmpty() ? money(draft.investment()) : "");
        heads.put("deliveredOn", day(facts.deliveredOn()));
        heads.put("commissionedOn", day(facts.commissionedOn()));
        heads.put("dailyOutput", facts.dailyOutput() == null ? "" : Long.toString(facts.dailyOutput()));
        heads.put("allocationShare", facts.allocationShare() == null ? "" : facts.allocationShare().movePointRight(2).stripTrailingZeros().toPlainString());
        heads.put("interest", money(facts.interest()));
        heads.put("remark", text(draft.remark()));
        return heads;
    }

    Map<ClaimList, List<TypedRow>> lists(ClaimParts parts) {
        return Map.of(
                ClaimList.INVOICES, parts.invoices().stream().map(this::invoice).toList(),
                ClaimList.MACHINES, parts.machines().stream().map(ClaimTexts::machine).toList(),
                ClaimList.PURCHASES, parts.purchases().stream().map(this::purchase).toList(),
                ClaimList.RECEIVED, parts.received().stream().map(this::received).toList());
    }

    private TypedRow invoice(ClaimInvoice i) {
        return new TypedRow(i.id(), List.of(
                text(i.number()), day(i.date()), text(i.seller()), money(i.amount()), money(i.tax()), messages.text(i.cost().labelKey()), text(i.serial())));
    }

    private static TypedRow machine(ClaimMachine m) {
        return new TypedRow(m.id(), List.of(text(m.serial()), text(m.model()), day(m.seenOn()), text(m.seenBy()), text(m.seenNote())));
    }

    private TypedRow purchase(ClaimPurchase p) {
        String tonnes = p.tonnes() == null ? "" : p.tonnes().stripTrailingZeros().toPlainString();
        return new TypedRow(p.id(), List.of(p.material() == null ? "" : words.material(p.material()), day(p.date()), tonnes, money(p.price())));
    }

    private TypedRow received(ClaimReceived r) {
        return new TypedRow(r.id(), List.of(r.level() == null ? "" : words.level(r.level()), text(r.programme()), money(r.amount()), text(r.covers())));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : Yuan.format(yuan);
    }
}
