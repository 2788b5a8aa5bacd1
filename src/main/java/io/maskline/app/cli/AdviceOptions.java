package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.standard.AdviceForm;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.AdviceSetting;
import io.maskline.standard.AdviceUse;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The four answers a question about standards is asked with. */
final class AdviceOptions {
    private AdviceOptions() {}

    static CommandSpec on(CommandSpec spec, Syntax syntax) {
        return spec.addOption(syntax.required("--use", "civil|medical|industrial|children", "app.cli.standards.ask.use"))
                .addOption(syntax.required("--setting", "everyday|dust|clinic|surgery|isolation", "app.cli.standards.ask.setting"))
                .addOption(syntax.required("--form", "flat|folded|cup|cloth", "app.cli.standards.ask.form"))
                .addOption(syntax.required("--medical", "yes|no", "app.cli.standards.ask.medical"));
    }

    static AdviceQuestion read(ParseResult line, Invocation invocation) {
        return new AdviceQuestion(
                AdviceUse.read(line.matchedOptionValue("--use", "")),
                AdviceSetting.read(line.matchedOptionValue("--setting", "")),
                AdviceForm.read(line.matchedOptionValue("--form", "")),
                registration(line.matchedOptionValue("--medical", "")),
                invocation.businessDate());
    }

    private static boolean registration(String typed) {
        return switch (typed) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Fault.invalid("medical", "advisor.fault.choice", "--medical", typed, "yes, no").asException();
        };
    }
}
