package io.maskline.brief;

import io.maskline.approval.Approvals;
import io.maskline.approval.Budget;
import io.maskline.fund.Funds;
import io.maskline.grant.GrantRow;
import io.maskline.grant.Grants;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.SubsidyProgramme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where section 九 reads from: the same rows the list of subsidies shows. */
public record SubsidySources(Programmes programmes, Approvals approvals, Grants grants, Funds funds) {

    /** What was handed in up to the day, with what stands of it. */
    SubsidyFigures on(LocalDate day) {
        Map<String, Budget> budgets = approvals.budgets().stream().collect(Collectors.toMap(Budget::code, Function.identity()));
        Map<String, List<GrantRow>> rows = grants.rows(day).stream()
                .filter(r -> r.applied() != null && !r.application().appliedOn().isAfter(day))
                .collect(Collectors.groupingBy(GrantRow::programme));
        List<SubsidyFigures.Programme> known = programmes.policies().stream()
                .map(Policy::programme)
                .filter(p -> rows.containsKey(p.code()))
                .map(p -> programme(p, budgets, rows))
                .toList();
        return new SubsidyFigures(day, known, funds.totals(day));
    }

    private static SubsidyFigures.Programme programme(SubsidyProgramme of, Map<String, Budget> budgets, Map<String, List<GrantRow>> rows) {
        return new SubsidyFigures.Programme(of.name(), budgets.get(of.code()), rows.getOrDefault(of.code(), List.of()));
    }
}
