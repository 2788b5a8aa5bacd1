package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code demo --out DIR}: the main job on the demo ledger without a window, with everything it makes left to look at. */
final class DemoVerb implements Verb {

    private static final String SUMMARY = "summary.json";
    private static final String LEDGER = "ledger";

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "demo", "app.cli.demo").addOption(syntax.required("--out", "DIR", "app.cli.demo.out"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) throws IOException {
        return into(Invocation.path(line.matchedOptionValue("--out", "")), invocation);
    }

    /** Makes the demo in {@code out}; an earlier demo there is replaced, anything else is left alone. */
    static ExitCode into(Path out, Invocation invocation) throws IOException {
        clear(out);
        DemoReport report = invocation.desk().demo(out, out.resolve(LEDGER), invocation.language());
        Files.writeString(out.resolve(SUMMARY), Json.text(fields(report)));
        invocation.say("app.demo.ledger", report.ledger().toString(), report.firms(), report.lines());
        invocation.say("app.demo.returns", report.reportedFirms(), report.expectedFirms(), report.reportedLines(), report.expectedLines());
        invocation.say("app.demo.brief", report.brief().toString());
        invocation.say("app.demo.pictures", report.pictures().size(), out.toString());
        invocation.say("app.demo.summary", out.resolve(SUMMARY).toString());
        invocation.say("app.demo.next", report.ledger().toString());
        return report.sound() ? ExitCode.DONE : ExitCode.FAULT;
    }

    /** Only a folder that holds an earlier demo is emptied; a ledger of anyone else's is never touched. */
    private static void clear(Path out) throws IOException {
        Path ledger = out.resolve(LEDGER);
        if (!Files.exists(ledger)) {
            return;
        }
        if (!Files.exists(out.resolve(SUMMARY))) {
            throw Fault.denied("app.fault.demo.folder", out.toString()).asException();
        }
        try (var files = Files.list(ledger)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Map<String, Object> fields(DemoReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ledger", report.ledger().toString());
        map.put("brief", report.brief().toString());
        map.put("pictures", report.pictures().stream().map(Path::toString).toList());
        map.put("firms", report.firms());
        map.put("lines", report.lines());
        map.put("reportedFirms", report.reportedFirms());
        map.put("expectedFirms", report.expectedFirms());
        map.put("reportedLines", report.reportedLines());
        map.put("expectedLines", report.expectedLines());
        map.put("approvedPerDay", report.approved());
        map.put("made", report.made());
        map.put("verified", report.sound());
        return map;
    }
}
