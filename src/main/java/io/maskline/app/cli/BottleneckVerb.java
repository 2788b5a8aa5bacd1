package io.maskline.app.cli;

import io.maskline.capacity.Allowance;
import io.maskline.capacity.Bottleneck;
import io.maskline.capacity.BottleneckWords;
import io.maskline.capacity.FirmBottleneck;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineWords;
import io.maskline.material.Cover;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bottleneck --firm CODE}: what holds a firm up tomorrow, and what every other factor would allow. */
final class BottleneckVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "bottleneck", "app.cli.bottleneck")
                .addOption(syntax.required("--firm", "CODE", "app.cli.bottleneck.firm"))
                .addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        try (Workplace workplace = invocation.open()) {
            Enterprise firm = FirmCode.find(workplace.enterprises(), line.matchedOptionValue("--firm", ""));
            FirmBottleneck found = workplace.bottlenecks().ofFirm(firm.id(), invocation.businessDate());
            Report report = new Report(firm, workplace.lines().ofEnterprise(firm.id()), found, new BottleneckWords(invocation.words(), invocation.businessDate()));
            if (line.hasMatchedOption("--json")) {
                invocation.out().println(Json.text(report.fields(invocation)));
            } else {
                report.tell(invocation);
            }
            return ExitCode.DONE;
        }
    }

    /** What is said of one firm. */
    private record Report(Enterprise firm, List<Line> lines, FirmBottleneck found, BottleneckWords words) {

        private void tell(Invocation invocation) {
            invocation.say("app.bottleneck.firm", firm.shortName(), firm.number(), invocation.businessDate().toString());
            invocation.out().println(words.head(found));
            allowances(found.firm(), invocation);
            words.notes(found).forEach(invocation.out()::println);
            if (lines.size() > 1) {
                for (Line line : lines) {
                    Bottleneck of = Objects.requireNonNull(found.lines().get(line.id()));
                    invocation.say("app.bottleneck.line", line.lineNo(), words.head(of));
                    allowances(of, invocation);
                }
            }
        }

        private void allowances(Bottleneck bottleneck, Invocation invocation) {
            for (Allowance allowance : bottleneck.allowances()) {
                Long pieces = allowance.pieces();
                invocation.say(
                        "app.bottleneck.factor", words.factor(allowance.factor()), pieces == null ? "—" : LineWords.pieces(pieces), words.because(allowance));
            }
        }

        private Map<String, @Nullable Object> fields(Invocation invocation) {
            List<Map<String, @Nullable Object>> byLine = new ArrayList<>();
            for (Line line : lines) {
                Map<String, @Nullable Object> of = new LinkedHashMap<>();
                of.put("lineNo", line.lineNo());
                of.putAll(bottleneck(Objects.requireNonNull(found.lines().get(line.id()))));
                byLine.add(of);
            }
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("firm", firm.number());
            map.put("name", firm.name());
            map.put("date", invocation.businessDate().toString());
            map.putAll(bottleneck(found.firm()));
            map.put("possibleTomorrow", found.possible());
            map.put("linesWithoutApprovedCapacity", found.unrated());
            map.put("lines", byLine);
            return map;
        }

        private Map<String, @Nullable Object> bottleneck(Bottleneck of) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("bottleneck", of.binding().map(b -> code(b)).orElse(null));
            map.put("bottleneckName", of.binding().map(b -> words.factor(b.factor())).orElse(null));
            map.put("possibleTomorrow", of.possible());
            map.put("approved", of.approved());
            map.put("factors", of.allowances().stream().map(this::factor).toList());
            return map;
        }

        private Map<String, @Nullable Object> factor(Allowance allowance) {
            BigDecimal days = allowance.coverDays();
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("factor", code(allowance));
            map.put("name", words.factor(allowance.factor()));
            map.put("pieces", allowance.pieces());
            map.put("coverDays", days == null ? null : new BigDecimal(Cover.text(days)));
            map.put("detail", words.because(allowance));
            return map;
        }

        private static String code(Allowance allowance) {
            return allowance.factor().name().toLowerCase(Locale.ROOT);
        }
    }
}
