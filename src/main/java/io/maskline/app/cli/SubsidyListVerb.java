package io.maskline.app.cli;

import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.Award;
import io.maskline.subsidy.Policy;
import io.maskline.subsidy.RuleWords;
import io.maskline.subsidy.Programmes;
import io.maskline.subsidy.SubsidyProgramme;
import io.maskline.subsidy.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code subsidy list}: every version of every programme with its state, its text, its rule as arithmetic, its source and how sure it is. */
final class SubsidyListVerb implements Verb {

    @Override
    public CommandSpec spec(Syntax syntax) {
        return syntax.command(this, "list", "app.cli.subsidy.list").addOption(syntax.flag("--json", "app.cli.asJson"));
    }

    @Override
    public ExitCode run(ParseResult line, Invocation invocation) {
        List<Policy> policies = policies(invocation);
        RuleWords words = new RuleWords(invocation.words());
        if (line.hasMatchedOption("--json")) {
            invocation.out().println(Json.text(policies.stream().map(p -> fields(p, words)).toList()));
        } else {
            policies.forEach(p -> invocation.say(
                    "app.subsidy.programme", p.programme().code(), p.programme().name(), p.programme().ruleVersion(), invocation.words().text(p.programme().state().labelKey()), words.formula(p), p.programme().source(), p.programme().confidence()));
        }
        return ExitCode.DONE;
    }

    /** Of the ledger named by {@code --data}, else those delivered with the program. */
    private static List<Policy> policies(Invocation invocation) {
        if (invocation.data() == null) {
            return Programmes.delivered();
        }
        try (Workplace workplace = invocation.open()) {
            return workplace.subsidies().programmes().versions();
        }
    }

    private static Map<String, @Nullable Object> fields(Policy policy, RuleWords words) {
        SubsidyProgramme programme = policy.programme();
        Terms terms = programme.terms();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", programme.code());
        map.put("name", programme.name());
        map.put("ruleVersion", programme.ruleVersion());
        map.put("state", programme.state().code());
        map.put("publishedOn", text(programme.publishedOn()));
        map.put("publishedBy", programme.publishedBy());
        map.put("basis", programme.basis());
        map.put("formula", words.formula(policy));
        map.put("cap", money(terms.firmCap()));
        map.put("budget", money(terms.budget()));
        map.put("publicShare", share(terms.publicShare()));
        map.put("stacking", terms.stacking().code());
        map.put("validFrom", text(programme.validFrom()));
        map.put("validTo", text(programme.validTo()));
        map.put("invoiceFrom", text(terms.invoiceFrom()));
        map.put("invoiceTo", text(terms.invoiceTo()));
        map.put("awards", policy.awards().stream().map(SubsidyListVerb::award).toList());
        map.put("documents", programme.documents());
        map.put("source", programme.source());
        map.put("confidence", programme.confidence());
        return map;
    }

    private static Map<String, @Nullable Object> award(Award award) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", award.code());
        map.put("name", award.name());
        map.put("kind", award.kind().code());
        map.put("cost", award.cost() == null ? null : award.cost().code());
        map.put("tierBy", award.tierBy().code());
        map.put("tiers", award.tiers().stream().map(t -> {
            Map<String, @Nullable Object> tier = new LinkedHashMap<>();
            tier.put("from", text(t.from()));
            tier.put("to", text(t.to()));
            tier.put("outputFrom", t.outputFrom());
            tier.put("value", t.value().stripTrailingZeros().toPlainString());
            return tier;
        }).toList());
        map.put("cap", money(award.cap()));
        return map;
    }

    private static @Nullable String money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Yuan.plain(yuan);
    }

    private static @Nullable String share(@Nullable BigDecimal share) {
        return share == null ? null : share.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
