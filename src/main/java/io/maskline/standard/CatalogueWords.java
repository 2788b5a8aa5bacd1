package io.maskline.standard;

import io.maskline.platform.i18n.Messages;

/** Codes of the catalogue in words, for forms and histories. */
final class CatalogueWords {

    private final Messages messages;
    private final StandardWords standards;

    CatalogueWords(Messages messages) {
        this.messages = messages;
        this.standards = new StandardWords(messages);
    }

    String item(Limit limit) {
        return standards.item(limit);
    }

    String mark(EmergencyUse emergency) {
        return standards.mark(emergency);
    }

    /** {@code ≥ 不低于}. */
    String operator(Operator operator) {
        return messages.text("standard.operator." + operator.code());
    }

    String rule(Rule.Kind kind) {
        return messages.text(switch (kind) {
            case ANY -> Rule.ANY.labelKey();
            case MEAN -> Rule.MEAN.labelKey();
            case MIN_UNDER_LOAD -> Rule.MIN_UNDER_LOAD.labelKey();
            case N_OF -> "standard.rule-n-of";
        });
    }

    /** 已核, 待核, or that nothing is judged by it; with who checked it. */
    String check(StandardLimit row) {
        if (!row.limit().judges()) {
            return messages.text("standard.check.no-verdict");
        }
        if (row.toBeChecked()) {
            return messages.text("standard.check.open");
        }
        return row.checkedBy() == null
                ? messages.text("standard.check.done")
                : messages.text("standard.check.done-by", row.checkedBy(), String.valueOf(row.checkedOn()));
    }

    /** A stored value of a field as a person reads it. */
    String value(String field, String canonical) {
        return switch (field) {
            case "kind" -> messages.text(Kind.of(canonical).labelKey());
            case "force" -> messages.text(Force.of(canonical).labelKey());
            case "confidence" -> messages.text(Confidence.of(canonical).labelKey());
            case "operator" -> operator(Operator.of(canonical));
            case "rule" -> standards.rule(Rule.of(canonical));
            case "comparison" -> messages.text(Comparison.of(canonical).labelKey());
            case "variant" -> standards.variant(canonical);
            case "testKind" -> messages.text(TestKind.of(canonical).labelKey());
            case "flow" -> canonical + " L/min";
            case "area" -> canonical + " cm²";
            default -> canonical;
        };
    }
}
