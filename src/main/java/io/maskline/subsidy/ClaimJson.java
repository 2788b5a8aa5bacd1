package io.maskline.subsidy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.ExactDecimal;
import io.maskline.subsidy.Claim.Invoice;
import io.maskline.subsidy.Claim.Purchase;
import io.maskline.subsidy.Claim.Received;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a claim from a file. Amounts and days are texts or plain numbers, exact as written:
 *
 * <pre>{@code
 * {"appliedOn": "2020-02-14", "productClass": "civil", "deliveredOn": "2020-02-20", "commissionedOn": null,
 *  "dailyOutput": 200000, "allocationShare": "0.5", "investment": "1280000.00",
 *  "invoices": [{"number": "03872215", "date": "2020-02-01", "seller": "…", "amount": "900000.00", "tax": "117000.00",
 *                "cost": "equipment", "serial": "KZ-01"}],
 *  "purchases": [{"material": "meltblown", "date": "2020-03-01", "tonnes": "1.5", "price": "200000.00"}],
 *  "interest": "12000.00", "proofs": ["machine_rd"], "approvedBefore": "0.00",
 *  "received": [{"level": "province", "programme": "…", "amount": "450000.00"}]}
 * }</pre>
 */
public final class ClaimJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private ClaimJson() {}

    /**
     * @param today taken for {@code appliedOn} where the file names no day
     * @throws FaultException Invalid, with the place, for what is no claim
     */
    public static Claim read(String json, LocalDate today) {
        try {
            return claim(MAPPER.readTree(json), today);
        } catch (JacksonException e) {
            throw Fault.invalid("claim", "subsidy.fault.claim.json", e.getLocation() == null ? 0 : e.getLocation().getLineNr()).asException();
        }
    }

    /** @param node of a claim within a larger file */
    static Claim claim(JsonNode node, LocalDate today) {
        if (!node.isObject()) {
            throw Fault.invalid("claim", "subsidy.fault.claim.json", 1).asException();
        }
        LocalDate applied = day(node, "appliedOn");
        BigDecimal before = money(node, "approvedBefore");
        return new Claim(
                applied == null ? today : applied,
                text(node, "productClass"),
                day(node, "deliveredOn"),
                day(node, "commissionedOn"),
                count(node, "dailyOutput"),
                number(node, "allocationShare"),
                money(node, "investment"),
                list(node, "invoices", ClaimJson::invoice),
                list(node, "purchases", ClaimJson::purchase),
                money(node, "interest"),
                list(node, "received", ClaimJson::received),
                proofs(node),
                before == null ? BigDecimal.ZERO.setScale(2) : before);
    }

    private static Invoice invoice(JsonNode node) {
        String number = needed(node, "number", text(node, "number"));
        return new Invoice(
                number, needed(node, "date", day(node, "date")), text(node, "seller"), needed(node, "amount", money(node, "amount")),
                money(node, "tax"), cost(node), text(node, "serial"));
    }

    private static CostKind cost(JsonNode node) {
        String code = text(node, "cost");
        try {
            return code == null ? CostKind.EQUIPMENT : CostKind.of(code);
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("cost", "subsidy.fault.claim.cost", code).asException();
        }
    }

    private static Purchase purchase(JsonNode node) {
        return new Purchase(
                needed(node, "material", text(node, "material")), needed(node, "date", day(node, "date")),
                needed(node, "tonnes", number(node, "tonnes")), needed(node, "price", money(node, "price")));
    }

    private static Received received(JsonNode node) {
        return new Received(
                needed(node, "level", text(node, "level")), needed(node, "programme", text(node, "programme")), needed(node, "amount", money(node, "amount")));
    }

    private static Set<String> proofs(JsonNode node) {
        return list(node, "proofs", JsonNode::asString).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.path(field).valueStream().map(read).toList();
    }

    private static <T> T needed(JsonNode node, String field, @Nullable T value) {
        if (value == null) {
            throw Fault.invalid(field, "subsidy.fault.claim.missing", field, node.toString()).asException();
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString().strip();
    }

    private static @Nullable BigDecimal money(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : Yuan.parse(field, text);
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        return ExactDecimal.read(text).filter(n -> n.signum() > 0)
                .orElseThrow(() -> Fault.invalid(field, "subsidy.fault.claim.number", field, text).asException());
    }

    private static @Nullable Long count(JsonNode node, String field) {
        BigDecimal number = number(node, field);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException broken) {
            throw Fault.invalid(field, "subsidy.fault.claim.number", field, number.toPlainString()).asException();
        }
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String text = text(node, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Fault.invalid(field, "subsidy.fault.claim.day", field, text).asException();
        }
    }
}
