package io.maskline.app.cli;

import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Claims;
import io.maskline.subsidy.MissingDocuments.Missing;
import io.maskline.subsidy.SupplementDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy missing}: what an application of the ledger still lacks, and the notice to the firm as PDF. */
final class SubsidyMissingVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "missing", "app.cli.subsidy.missing")
                .addOption(syntax.required("--application", "NUMBER", "app.cli.subsidy.application"))
                .addOption(syntax.optional("--out", "F.pdf", "app.cli.subsidy.missing.out"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        String number = line.matchedOptionValue("--application", "");
        String out = line.matchedOptionValue("--out", "");
        try (Workplace workplace = invocation.open()) {
            Claims claims = workplace.subsidies().claims();
            ApplicationRow row = claims.rows().stream().filter(r -> r.application().number().equalsIgnoreCase(number)).findFirst()
                    .orElseThrow(() -> Fault.missing("app.fault.subsidy.application", number).asException());
            List<Missing> missing = claims.missing(claims.file(row.application().id()));
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(missing.stream().map(m -> Map.of(
                        "what", m.what(), "name", invocation.words().text("claim.paper.cell", m.name()), "lack", invocation.words().text(m.lack().labelKey()))).toList()));
            } else if (missing.isEmpty()) {
                invocation.say("claim.missing.none");
            } else {
                missing.forEach(m -> invocation.say("claim.missing.one", m.name(), m.lack().labelKey()));
            }
            if (!out.isBlank() && !missing.isEmpty()) {
                Path file = Invocation.path(out);
                // Who asks is who took the application in; nobody is named where the ledger names nobody.
                Actor asking = new Actor(Objects.requireNonNullElse(row.application().maker(), ""), "", invocation.businessDate());
                new PaperRenderer().save(SupplementDesk.paper(claims, row, asking, invocation.words()), file);
                invocation.say("app.subsidy.missing.written", file.toString());
            }
        }
        return ExitCode.DONE;
    }
}
