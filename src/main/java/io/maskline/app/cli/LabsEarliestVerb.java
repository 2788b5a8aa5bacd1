package io.maskline.app.cli;

import io.maskline.lab.ItemNames;
import io.maskline.lab.LabSlot;
import io.maskline.lab.LabSlot.QuotaLeft;
import io.maskline.lab.LabWords;
import io.maskline.lab.Wanted;
import io.maskline.platform.error.Fault;
import io.maskline.platform.text.DayText;
import io.maskline.platform.text.FullWidth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code labs earliest}: which lab can take these items, from which day, and when its report is to be expected. */
final class LabsEarliestVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "earliest", "app.cli.labs.earliest")
                .addOption(syntax.required("--items", "A,B", "app.cli.labs.earliest.items"))
                .addOption(syntax.optional("--standard", "CODE", "app.cli.labs.earliest.standard"))
                .addOption(syntax.required("--received", "T", "app.cli.labs.earliest.received"))
                .addOption(syntax.flag("--free", "app.cli.labs.earliest.free"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        LocalDate received = day(line.matchedOptionValue("--received", ""), invocation);
        try (Workplace workplace = invocation.open()) {
            String code = line.matchedOptionValue("--standard", null);
            String standard = code == null ? null : workplace.standards().find(code).code();
            ItemNames names = ItemNames.of(workplace.standards(), invocation.words()).under(standard);
            List<String> items = items(line.matchedOptionValue("--items", ""), names);
            List<LabSlot> slots = workplace.labDesk().earliest(Wanted.receivedOn(standard, items, received, line.hasMatchedOption("--free")));
            LabWords words = new LabWords(invocation.words(), names, invocation.businessDate());
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(slots.stream().map(s -> fields(s, words)).toList()));
            } else {
                tell(slots, items.size(), words, names, invocation);
            }
            return ExitCode.DONE;
        }
    }

    /** A day, or a day and a time with T or a space between. */
    private static LocalDate day(String typed, Invocation invocation) {
        String text = FullWidth.narrow(typed).strip();
        int at = text.indexOf('T') > 0 ? text.indexOf('T') : text.indexOf(' ');
        if (at > 0) {
            try {
                LocalTime.parse(text.substring(at + 1).strip());
            } catch (DateTimeParseException e) {
                throw Fault.invalid("received", "app.labs.fault.moment", typed).asException();
            }
        }
        return DayText.parse("received", at > 0 ? text.substring(0, at) : text, invocation.businessDate());
    }

    private static List<String> items(String typed, ItemNames names) {
        List<String> items = Arrays.stream(typed.split("[,，、]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        if (items.isEmpty()) {
            throw Fault.invalid("items", "app.labs.fault.items").asException();
        }
        return items.stream()
                .map(i -> names.code(i).orElseThrow(() -> Fault.invalid("items", "app.labs.fault.item", i).asException()))
                .distinct()
                .toList();
    }

    private static void tell(List<LabSlot> slots, int wanted, LabWords words, ItemNames names, Invocation invocation) {
        if (slots.isEmpty()) {
            invocation.say("app.labs.none");
        }
        for (LabSlot slot : slots) {
            if (slot.start() == null) {
                invocation.say("app.labs.lab.none", slot.lab().shortName(), words.reason(slot));
            } else {
                invocation.say("app.labs.lab", slot.lab().shortName(), words.day(slot.start()), words.day(slot.report()), words.reason(slot));
            }
            if (!slot.able().isEmpty()) {
                invocation.say("app.labs.able", slot.able().size(), wanted, names.list(slot.ableItems()));
            }
            if (!slot.missing().isEmpty()) {
                invocation.say("app.labs.missing", words.missing(slot));
            }
            if (slot.quota() != null) {
                invocation.say("app.labs.quota", words.quota(slot.quota()));
            }
        }
    }

    private static Map<String, @Nullable Object> fields(LabSlot slot, LabWords words) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("lab", slot.lab().shortName());
        map.put("name", slot.lab().name());
        map.put("able", slot.ableItems());
        map.put("missing", slot.missing().stream().map(LabSlot.Missing::item).toList());
        map.put("missingWhy", slot.missing().stream().map(words::missing).toList());
        map.put("arrival", text(slot.days().arrival()));
        map.put("start", text(slot.start()));
        map.put("report", text(slot.report()));
        map.put("quota", slot.quota() == null ? null : quota(slot.quota()));
        map.put("hindrance", slot.hindrance() == null ? null : slot.hindrance().name().toLowerCase(Locale.ROOT));
        map.put("reason", words.reason(slot));
        return map;
    }

    private static Map<String, @Nullable Object> quota(QuotaLeft left) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("payer", left.quota().payer());
        map.put("total", left.quota().total());
        map.put("used", left.used());
        map.put("left", left.left());
        return map;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
