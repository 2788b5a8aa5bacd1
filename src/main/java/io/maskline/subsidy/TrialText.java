package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.DayText;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import io.maskline.subsidy.Claim.Invoice;
import io.maskline.subsidy.Claim.Purchase;
import io.maskline.subsidy.Claim.Received;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The lists of a claim made up for a trial, one a line: invoices {@code 2020-02-07 100万 设备}, purchases
 * {@code 熔喷布 2020-03-01 1.5吨 20万}, money from elsewhere {@code 省级 45万 省级技改}.
 */
final class TrialText {

    private final Messages messages;
    private final CodeWords words;
    private final Supplier<LocalDate> today;

    TrialText(Messages messages, Supplier<LocalDate> today) {
        this.messages = messages;
        this.words = new CodeWords(messages);
        this.today = today;
    }

    /** One line, read into its parts. */
    private interface Line<T> {
        T read(int number, List<String> parts);
    }

    private static <T> List<T> lines(String field, String key, String typed, int least, Line<T> line) {
        List<T> all = new ArrayList<>();
        int number = 0;
        for (String one : FullWidth.narrow(typed).split("\\n")) {
            number++;
            if (!one.isBlank()) {
                List<String> parts = Arrays.asList(one.strip().split("\\s+"));
                try {
                    if (parts.size() < least) {
                        throw Fault.invalid(field, key, number, one.strip()).asException();
                    }
                    all.add(line.read(number, parts));
                } catch (FaultException _) {
                    throw Fault.invalid(field, key, number, one.strip()).asException();
                }
            }
        }
        return List.copyOf(all);
    }

    List<Invoice> invoices(String typed) {
        return lines("invoices", "subsidy.fault.trial.invoice", typed, 2, (number, parts) -> new Invoice(
                Integer.toString(number), DayText.parse("invoices", parts.get(0), today.get()), null, Yuan.parse("invoices", parts.get(1)), null,
                parts.size() > 2 ? cost(parts.get(2)) : CostKind.EQUIPMENT, null));
    }

    private CostKind cost(String typed) {
        return Arrays.stream(CostKind.values()).filter(c -> c.code().equals(typed) || messages.text(c.labelKey()).equalsIgnoreCase(typed)).findFirst()
                .orElseThrow(() -> Fault.invalid("invoices", "subsidy.fault.trial.invoice", 0, typed).asException());
    }

    List<Purchase> purchases(String typed) {
        return lines("purchases", "subsidy.fault.trial.purchase", typed, 4, (_, parts) -> {
            int at = parts.size() - 3;
            String material = String.join(" ", parts.subList(0, at));
            return new Purchase(
                    words.materialCode(material), DayText.parse("purchases", parts.get(at), today.get()), tonnes(parts.get(at + 1)),
                    Yuan.parse("purchases", parts.get(at + 2)));
        });
    }

    private static BigDecimal tonnes(String typed) {
        String number = typed.endsWith("吨") || typed.endsWith("t") ? typed.substring(0, typed.length() - 1) : typed;
        return ExactDecimal.read(number).filter(n -> n.signum() > 0)
                .orElseThrow(() -> Fault.invalid("purchases", "subsidy.fault.trial.purchase", 0, typed).asException());
    }

    List<Received> received(String typed) {
        return lines("received", "subsidy.fault.trial.received", typed, 2, (_, parts) -> new Received(
                words.levelCode(parts.get(0)), parts.size() > 2 ? parts.get(2) : parts.get(0), Yuan.parse("received", parts.get(1))));
    }
}
