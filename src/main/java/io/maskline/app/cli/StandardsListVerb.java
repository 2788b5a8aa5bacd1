package io.maskline.app.cli;

import io.maskline.standard.EmergencyUse;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardWords;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code standards list}: every standard of the catalogue and how it stands on the business date. */
final class StandardsListVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "list", "app.cli.standards.list").addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        List<Standard> standards = invocation.withStandards(Standards::all);
        LocalDate day = invocation.businessDate();
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(standards.stream().map(s -> fields(s, day)).toList()));
        } else {
            StandardWords words = new StandardWords(invocation.words());
            standards.forEach(s -> invocation.say(
                    "app.standards.row", s.code(), words.title(s), invocation.words().text(s.on(day).labelKey()), text(s.inForceFrom()), text(s.inForceTo())));
        }
        return ExitCode.DONE;
    }

    /** What is said of one standard in JSON; days are ISO dates. */
    static Map<String, @Nullable Object> fields(Standard s, LocalDate day) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", s.code());
        map.put("title", s.title());
        map.put("level", s.level().name().toLowerCase(Locale.ROOT));
        map.put("kind", s.kind().code());
        map.put("force", s.force().code());
        map.put("scope", s.productScope());
        map.put("issuedOn", s.issuedOn() == null ? null : s.issuedOn().toString());
        map.put("inForceFrom", s.inForceFrom() == null ? null : s.inForceFrom().toString());
        map.put("inForceTo", s.inForceTo() == null ? null : s.inForceTo().toString());
        map.put("usableFrom", s.usableFrom() == null ? null : s.usableFrom().toString());
        map.put("supersededBy", s.supersededBy());
        map.put("emergencyUse", emergencyUse(s.emergency()));
        map.put("exitInspection", s.exitInspection());
        map.put("note", s.note());
        map.put("on", day.toString());
        map.put("applicability", s.on(day).name().toLowerCase(Locale.ROOT));
        map.put("source", s.source());
        map.put("confidence", s.confidence().code());
        return map;
    }

    /** Where and until when; null for a standard that is not for an emergency. */
    private static @Nullable Map<String, @Nullable Object> emergencyUse(@Nullable EmergencyUse use) {
        if (use == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("region", use.region());
        map.put("until", use.until() == null ? null : use.until().toString());
        return map;
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
