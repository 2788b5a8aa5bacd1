package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Calculation;
import io.maskline.subsidy.Claim;
import io.maskline.subsidy.ClaimJson;
import io.maskline.subsidy.PolicyRule;
import io.maskline.subsidy.Programmes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy calc}: what a claim, or an investment alone, gets by a programme, with every step. */
final class SubsidyCalcVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "calc", "app.cli.subsidy.calc")
                .addOption(syntax.required("--programme", "CODE", "app.cli.subsidy.programme"))
                .addOption(syntax.optional("--claim", "FILE", "app.cli.subsidy.claim"))
                .addOption(syntax.optional("--investment", "AMOUNT", "app.cli.subsidy.investment"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Calculation calculation = calculate(line.matchedOptionValue("--programme", ""), claim(line, invocation), invocation);
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(fields(calculation, invocation)));
        } else {
            calculation.steps().forEach(s -> invocation.say(
                    "app.subsidy.step", label(s.labelKey(), s, invocation), Yuan.format(s.amount()), label(s.detailKey(), s, invocation)));
            calculation.shares().forEach(s -> invocation.say("app.subsidy.share", s.level(), Yuan.format(s.amount())));
            invocation.say("app.subsidy.approved", Yuan.format(calculation.approved()), AmountInWords.of(calculation.approved()));
        }
        return ExitCode.DONE;
    }

    /** One of the two must be given; a file names its own day, else the business date counts. */
    private static Claim claim(ParseResult line, Invocation invocation) {
        String file = line.matchedOptionValue("--claim", "");
        String investment = line.matchedOptionValue("--investment", "");
        if (file.isBlank() == investment.isBlank()) {
            throw Fault.denied("app.fault.subsidy.claim").asException();
        }
        return file.isBlank()
                ? Claim.of(Yuan.parse("investment", investment), invocation.businessDate())
                : ClaimJson.read(text(Invocation.path(file)), invocation.businessDate());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Fault.missing("app.fault.file", file.toString()).asException();
        }
    }

    /** By the programme of the ledger named by {@code --data}, else by the one delivered with the program. */
    private static Calculation calculate(String programme, Claim claim, Invocation invocation) {
        if (invocation.data() == null) {
            return PolicyRule.calculate(Programmes.delivered(programme), claim);
        }
        try (Workplace workplace = invocation.open()) {
            return workplace.subsidies().programmes().calc(programme, claim);
        }
    }

    private static Map<String, Object> fields(Calculation calculation, Invocation invocation) {
        List<Map<String, Object>> steps = calculation.steps().stream().map(s -> step(s, invocation)).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("programme", calculation.programme());
        map.put("ruleVersion", calculation.ruleVersion());
        map.put("applied", Yuan.plain(calculation.applied()));
        map.put("approved", Yuan.plain(calculation.approved()));
        map.put("approvedInWords", AmountInWords.of(calculation.approved()));
        map.put("steps", steps);
        map.put("shares", calculation.shares().stream().map(s -> Map.of("level", s.level(), "amount", Yuan.plain(s.amount()))).toList());
        return map;
    }

    private static Map<String, Object> step(Calculation.Step step, Invocation invocation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("step", step.kind().code());
        map.put("label", label(step.labelKey(), step, invocation));
        map.put("detail", label(step.detailKey(), step, invocation));
        map.put("clause", step.clause());
        map.put("amount", Yuan.plain(step.amount()));
        map.put("binding", step.binding());
        return map;
    }

    private static String label(String key, Calculation.Step step, Invocation invocation) {
        return invocation.words().text(key, step.args());
    }
}
