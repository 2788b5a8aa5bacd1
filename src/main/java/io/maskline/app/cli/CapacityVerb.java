package io.maskline.app.cli;

import io.maskline.capacity.Forecast;
import io.maskline.capacity.ForecastWords;
import io.maskline.capacity.RollUp;
import io.maskline.capacity.RollUp.By;
import io.maskline.capacity.RollUpFigures;
import io.maskline.capacity.RollUpWords;
import io.maskline.platform.error.Fault;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code capacity --date D [--by class|district|firm]}: capacity and output of a day summed up, and the days to come. */
final class CapacityVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "capacity", "app.cli.capacity")
                .addOption(syntax.optional("--by", "class|district|firm", "app.cli.capacity.by"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        By by = by(line.matchedOptionValue("--by", word(By.CLASS)));
        try (Workplace workplace = invocation.open()) {
            RollUp rollUp = workplace.rollUps().on(invocation.businessDate());
            Forecast forecast = workplace.forecasts().on(invocation.businessDate());
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(fields(rollUp, by, forecast, invocation)));
            } else {
                tell(rollUp, by, forecast, invocation);
            }
            return ExitCode.DONE;
        }
    }

    private static By by(String typed) {
        return Arrays.stream(By.values())
                .filter(b -> word(b).equals(typed))
                .findFirst()
                .orElseThrow(() -> Fault.invalid("by", "app.fault.by", typed).asException());
    }

    private static String word(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private static void tell(RollUp rollUp, By by, Forecast forecast, Invocation invocation) {
        RollUpWords words = new RollUpWords(invocation.words());
        invocation.out().println(words.sentence(rollUp));
        for (RollUp.Group group : rollUp.groups(by)) {
            row(words.name(group), group.figures(), words, invocation);
        }
        row(invocation.words().text("capacity.total"), rollUp.total(), words, invocation);
        new ForecastWords(invocation.words()).sentences(forecast).forEach(invocation.out()::println);
    }

    private static void row(String name, RollUpFigures figures, RollUpWords words, Invocation invocation) {
        invocation.say(
                "app.capacity.row", name, figures.lines(), words.wan(figures.capacity().approved()), words.wan(figures.made().today()),
                words.percent(figures.utilisation()), words.wan(figures.made().releasable()), words.wan(figures.made().inDesorption()), figures.missing());
    }

    private static Map<String, @Nullable Object> fields(RollUp rollUp, By by, Forecast forecast, Invocation invocation) {
        RollUpWords words = new RollUpWords(invocation.words());
        List<Map<String, @Nullable Object>> groups = rollUp.groups(by).stream().map(g -> group(g, words)).toList();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("date", rollUp.day().toString());
        map.put("by", word(by));
        map.put("groups", groups);
        map.put("total", figures(rollUp.total(), words));
        map.put("forecast", forecast.points().stream().map(CapacityVerb::point).toList());
        map.put("linesWithoutApprovedCapacity", forecast.unrated());
        map.put("linesWithoutExpectedDate", forecast.undated());
        return map;
    }

    /** What a row is of, as code and in words, before its figures. */
    private static Map<String, @Nullable Object> group(RollUp.Group group, RollUpWords words) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", switch (group.by()) {
            case CLASS -> group.productClass() == null ? null : group.productClass().name().toLowerCase(Locale.ROOT);
            case DISTRICT -> group.district();
            case FIRM -> group.firm() == null ? null : group.firm().number();
        });
        map.put("name", words.name(group));
        map.putAll(figures(group.figures(), words));
        return map;
    }

    private static Map<String, @Nullable Object> figures(RollUpFigures figures, RollUpWords words) {
        BigDecimal utilisation = figures.utilisation();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("lines", figures.lines());
        map.put("firms", figures.firms());
        map.put("nameplate", figures.capacity().nameplate());
        map.put("approved", figures.capacity().approved());
        map.put("made", figures.made().today());
        map.put("yesterday", figures.made().yesterday());
        map.put("utilisation", utilisation == null ? null : words.percent(utilisation));
        map.put("releasable", figures.made().releasable());
        map.put("inDesorption", figures.made().inDesorption());
        map.put("missing", figures.missing());
        return map;
    }

    private static Map<String, Object> point(Forecast.Point point) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", point.day().toString());
        map.put("expected", point.expected());
        map.put("pessimistic", point.pessimistic());
        map.put("newLines", point.lines().size());
        map.put("newFirms", point.firms());
        return map;
    }
}
