package io.maskline.app.cli;

import io.maskline.platform.money.AmountInWords;
import io.maskline.platform.money.Yuan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code words AMOUNT}: an amount in formal Chinese capitals. */
final class WordsVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "words", "app.cli.words").addPositional(syntax.word("AMOUNT", "app.cli.words.amount"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        String typed = line.matchedPositionalValue(0, "");
        invocation.out().println(AmountInWords.of(Yuan.parse("amount", typed)));
        return ExitCode.DONE;
    }
}
