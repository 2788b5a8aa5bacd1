package io.maskline.app.cli;

import io.maskline.platform.error.Fault;
import io.maskline.platform.text.SocialCreditCode;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check uscc CODE}: does a unified social credit code fit its check characters, and what would. */
final class CheckCreditCodeVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "uscc", "app.cli.uscc").addPositional(syntax.word("CODE", "app.cli.uscc.code"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        SocialCreditCode code = SocialCreditCode.parse("uscc", line.matchedPositionalValue(0, ""));
        Optional<Fault.Invalid> warning = code.warning("uscc");
        if (warning.isPresent()) {
            invocation.say(warning.get().key(), warning.get().args().toArray());
            return ExitCode.REFUSED;
        }
        invocation.say("app.uscc.fits", code.text());
        return ExitCode.DONE;
    }
}
