package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.ledger.Actor;
import io.maskline.sampling.SamplingTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a scheme must hold to be stored and to be approved. The field of a line is {@code lines.<place>.<field>}. */
final class SchemeRules {

    /** More pieces than any plan of the tables. */
    private static final long MOST_PIECES = 10_000;

    private SchemeRules() {}

    /** @throws FaultException Invalid, naming the first field that is not as it must be */
    static void check(SchemeDraft draft, SamplingTables tables) {
        if (draft.product().name().isBlank()) {
            throw Fault.invalid("product", "inspection.fault.product").asException();
        }
        FieldRules.atMost("product", draft.product().name(), 60);
        FieldRules.atMost("note", draft.note(), 400);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            SchemeLine line = draft.lines().get(i);
            String at = "lines." + i + ".";
            check(line, at, tables);
            if (!seen.add(line.kind() + "|" + line.item().code())) {
                throw Fault.invalid(at + "item", "inspection.fault.itemTwice", line.item().phrase()).asException();
            }
        }
    }

    private static void check(SchemeLine line, String at, SamplingTables tables) {
        if (line.item().name().isBlank()) {
            throw Fault.invalid(at + "item", "inspection.fault.item").asException();
        }
        FieldRules.atMost(at + "item", line.item().name(), 58);
        FieldRules.atMost(at + "occasion", line.occasion(), 100);
        FieldRules.atMost(at + "source", line.grounds().source(), 200);
        Draw draw = line.draw();
        if (draw.level() == null != (draw.aql() == null)) {
            throw Fault.invalid(at + (draw.aql() == null ? "aql" : "level"), "inspection.fault.half", line.item().phrase()).asException();
        }
        if (draw.level() != null && draw.count() != null) {
            throw Fault.invalid(at + "count", "inspection.fault.both", line.item().phrase()).asException();
        }
        Long count = draw.count();
        if (count != null && (count < 1 || count > MOST_PIECES)) {
            throw Fault.invalid(at + "count", "inspection.fault.count", line.item().phrase(), count, MOST_PIECES).asException();
        }
        String aql = draw.aql();
        if (aql != null && tables.aqls().stream().noneMatch(a -> same(a, aql))) {
            throw Fault.invalid(at + "aql", "sampling.fault.aql", aql, String.join(", ", tables.aqls())).asException();
        }
    }

    private static boolean same(String one, String other) {
        return other.matches("\\d+(\\.\\d+)?") && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    /**
     * @param firm short name
     * @param others the other editions of the product
     * @throws FaultException Denied with the reason why the scheme cannot be approved by {@code actor} now, Invalid at
     *     {@code validFrom} or at a line
     */
    static void checkApproval(Scheme scheme, String firm, List<Scheme> others, Actor actor) {
        InspectionScheme head = scheme.head();
        String product = head.product().name();
        if (head.approved() != null) {
            throw Fault.denied("inspection.fault.approved", firm, product, head.edition()).asException();
        }
        if (actor.operator().isBlank()) {
            throw Fault.denied("inspection.fault.nobody").asException();
        }
        if (actor.operator().strip().equals(head.drafted().by().strip())) {
            throw Fault.denied("inspection.fault.ownDraft", head.drafted().by(), firm, product, head.edition()).asException();
        }
        if (scheme.exitLines().isEmpty()) {
            throw Fault.denied("inspection.fault.noLines", firm, product, head.edition()).asException();
        }
        scheme.exitLines().stream().filter(l -> !l.draw().known()).findFirst().ifPresent(l -> {
            throw Fault.denied("inspection.fault.noDraw", l.item().phrase(), firm, product).asException();
        });
        others.stream().map(Scheme::head).filter(o -> o.approved() != null && o.edition() > head.edition()).findFirst().ifPresent(o -> {
            throw Fault.denied("inspection.fault.newer", firm, product, o.edition()).asException();
        });
        checkStart(head, others, actor.businessDate());
    }

    private static void checkStart(InspectionScheme head, List<Scheme> others, LocalDate today) {
        if (head.validFrom().isBefore(today)) {
            throw Fault.denied("inspection.fault.backdated", head.product().name(), head.validFrom().toString(), today.toString()).asException();
        }
        others.stream().map(Scheme::head).filter(o -> o.approved() != null && !o.validFrom().isBefore(head.validFrom())).findFirst().ifPresent(o -> {
            throw Fault.denied("inspection.fault.overlap", head.product().name(), head.validFrom().toString(), o.edition(), o.validFrom().toString()).asException();
        });
    }
}
