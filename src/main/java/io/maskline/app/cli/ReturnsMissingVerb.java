package io.maskline.app.cli;

import io.maskline.output.LineRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code returns missing --date D}: the lines of which a return of the day is expected and was not made. */
final class ReturnsMissingVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "missing", "app.cli.returns.missing").addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        try (Workplace workplace = invocation.open()) {
            List<LineRow> missing = workplace.lineBoard().missing(invocation.businessDate());
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(missing.stream().map(ReturnsMissingVerb::fields).toList()));
            } else {
                missing.forEach(r -> invocation.say(
                        "app.returns.row", r.firm().number(), r.firmName(), r.lineNo(), text(r.firm().place().district()), text(r.firm().contact().phone())));
                long firms = missing.stream().map(r -> r.firm().id()).distinct().count();
                invocation.say("app.returns.total", invocation.businessDate().toString(), firms, missing.size());
            }
            return ExitCode.DONE;
        }
    }

    private static Map<String, @Nullable Object> fields(LineRow row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("firm", row.firm().number());
        map.put("name", row.firmName());
        map.put("lineNo", row.lineNo());
        map.put("district", row.firm().place().district());
        map.put("phone", row.firm().contact().phone());
        map.put("yesterday", row.yesterday());
        return map;
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "—");
    }
}
