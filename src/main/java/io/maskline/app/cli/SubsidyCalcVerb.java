package io.maskline.app.cli;

import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy calc}: what an investment gets by a programme, with every step. */
final class SubsidyCalcVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "calc", "app.cli.subsidy.calc")
                .addOption(syntax.required("--programme", "CODE", "app.cli.subsidy.programme"))
                .addOption(syntax.required("--investment", "AMOUNT", "app.cli.subsidy.investment"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        BigDecimal investment = Yuan.parse("investment", line.matchedOptionValue("--investment", ""));
        Calculation calculation = calculate(line.matchedOptionValue("--programme", ""), investment, invocation);
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(fields(calculation, invocation)));
        } else {
            calculation.steps().forEach(s -> invocation.say(
                    "app.subsidy.step", label(s.labelKey(), s, invocation), Yuan.format(s.amount()), label(s.detailKey(), s, invocation)));
            invocation.say("app.subsidy.approved", Yuan.format(calculation.approved()), AmountInWords.of(calculation.approved()));
        }
        return ExitCode.DONE;
    }

    /** By the programme of the ledger named by {@code --data}, else by the one delivered with the program. */
    private static Calculation calculate(String programme, BigDecimal investment, Invocation invocation) {
        if (invocation.data() == null) {
            return SubsidyRule.calculate(Subsidies.delivered(programme), investment);
        }
        try (Workplace workplace = invocation.open()) {
            return workplace.subsidies().calc(programme, investment);
        }
    }

    private static Map<String, Object> fields(Calculation calculation, Invocation invocation) {
        List<Map<String, Object>> steps = calculation.steps().stream().map(s -> step(s, invocation)).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("programme", calculation.programme());
        map.put("ruleVersion", calculation.ruleVersion());
        map.put("applied", Yuan.plain(calculation.applied()));
        map.put("approved", Yuan.plain(calculation.approved()));
        map.put("steps", steps);
        return map;
    }

    private static Map<String, Object> step(Calculation.Step step, Invocation invocation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("step", step.kind().name().toLowerCase(Locale.ROOT));
        map.put("label", label(step.labelKey(), step, invocation));
        map.put("detail", label(step.detailKey(), step, invocation));
        map.put("amount", Yuan.plain(step.amount()));
        map.put("binding", step.binding());
        return map;
    }

    private static String label(String key, Calculation.Step step, Invocation invocation) {
        return invocation.words().text(key, step.args());
    }
}
