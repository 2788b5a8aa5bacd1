package io.maskline.planner;

import io.maskline.lab.ItemNames;
import io.maskline.lab.LabSlot;
import io.maskline.lab.LabSlot.Hindrance;
import io.maskline.lab.LabWords;
import io.maskline.platform.i18n.Messages;
import io.maskline.testing.Priority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A proposal in words, the same on screen and on the command line. */
public final class PlanWords {

    private final Messages messages;
    private final ItemNames items;
    private final LabWords labs;

    /** @param today dates of another year are written with their year */
    public PlanWords(Messages messages, ItemNames items, LocalDate today) {
        this.messages = messages;
        this.items = items;
        this.labs = new LabWords(messages, items, today);
    }

    public String items(Proposal.Line line) {
        return items.list(codes(line));
    }

    public String priority(Proposal.Line line) {
        Priority priority = line.request().request().priority();
        String level = messages.text(priority.level().labelKey());
        return priority.reason() == null ? level : messages.text("planner.priority", level, priority.reason());
    }

    /** Why it is put there, or why nowhere; what was no longer to be had when it was confirmed stands elsewhere. */
    public String reason(Proposal.Line line, Proposal proposal) {
        PlanReason reason = line.entry().reason();
        String lab = Objects.requireNonNullElse(proposal.lab(line.entry().option()), "");
        String sentence = switch (reason.kind()) {
            case ONLY_LAB -> messages.text(named(line) ? "planner.reason.named-lab" : reason.kind().key(), lab);
            case EARLIEST, FREE_QUOTA -> messages.text(reason.kind().key(), lab);
            case KEEPS_FOR_URGENT -> {
                PlanSlot slot = Objects.requireNonNull(reason.slot());
                String other = Objects.requireNonNullElse(proposal.labs().get(slot.lab()), "");
                yield messages.text(reason.kind().key(), other, labs.day(slot.day()), labs.day(reason.report()), reason.other());
            }
            case NEXT_FREE, CROWDED_OUT, NO_QUOTA -> messages.text(reason.kind().key(), PlanOptions.DAYS_AHEAD);
            case NO_OPTION -> nowhere(line);
        };
        boolean paid = reason.quota() != null && reason.kind() != PlanReason.Kind.FREE_QUOTA;
        return paid ? messages.text("planner.reason.and-free", sentence) : sentence;
    }

    private static boolean named(Proposal.Line line) {
        return line.request().request().assignment().labId() != null;
    }

    /** No lab is able to test an item, or none all of them, or what each lab that could lacks. */
    private String nowhere(Proposal.Line line) {
        List<LabSlot> answers = line.answers();
        List<String> nobody = codes(line).stream().filter(item -> answers.stream().noneMatch(a -> a.ableItems().contains(item))).toList();
        if (!nobody.isEmpty()) {
            String key = named(line) ? "planner.reason.item-not-there" : "planner.reason.item-nowhere";
            return messages.text(key, items.list(nobody), answers.isEmpty() ? "" : answers.getFirst().lab().shortName());
        }
        List<LabSlot> whole = answers.stream().filter(LabSlot::whole).toList();
        if (whole.isEmpty()) {
            LabSlot most = answers.stream().max(Comparator.comparingInt(a -> a.able().size())).orElseThrow();
            return messages.text("planner.reason.split", most.lab().shortName(), items.list(most.ableItems()));
        }
        return whole.stream().map(this::lacking).collect(Collectors.joining(messages.text("planner.reason.next")));
    }

    private String lacking(LabSlot answer) {
        Hindrance hindrance = answer.hindrance();
        if (hindrance == Hindrance.PROMISE_UNKNOWN) {
            return messages.text("planner.reason.no-promise", answer.lab().shortName());
        }
        return hindrance == null
                ? messages.text("planner.reason.too-far", answer.lab().shortName(), PlanOptions.DAYS_AHEAD)
                : messages.text("planner.reason.lab", answer.lab().shortName(), labs.reason(answer));
    }

    private static List<String> codes(Proposal.Line line) {
        return line.request().items().stream().map(i -> i.item().limit().item()).toList();
    }

    /** Where first come, first served would put it and how late it would be. */
    public String firstCome(Proposal.Line line, Proposal proposal) {
        PlanOption option = line.entry().firstCome();
        if (option == null) {
            return messages.text("planner.first-come.nowhere");
        }
        String there = messages.text("planner.first-come.there", Objects.requireNonNullElse(proposal.lab(option), ""), labs.day(option.report()));
        Long late = line.entry().firstComeLateDays();
        return late == null || late == 0 ? there : messages.text("planner.first-come.late", there, late);
    }

    /** The three figures in one sentence. */
    public String figures(Proposal proposal) {
        Plan plan = proposal.plan();
        return messages.text(
                "planner.figures", proposal.lines().size(), proposal.lines().size() - proposal.unplanned(), plan.weightedLateness(), plan.firstCome(), plan.lowerBound());
    }

    /** What the figures mean, whether the plan is proven to be the best, and what the weights are. */
    public String smallPrint(Proposal proposal) {
        Plan plan = proposal.plan();
        String proof = plan.lowerBound() == plan.weightedLateness()
                ? messages.text("planner.proven")
                : messages.text("planner.gap", plan.weightedLateness() - plan.lowerBound());
        return messages.text("planner.small", proof, PlanWeights.TOP, PlanWeights.URGENT, PlanWeights.ORDINARY, PlanOptions.DAYS_AHEAD);
    }

    /** {@code 02-16 周日}; a dash when there is none. */
    public String day(@Nullable LocalDate day) {
        return labs.day(day);
    }
}
