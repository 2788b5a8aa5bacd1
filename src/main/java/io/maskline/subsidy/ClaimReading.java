package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.DayText;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.platform.text.FullWidth;
import io.maskline.platform.text.PieceCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed into an application. What cannot be read is left out of the draft and told at its field, so that
 * the rest is worked out meanwhile and nothing typed is lost.
 */
final class ClaimReading {

    private static final UUID NONE = new UUID(0, 0);

    private final ClaimTyped typed;
    private final Messages messages;
    private final CodeWords words;
    private final LocalDate today;
    private final Map<String, Fault> problems = new LinkedHashMap<>();
    private final ClaimDraft draft;

    /** @param today supplies the year where none is typed, and the day of an application without one */
    ClaimReading(ClaimTyped typed, Messages messages, LocalDate today) {
        this.typed = typed;
        this.messages = messages;
        this.words = new CodeWords(messages);
        this.today = today;
        LocalDate applied = head("appliedOn", this::day);
        ClaimFacts facts = new ClaimFacts(
                typed.productClass(), head("deliveredOn", this::day), head("commissionedOn", this::day), head("dailyOutput", PieceCount::parse),
                head("allocationShare", ClaimReading::percent), head("interest", Yuan::parse), typed.proofs(), null);
        ClaimParts parts = new ClaimParts(
                rows(ClaimList.INVOICES, this::invoice), rows(ClaimList.MACHINES, this::machine), rows(ClaimList.PURCHASES, this::purchase),
                rows(ClaimList.RECEIVED, this::received), typed.evidence());
        this.draft = new ClaimDraft(
                typed.programmeId(), typed.enterpriseId(), applied == null ? today : applied, head("investment", Yuan::parse), facts,
                typed.head("remark"), parts);
    }

    /** What could be read. */
    ClaimDraft draft() {
        return draft;
    }

    /** What could not, by the name of the field; rows as {@code invoices.3.amount}. */
    Map<String, Fault> problems() {
        return problems;
    }

    private <T> @Nullable T head(String field, BiFunction<String, String, T> parse) {
        return read(field, typed.head(field), parse);
    }

    private <T> @Nullable T read(String field, String text, BiFunction<String, String, T> parse) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(field, text);
        } catch (FaultException e) {
            problems.putIfAbsent(field, e.fault());
            return null;
        }
    }

    private LocalDate day(String field, String text) {
        return DayText.parse(field, text, today);
    }

    /** {@code 50}, {@code 50%} as 0.5. */
    private static BigDecimal percent(String field, String text) {
        String number = FullWidth.narrow(text).strip();
        return ExactDecimal.parse(field, number.endsWith("%") ? number.substring(0, number.length() - 1) : number).movePointLeft(2);
    }

    /** One row with its place, by the names of its columns. */
    private record Cells(ClaimList list, int place, TypedRow row) {
        String text(String column) {
            return row.cells().get(list.column(column));
        }

        String field(String column) {
            return list.field() + "." + place + "." + column;
        }
    }

    private <T> List<T> rows(ClaimList list, Function<Cells, T> read) {
        List<TypedRow> rows = typed.rows(list);
        return IntStream.range(0, rows.size()).mapToObj(i -> read.apply(new Cells(list, i + 1, rows.get(i)))).toList();
    }

    private <T> @Nullable T cell(Cells row, String column, BiFunction<String, String, T> parse) {
        return read(row.field(column), row.text(column), parse);
    }

    private static @Nullable String text(Cells row, String column) {
        return row.text(column).isBlank() ? null : row.text(column).strip();
    }

    private ClaimInvoice invoice(Cells row) {
        CostKind cost = cell(row, "cost", this::cost);
        return new ClaimInvoice(
                row.row().id(), 0, NONE, row.place(), text(row, "number"), cell(row, "date", this::day), text(row, "seller"),
                cell(row, "amount", Yuan::parse), cell(row, "tax", Yuan::parse), cost == null ? CostKind.EQUIPMENT : cost, text(row, "serial"));
    }

    private CostKind cost(String field, String text) {
        String wanted = FullWidth.narrow(text).strip();
        return Arrays.stream(CostKind.values())
                .filter(k -> k.code().equalsIgnoreCase(wanted) || messages.text(k.labelKey()).equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Fault.invalid(field, "claim.fault.cost", text).asException());
    }

    private ClaimMachine machine(Cells row) {
        return new ClaimMachine(
                row.row().id(), 0, NONE, row.place(), text(row, "serial"), text(row, "model"), cell(row, "seen-on", this::day), text(row, "seen-by"),
                text(row, "seen-note"));
    }

    private ClaimPurchase purchase(Cells row) {
        String material = text(row, "material");
        return new ClaimPurchase(
                row.row().id(), 0, NONE, row.place(), material == null ? null : words.materialCode(material), cell(row, "date", this::day),
                cell(row, "tonnes", ExactDecimal::parse), cell(row, "price", Yuan::parse));
    }

    private ClaimReceived received(Cells row) {
        String level = text(row, "level");
        return new ClaimReceived(
                row.row().id(), 0, NONE, row.place(), level == null ? null : words.levelCode(level), text(row, "programme"),
                cell(row, "amount", Yuan::parse), text(row, "covers"));
    }
}
