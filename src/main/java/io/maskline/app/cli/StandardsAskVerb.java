package io.maskline.app.cli;

import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceOffer;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.Limit;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.StandardWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code standards ask}: four answers and a day → the standards that apply, those that do not, and what is tested. */
final class StandardsAskVerb implements Verb {

    private static final Pattern EDITION = Pattern.compile("[-:]((?:19|20)\\d\\d)");

    @Override
    public CommandSpec spec(Syntax syntax) {
        return AdviceOptions.on(syntax.command(this, "ask", "app.cli.standards.ask"), syntax).addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        AdviceQuestion question = AdviceOptions.read(line, invocation);
        Advice advice = invocation.withStandards(standards -> Advice.of(question, standards));
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(fields(advice, invocation.words())));
        } else {
            print(advice, invocation);
        }
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> fields(Advice advice, Messages words) {
        AdviceQuestion question = advice.question();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("use", question.use().code());
        map.put("setting", question.setting().code());
        map.put("form", question.form().code());
        map.put("medical", question.registration());
        map.put("on", question.day().toString());
        map.put("applicable", offers(advice.applicable(), words));
        map.put("byDeclaration", offers(advice.byDeclaration(), words));
        map.put("notYetInForce", offers(advice.notYetInForce(), words));
        map.put("withdrawn", offers(advice.withdrawn(), words));
        map.put("notes", advice.notes().stream().map(n -> words.text(n.key(), n.args())).toList());
        return map;
    }

    private static List<Map<String, @Nullable Object>> offers(List<AdviceOffer> offers, Messages words) {
        return offers.stream().map(o -> fields(o, words)).toList();
    }

    private static Map<String, @Nullable Object> fields(AdviceOffer offer, Messages words) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", offer.standard().code());
        map.put("year", year(offer.standard().code()));
        map.put("title", offer.standard().title());
        map.put("kind", offer.standard().kind().code());
        map.put("force", offer.standard().force().code());
        map.put("issuedOn", text(offer.standard().issuedOn()));
        map.put("inForceFrom", text(offer.standard().inForceFrom()));
        map.put("inForceTo", text(offer.standard().inForceTo()));
        map.put("usableFrom", text(offer.standard().usableFrom()));
        map.put("reason", reason(offer, words));
        map.put("grade", offer.grade());
        map.put("variant", offer.variant() == null ? null : offer.variant().code());
        map.put("confidence", offer.confidence().code());
        map.put("items", offer.items().stream().map(l -> item(l, words)).toList());
        return map;
    }

    private static Map<String, @Nullable Object> item(StandardLimit row, Messages words) {
        Limit limit = row.limit();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("item", limit.item());
        map.put("name", new StandardWords(words).item(limit));
        map.put("grade", row.grade());
        map.put("variant", row.variant());
        map.put("operator", limit.operator().code());
        map.put("limit", limit.figure());
        map.put("unit", limit.unit());
        map.put("condition", limit.condition());
        map.put("rule", limit.rule().code());
        map.put("specimens", row.specimens());
        map.put("toBeChecked", row.toBeChecked());
        return map;
    }

    private static String reason(AdviceOffer offer, Messages words) {
        return words.text("app.standards.reason", List.of(offer.sentences()));
    }

    /** The year in the number of an edition. */
    private static @Nullable Integer year(String code) {
        Matcher edition = EDITION.matcher(code);
        return edition.find() ? Integer.valueOf(edition.group(1)) : null;
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static void print(Advice advice, Invocation invocation) {
        Messages words = invocation.words();
        AdviceQuestion question = advice.question();
        invocation.say(
                "app.standards.asked",
                question.day().toString(),
                question.use().labelKey(),
                question.setting().labelKey(),
                question.form().labelKey(),
                question.registration() ? "advisor.registration.yes" : "advisor.registration.no");
        print(words.text("advisor.list.applicable"), advice.applicable(), invocation);
        print(words.text("advisor.list.by-declaration"), advice.byDeclaration(), invocation);
        print(words.text("advisor.list.not-yet"), advice.notYetInForce(), invocation);
        print(words.text("advisor.list.withdrawn"), advice.withdrawn(), invocation);
        advice.notes().forEach(n -> invocation.out().println("! " + words.text(n.key(), n.args())));
    }

    private static void print(String heading, List<AdviceOffer> offers, Invocation invocation) {
        if (offers.isEmpty()) {
            return;
        }
        Messages words = invocation.words();
        StandardWords standardWords = new StandardWords(words);
        invocation.out().println(heading);
        for (AdviceOffer offer : offers) {
            String grade = offer.grade() == null ? "" : " " + offer.grade();
            invocation.out().println("  " + offer.standard().code() + grade + "  " + reason(offer, words));
            for (StandardLimit row : offer.items()) {
                invocation.say(
                        "app.standards.limit",
                        "    " + standardWords.item(row.limit()),
                        standardWords.variant(row.variant()),
                        standardWords.limit(row.limit()),
                        row.limit().condition() == null ? "" : row.limit().condition(),
                        row.toBeChecked() ? words.text("app.standards.toBeChecked") : "");
            }
        }
    }
}
