package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.standard.Limit;
import io.maskline.standard.Rule;
import io.maskline.standard.Side;
import io.maskline.standard.Standards;
import io.maskline.standard.Verdict;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code judge}: holds the values of all specimens of one item against the limit of a standard. */
final class JudgeVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "judge", "app.cli.judge")
                .addOption(syntax.required("--standard", "CODE", "app.cli.judge.standard"))
                .addOption(syntax.optional("--grade", "G", "app.cli.judge.grade"))
                .addOption(syntax.required("--item", "ITEM", "app.cli.judge.item"))
                .addOption(syntax.required("--values", "168,171,176", "app.cli.judge.values"))
                .addOption(syntax.optional("--rule", "any|mean", "app.cli.judge.rule"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Limit limit = invocation.withStandards(standards -> limit(line, invocation, standards));
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

    private static Limit limit(ParseResult line, Invocation invocation, Standards standards) {
        String grade = line.matchedOptionValue("--grade", null);
        return standards.limit(line.matchedOptionValue("--standard", ""), grade, line.matchedOptionValue("--item", ""), invocation.businessDate()).limit();
    }

    private static Rule rule(@Nullable String typed, Limit limit) {
        if (typed == null) {
            return limit.rule();
        }
        return Rule.read(typed).orElseThrow(() -> Fault.invalid("rule", "app.fault.rule", typed).asException());
    }

    private static void print(Verdict verdict, Invocation invocation) {
        Limit limit = verdict.limit();
        invocation.say("app.judge.limit", limit.standard(), limit.itemPhrase(), limit.text(), limit.condition() == null ? "" : limit.condition());
        StringJoiner values = new StringJoiner("  ");
        for (int i = 0; i < verdict.values().size(); i++) {
            Side side = verdict.sideOf(i + 1);
            String value = verdict.values().get(i);
            values.add((side == null ? "" : side.mark()) + (value.isEmpty() ? "—" : value));
        }
        invocation.say("app.judge.values", values.toString());
        if (verdict.mean() != null) {
            invocation.say("app.judge.mean", verdict.mean().toPlainString());
        }
        Rule rule = verdict.rule();
        invocation.say("app.judge.rule", invocation.words().text(rule.labelKey(), rule.required(), rule.total()));
        String reason = verdict.reason() == null ? "" : invocation.words().text(verdict.reason().key(), verdict.missing());
        invocation.say("app.judge.verdict", invocation.words().text(verdict.labelKey()), reason);
    }
}
