package io.maskline.app.cli;

import io.maskline.platform.i18n.Messages;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds the parts of a verb with their words in the chosen language. */
final class Syntax {

    private final Messages words;

    Syntax(Messages words) {
        this.words = words;
    }

    CommandSpec command(Verb verb, String name, String aboutKey) {
        return described(CommandSpec.wrapWithoutInspection(verb), name, aboutKey);
    }

    /** A word that only leads to verbs below it. */
    CommandSpec group(String name, String aboutKey) {
        return described(CommandSpec.create(), name, aboutKey);
    }

    private CommandSpec described(CommandSpec spec, String name, String aboutKey) {
        spec.name(name)
                .usageMessage()
                .description(words.text(aboutKey))
                .synopsisHeading(words.text("app.cli.heading.usage") + " ")
                .commandListHeading(words.text("app.cli.heading.commands") + "%n");
        return spec;
    }

    OptionSpec required(String name, String label, String aboutKey) {
        return option(name, label, aboutKey).required(true).build();
    }

    OptionSpec optional(String name, String label, String aboutKey) {
        return option(name, label, aboutKey).build();
    }

    /** Given once or several times, each with one value. */
    OptionSpec repeated(String name, String label, String aboutKey) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(label).description(words.text(aboutKey)).build();
    }

    OptionSpec flag(String name, String aboutKey) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(words.text(aboutKey)).build();
    }

    PositionalParamSpec word(String label, String aboutKey) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(words.text(aboutKey))
                .build();
    }

    private OptionSpec.Builder option(String name, String label, String aboutKey) {
        return OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label).description(words.text(aboutKey));
    }
}
