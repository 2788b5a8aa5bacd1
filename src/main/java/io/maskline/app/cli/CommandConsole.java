package io.maskline.app.cli;

import io.maskline.brief.PaperKind;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.text.DayText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line: reads the arguments, runs one verb, words every fault, answers with an exit code. */
public final class CommandConsole {

    private static final Logger LOG = Logger.getLogger(CommandConsole.class.getName());

    private final Desk desk;
    private final BusinessClock clock;
    private final PrintWriter out;
    private final PrintWriter err;

    public CommandConsole(Desk desk, BusinessClock clock, PrintWriter out, PrintWriter err) {
        this.desk = desk;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Speaks UTF-8 whatever the terminal's own encoding is, so that files and pipes are always the same. */
    public static CommandConsole onStandardStreams(Desk desk, BusinessClock clock) {
        return new CommandConsole(
                desk, clock, new PrintWriter(System.out, false, StandardCharsets.UTF_8), new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    public ExitCode run(String... args) {
        Messages words = Messages.of(language(args));
        CommandLine line = new CommandLine(root(new Syntax(words), words)).setOut(out).setErr(err);
        try {
            return run(line.parseArgs(args), words);
        } catch (ParameterException e) {
            err.println(sentence(e, words));
            e.getCommandLine().usage(err);
            return ExitCode.USAGE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private ExitCode run(ParseResult root, Messages words) {
        ParseResult line = root;
        while (line.hasSubcommand()) {
            line = line.subcommand();
        }
        CommandSpec spec = line.commandSpec();
        if (line.isUsageHelpRequested()) {
            spec.commandLine().usage(out);
            return ExitCode.DONE;
        }
        String wanted = anywhere(root, "--lang");
        if (!wanted.isEmpty() && !wanted.equals("zh") && !wanted.equals("en")) {
            throw new ParameterException(spec.commandLine(), words.text("app.fault.lang", wanted));
        }
        if (!(spec.userObject() instanceof Verb verb)) {
            throw new ParameterException(spec.commandLine(), words.text("app.fault.verb", spec.qualifiedName()));
        }
        try {
            return verb.run(line, invocation(root, words));
        } catch (ParameterException e) {
            throw e;
        } catch (FaultException e) {
            return refuse(e, words);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return refuse(new FaultException(unexpected(), e), words);
        }
    }

    /** What is wrong with the command line, in the user's language where the parser tells it apart. */
    private static String sentence(ParameterException e, Messages words) {
        return switch (e) {
            case MissingParameterException missing -> words.text(
                    "app.fault.usage.missing", missing.getMissing().stream().map(CommandConsole::name).collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unknown -> words.text("app.fault.usage.unknown", String.join(" ", unknown.getUnmatched()));
            default -> words.text("app.fault.usage", e.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private Invocation invocation(ParseResult root, Messages words) {
        String data = anywhere(root, "--data");
        String day = anywhere(root, "--date");
        LocalDate date = day.isEmpty() ? null : DayText.parse("date", day, clock.today());
        Path folder = data.isEmpty() ? null : Invocation.path(data);
        Language language = words.locale().equals(Language.EN.locale()) ? Language.EN : Language.ZH;
        return new Invocation(language, !anywhere(root, "--lang").isEmpty(), words, folder, date, clock, desk, out);
    }

    /** A global option may stand before or after the verb. */
    private static String anywhere(ParseResult root, String option) {
        String value = "";
        for (ParseResult line = root; line != null; line = line.subcommand()) {
            value = line.matchedOptionValue(option, value);
        }
        return value;
    }

    private ExitCode refuse(FaultException e, Messages words) {
        Fault fault = e.fault();
        err.println(words.text(fault.key(), fault.args().toArray()));
        if (fault instanceof Fault.Unexpected unexpected) {
            LOG.log(Level.SEVERE, unexpected.incident(), e);
            return ExitCode.FAULT;
        }
        return ExitCode.REFUSED;
    }

    private static Fault.Unexpected unexpected() {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new Fault.Unexpected(incident, "app.fault.unexpected", List.of(incident));
    }

    private CommandSpec root(Syntax syntax, Messages words) {
        CommandSpec root = new WindowVerb().spec(syntax);
        root.addOption(everywhere(syntax.optional("--data", "DIR", "app.cli.data")));
        root.addOption(everywhere(syntax.optional("--lang", "zh|en", "app.cli.lang")));
        root.addOption(everywhere(syntax.optional("--date", "YYYY-MM-DD", "app.cli.date")));
        root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).arity("0").type(boolean.class)
                .scopeType(ScopeType.INHERIT).description(words.text("app.cli.help")).build());
        root.addSubcommand("brief", group(syntax, "brief", "app.cli.brief",
                new BriefPaperVerb("daily", PaperKind.DAILY), new BriefPaperVerb("firm", PaperKind.FIRM),
                new BriefPaperVerb("lab-letter", PaperKind.LAB_LETTER), new BriefPaperVerb("reminder", PaperKind.REMINDER),
                new SubsidyNoticeVerb(), new BriefSlipVerb(), new BriefAnswerVerb()));
        root.addSubcommand("standards", group(
                syntax, "standards", "app.cli.standards", new StandardsListVerb(), new StandardsShowVerb(), new StandardsAskVerb()));
        add(root, syntax, new JudgeVerb(), new SamplingVerb());
        add(root, syntax, new CapacityVerb(), new BottleneckVerb());
        root.addSubcommand("returns", group(syntax, "returns", "app.cli.returns", new ReturnsMissingVerb()));
        root.addSubcommand("labs", group(syntax, "labs", "app.cli.labs", new LabsEarliestVerb()));
        root.addSubcommand("plan", group(syntax, "plan", "app.cli.plan", new PlanLabsVerb()));
        root.addSubcommand("subsidy", group(syntax, "subsidy", "app.cli.subsidy",
                new SubsidyListVerb(), new SubsidyCalcVerb(), new SubsidyMissingVerb(), new SubsidyBudgetVerb(), new SubsidyNoticeVerb()));
        root.addSubcommand("check", group(syntax, "check", "app.cli.check", new CheckCreditCodeVerb()));
        add(root, syntax, new DemoVerb(), new WordsVerb(), new ExportVerb(), new VerifyVerb());
        return root;
    }

    private static CommandSpec group(Syntax syntax, String name, String aboutKey, Verb... verbs) {
        CommandSpec group = syntax.group(name, aboutKey);
        add(group, syntax, verbs);
        return group;
    }

    private static void add(CommandSpec parent, Syntax syntax, Verb... verbs) {
        for (Verb verb : verbs) {
            CommandSpec spec = verb.spec(syntax);
            parent.addSubcommand(spec.name(), spec);
        }
    }

    private static OptionSpec everywhere(OptionSpec option) {
        return option.toBuilder().scopeType(ScopeType.INHERIT).build();
    }

    /** The language decides the words of the usage text too, so it is looked for before anything is parsed. */
    private static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean apart = args[i].equals("--lang") && i + 1 < args.length;
            String value = apart ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring("--lang=".length()) : "";
            if (value.equals("en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }
}
