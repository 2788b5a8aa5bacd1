package io.maskline.app.cli;

import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Limit;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.StandardWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code standards show CODE}: one standard with every limit, its condition, source and confidence. */
final class StandardsShowVerb implements Verb {

    private record Found(Standard standard, List<StandardLimit> limits) {}

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "show", "app.cli.standards.show")
                .addPositional(syntax.word("CODE", "app.cli.judge.standard"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        Found found = invocation.withStandards(standards -> {
            Standard standard = standards.find(line.matchedPositionalValue(0, ""));
            return new Found(standard, standards.limits(standard.code()));
        });
        if (line.hasMatchedOption("--json")) {
            Map<String, @Nullable Object> map = StandardsListVerb.fields(found.standard(), invocation.businessDate());
            map.put("limits", found.limits().stream().map(StandardsShowVerb::fields).toList());
            invocation.out().println(Json.text(map));
        } else {
            print(found, invocation);
        }
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> fields(StandardLimit row) {
        Limit limit = row.limit();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("item", limit.item());
        map.put("itemName", limit.itemName());
        map.put("grade", row.grade());
        map.put("variant", row.variant());
        map.put("operator", limit.operator().code());
        map.put("limit", limit.figure());
        map.put("unit", limit.unit());
        map.put("condition", limit.condition());
        map.put("flow", row.conditions().flow());
        map.put("aerosol", row.conditions().aerosol());
        map.put("area", row.conditions().area());
        map.put("rule", limit.rule().code());
        map.put("comparison", limit.comparison().code());
        map.put("specimens", row.specimens());
        map.put("testKind", row.testKind() == null ? null : row.testKind().code());
        map.put("clause", row.clause());
        map.put("validFrom", row.validFrom().toString());
        map.put("validTo", row.validTo() == null ? null : row.validTo().toString());
        map.put("note", row.remark());
        map.put("checkedBy", row.checkedBy());
        map.put("checkedOn", row.checkedOn() == null ? null : row.checkedOn().toString());
        map.put("source", limit.source());
        map.put("confidence", limit.confidence().code());
        map.put("toBeChecked", row.toBeChecked());
        return map;
    }

    private static void print(Found found, Invocation invocation) {
        Standard s = found.standard();
        Messages words = invocation.words();
        StandardWords names = new StandardWords(words);
        String stands = words.text(s.on(invocation.businessDate()).labelKey());
        invocation.say("app.standards.row", s.code(), names.title(s), stands, StandardsListVerb.text(s.inForceFrom()), StandardsListVerb.text(s.inForceTo()));
        invocation.out().println(s.productScope());
        invocation.say("app.standards.exit", names.exitInspection(s));
        for (StandardLimit row : found.limits()) {
            Limit limit = row.limit();
            invocation.say(
                    "app.standards.limit",
                    limit.itemPhrase(),
                    row.grade() == null ? "" : row.grade(),
                    names.limit(limit),
                    limit.condition() == null ? "" : limit.condition(),
                    row.testKind() == null ? "" : words.text(row.testKind().labelKey()),
                    row.toBeChecked() ? words.text("app.standards.toBeChecked") : "");
        }
    }
}
