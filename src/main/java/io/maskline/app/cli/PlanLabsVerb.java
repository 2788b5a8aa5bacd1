package io.maskline.app.cli;

import io.maskline.lab.ItemNames;
import io.maskline.planner.Plan;
import io.maskline.planner.PlanOption;
import io.maskline.planner.PlanWords;
import io.maskline.planner.Proposal;
import io.maskline.platform.task.Background.Progress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan labs}: which lab should take each waiting request on which day; books nothing. */
final class PlanLabsVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "labs", "app.cli.plan.labs").addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        try (Workplace workplace = invocation.open()) {
            Proposal proposal = workplace.planDesk().propose(invocation.businessDate(), new Unwatched());
            PlanWords words = new PlanWords(invocation.words(), ItemNames.of(workplace.standards(), invocation.words()), invocation.businessDate());
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(fields(proposal, words)));
            } else {
                tell(proposal, words, invocation);
            }
            return ExitCode.DONE;
        }
    }

    private static void tell(Proposal proposal, PlanWords words, Invocation invocation) {
        invocation.out().println(words.figures(proposal));
        for (Proposal.Line line : proposal.lines()) {
            PlanOption option = line.entry().option();
            String number = line.request().request().number();
            String firm = line.request().firm();
            if (option == null) {
                invocation.say("app.plan.unplanned", number, firm, words.reason(line, proposal));
            } else {
                Long late = line.entry().lateDays();
                String key = late == null ? "app.plan.line.no-due" : late == 0 ? "app.plan.line" : "app.plan.line.late";
                invocation.say(
                        key, number, firm, String.valueOf(proposal.lab(option)), words.day(option.slot().day()), words.day(option.report()),
                        words.reason(line, proposal), words.day(line.entry().request().due()), late == null ? 0 : late);
            }
        }
        invocation.out().println(words.smallPrint(proposal));
    }

    private static Map<String, @Nullable Object> fields(Proposal proposal, PlanWords words) {
        Plan plan = proposal.plan();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("date", proposal.day().toString());
        map.put("requests", proposal.lines().stream().filter(Proposal.Line::planned).map(l -> request(l, proposal, words)).toList());
        map.put("weightedLateness", plan.weightedLateness());
        map.put("firstCome", plan.firstCome());
        map.put("lowerBound", plan.lowerBound());
        map.put("unplanned", proposal.lines().stream().filter(l -> !l.planned()).map(l -> unplanned(l, proposal, words)).toList());
        return map;
    }

    private static Map<String, @Nullable Object> request(Proposal.Line line, Proposal proposal, PlanWords words) {
        PlanOption option = line.entry().option();
        Map<String, @Nullable Object> map = named(line);
        map.put("lab", proposal.lab(option));
        map.put("start", option == null ? null : option.slot().day().toString());
        map.put("report", option == null ? null : option.report().toString());
        map.put("due", text(line.entry().request().due()));
        map.put("lateDays", line.entry().lateDays());
        map.put("reason", words.reason(line, proposal));
        return map;
    }

    private static Map<String, @Nullable Object> unplanned(Proposal.Line line, Proposal proposal, PlanWords words) {
        Map<String, @Nullable Object> map = named(line);
        map.put("due", text(line.entry().request().due()));
        map.put("reason", words.reason(line, proposal));
        return map;
    }

    private static Map<String, @Nullable Object> named(Proposal.Line line) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", line.request().request().number());
        map.put("firm", line.request().firm());
        return map;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Nobody watches the steps, and nobody stops it but by ending the program. */
    private static final class Unwatched implements Progress {
        @Override
        public void step(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
