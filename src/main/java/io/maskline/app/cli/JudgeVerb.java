package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.standard.Comparison;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.Side;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Verdict;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code judge}: holds the values of all specimens of one item against the limit of a standard, or against one typed. */
final class JudgeVerb implements Verb {

    private static final String STANDARD = "--standard";
    private static final String ITEM = "--item";

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "judge", "app.cli.judge")
                .addOption(syntax.optional(STANDARD, "CODE", "app.cli.judge.standard"))
                .addOption(syntax.optional("--grade", "G", "app.cli.judge.grade"))
                .addOption(syntax.optional(ITEM, "ITEM", "app.cli.judge.item"))
                .addOption(syntax.optional("--limit", "≤175", "app.cli.judge.limit"))
                .addOption(syntax.optional("--operator", "ge|gt|le|lt|between|gt_le|ge_lt|gt_lt|none", "app.cli.judge.operator"))
                .addOption(syntax.optional("--unit", "Pa", "app.cli.judge.unit"))
                .addOption(syntax.required("--values", "168,171,176", "app.cli.judge.values"))
                .addOption(syntax.optional("--rule", "any|mean|min|n/N", "app.cli.judge.rule"))
                .addOption(syntax.optional("--comparison", "full|rounded", "app.cli.judge.comparison"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Limit limit = compared(limit(line, invocation), line.matchedOptionValue("--comparison", null));
        // A blank between two commas is a specimen not reported yet.
        List<String> values = List.of(line.matchedOptionValue("--values", "").split("[,，、]", -1));
        Verdict verdict = Verdict.judge(limit, values, rule(line.matchedOptionValue("--rule", null), limit));
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(verdict.toMap()));
        } else {
            print(verdict, invocation);
        }
        return ExitCode.DONE;
    }

    /** The limit typed, or the one of the catalogue. */
    private static Limit limit(ParseResult line, Invocation invocation) {
        String item = line.matchedOptionValue(ITEM, "");
        String unit = line.matchedOptionValue("--unit", null);
        if (line.hasMatchedOption("--limit") || line.hasMatchedOption("--operator")) {
            return TypedLimit.of(line.matchedOptionValue("--operator", null), line.matchedOptionValue("--limit", ""), item, unit);
        }
        require(line, STANDARD, ITEM);
        String grade = line.matchedOptionValue("--grade", null);
        Limit limit = invocation.withStandards(standards -> standards
                .limit(line.matchedOptionValue(STANDARD, ""), grade, item, invocation.businessDate())
                .limit());
        if (unit != null && !unit.equals(limit.unit())) {
            throw Fault.invalid("unit", "app.fault.unit", limit.standard(), limit.itemPhrase(), limit.unit() == null ? "—" : limit.unit(), unit).asException();
        }
        return limit;
    }

    private static void require(ParseResult line, String... options) {
        CommandSpec spec = line.commandSpec();
        List<ArgSpec> missing = Stream.of(options).filter(o -> !line.hasMatchedOption(o)).<ArgSpec>map(spec::findOption).toList();
        if (!missing.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), missing, String.join(" ", options));
        }
    }

    private static Limit compared(Limit limit, @Nullable String typed) {
        if (typed == null) {
            return limit;
        }
        return limit.by(Comparison.read(typed).orElseThrow(() -> Fault.invalid("comparison", "app.fault.comparison", typed).asException()));
    }

    private static Rule rule(@Nullable String typed, Limit limit) {
        if (typed == null) {
            return limit.rule();
        }
        return Rule.read(typed).orElseThrow(() -> Fault.invalid("rule", "app.fault.rule", typed).asException());
    }

    private static void print(Verdict verdict, Invocation invocation) {
        Limit limit = verdict.limit();
        StandardWords words = new StandardWords(invocation.words());
        invocation.say("app.judge.limit", limit.standard(), limit.itemPhrase(), words.limit(limit), limit.condition() == null ? "" : limit.condition());
        StringJoiner values = new StringJoiner("  ");
        for (int i = 0; i < verdict.values().size(); i++) {
            Side side = verdict.sideOf(i + 1);
            String value = verdict.values().get(i);
            values.add((side == null ? "" : side.mark()) + (value.isEmpty() ? "—" : value));
        }
        invocation.say("app.judge.values", values.toString());
        if (verdict.mean() != null) {
            Side side = verdict.meanSide();
            invocation.say("app.judge.mean", (side == null ? "" : side.mark()) + verdict.mean().toPlainString());
        }
        Rule rule = verdict.rule();
        invocation.say("app.judge.rule", invocation.words().text(rule.labelKey(), rule.required(), rule.total()));
        String reason = verdict.reason() == null ? "" : invocation.words().text(verdict.reason().key(), verdict.missing());
        invocation.say("app.judge.verdict", invocation.words().text(verdict.labelKey()), reason);
    }
}
