package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.PieceCount;
import io.maskline.sampling.InspectionLevel;
import io.maskline.sampling.SamplingPlan;
import io.maskline.sampling.SamplingTables;
import io.maskline.sampling.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sampling}: how many to draw from a lot by GB/T 2828.1, and what the nonconforming ones found mean for it. */
final class SamplingVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "sampling", "app.cli.sampling")
                .addOption(syntax.required("--lot", "N", "app.cli.sampling.lot"))
                .addOption(syntax.required("--level", "I|II|III|S1|S2|S3|S4", "app.cli.sampling.level"))
                .addOption(syntax.required("--aql", "A", "app.cli.sampling.aql"))
                .addOption(syntax.flag("--tightened", "app.cli.sampling.tightened"))
                .addOption(syntax.flag("--reduced", "app.cli.sampling.reduced"))
                .addOption(syntax.optional("--found", "D", "app.cli.sampling.found"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        if (line.hasMatchedOption("--reduced")) {
            throw Fault.denied("sampling.fault.reduced").asException();
        }
        SamplingPlan plan = SamplingTables.delivered().plan(
                PieceCount.parse("lot", line.matchedOptionValue("--lot", "")),
                InspectionLevel.read(line.matchedOptionValue("--level", "")),
                line.matchedOptionValue("--aql", ""),
                line.hasMatchedOption("--tightened") ? Severity.TIGHTENED : Severity.NORMAL);
        String typed = line.matchedOptionValue("--found", null);
        Long found = typed == null ? null : Long.valueOf(PieceCount.parse("found", typed));
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(fields(plan, found, invocation)));
        } else {
            print(plan, found, invocation);
        }
        return ExitCode.DONE;
    }

    private static void print(SamplingPlan plan, @Nullable Long found, Invocation invocation) {
        String severity = invocation.words().text(plan.severity().labelKey());
        invocation.say("app.sampling.lot", plan.lot(), plan.level().code(), plan.aql(), severity);
        invocation.say(plan.arrow() ? "app.sampling.arrow" : "app.sampling.letter", plan.letter(), plan.planLetter());
        invocation.say(plan.full() ? "app.sampling.full" : "app.sampling.draw", plan.inspected(), plan.accept(), plan.reject(), plan.n());
        if (found != null) {
            invocation.say("app.sampling.decision", found, invocation.words().text(plan.decide(found).labelKey()));
        }
        if (!plan.confidence().equals("H")) {
            invocation.say("app.sampling.to-be-checked");
        }
        invocation.say("sampling.fault.reduced");
    }

    private static Map<String, @Nullable Object> fields(SamplingPlan plan, @Nullable Long found, Invocation invocation) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("lot", plan.lot());
        map.put("level", plan.level().code());
        map.put("aql", plan.aql());
        map.put("severity", plan.severity().code());
        map.put("letter", plan.letter());
        map.put("planLetter", plan.planLetter());
        map.put("n", plan.n());
        map.put("Ac", plan.accept());
        map.put("Re", plan.reject());
        map.put("full", plan.full());
        map.put("inspected", plan.inspected());
        if (found != null) {
            map.put("found", found);
            map.put("decision", plan.decide(found).code());
        }
        map.put("source", plan.source());
        map.put("confidence", plan.confidence());
        map.put("reduced", invocation.words().text("sampling.fault.reduced"));
        return map;
    }
}
