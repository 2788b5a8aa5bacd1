package io.maskline.app.cli;

import io.maskline.approval.Approvals;
import io.maskline.approval.Budget;
import io.maskline.approval.Waiting;
import io.maskline.enterprise.Enterprise;
import io.maskline.platform.money.Yuan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy budget}: the budget of a programme, what is approved of it, what is left and who waits for it in which order. */
final class SubsidyBudgetVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "budget", "app.cli.subsidy.budget")
                .addOption(syntax.required("--programme", "CODE", "app.cli.subsidy.programme"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        String code = line.matchedOptionValue("--programme", "");
        try (Workplace workplace = invocation.open()) {
            Approvals approvals = workplace.approvals();
            Budget budget = approvals.budget(code);
            List<Waiting> waiting = approvals.waiting(code);
            Map<UUID, String> firms = workplace.enterprises().all().stream().collect(Collectors.toMap(Enterprise::id, Enterprise::shortName));
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(fields(budget, waiting, firms)));
            } else {
                say(budget, waiting, firms, invocation);
            }
        }
        return ExitCode.DONE;
    }

    private static void say(Budget budget, List<Waiting> waiting, Map<UUID, String> firms, Invocation invocation) {
        String none = invocation.words().text("app.subsidy.budget.none");
        invocation.say("app.subsidy.budget.total", budget.code(), shown(budget.total(), none));
        invocation.say("app.subsidy.budget.approved", Yuan.format(budget.approved()));
        invocation.say("app.subsidy.budget.available", shown(budget.available(), none));
        invocation.say("app.subsidy.budget.waiting", waiting.size(), Yuan.format(budget.waiting()));
        waiting.forEach(w -> invocation.say(
                w.fits() ? "app.subsidy.budget.waits.fits" : "app.subsidy.budget.waits", w.place(), w.number(), firms.getOrDefault(w.firm(), ""), Yuan.format(w.amount())));
    }

    private static String shown(@Nullable BigDecimal yuan, String none) {
        return yuan == null ? none : Yuan.format(yuan);
    }

    private static Map<String, @Nullable Object> fields(Budget budget, List<Waiting> waiting, Map<UUID, String> firms) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("programme", budget.code());
        map.put("total", plain(budget.total()));
        map.put("approved", Yuan.plain(budget.approved()));
        map.put("available", plain(budget.available()));
        map.put("waitingAmount", Yuan.plain(budget.waiting()));
        map.put("waiting", waiting.stream().map(w -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("place", w.place());
            one.put("number", w.number());
            one.put("firm", firms.get(w.firm()));
            one.put("amount", Yuan.plain(w.amount()));
            one.put("fits", w.fits());
            return one;
        }).toList());
        return map;
    }

    private static @Nullable String plain(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Yuan.plain(yuan);
    }
}
