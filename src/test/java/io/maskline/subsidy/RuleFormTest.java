package io.maskline.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a rule, without a toolkit: every delivered policy can be typed into it from nothing. */
class RuleFormTest {

    private static final Messages ZH = Messages.of(Language.ZH);

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Programmes programmes = Programmes.open(temp.database(), temp.ledger());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = ui();
    private final RuleEditViewModel edit = new RuleEditViewModel(programmes, ui);
    private final RuleFieldsViewModel form = edit.fields();
    private final AwardsViewModel awards = form.awards();
    private final TrialViewModel trial = new TrialViewModel(ui, edit.typedProperty());

    private UiContext ui() {
        Session session = new Session(TempLedger.DAY);
        session.operatorProperty().set("陈某");
        return new UiContext(ZH, new InlineBackground(), session, new ViewLoader(ZH), temp.ledger(), dialogs);
    }

    @BeforeEach
    void start() {
        edit.startNew();
    }

    @AfterEach
    void close() {
        temp.close();
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : share.movePointRight(2).stripTrailingZeros().toPlainString() + "％";
    }

    /** 5000000 as 500万, in full-width digits. */
    private static String wan(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return "";
        }
        String text = yuan.movePointLeft(4).stripTrailingZeros().toPlainString() + "万";
        return text.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** Types a policy the way a clerk does: percents, 万, full-width digits, days with dots, words instead of codes. */
    private void type(Policy policy) {
        CodeWords words = new CodeWords(ZH);
        SubsidyProgramme p = policy.programme();
        form.code.set(p.code());
        form.name.set(p.name());
        form.basis.set(p.basis());
        form.source.set(p.source());
        form.confidence.set(p.confidence());
        form.validFrom.set(p.validFrom());
        form.validTo.set(p.validTo());
        form.firmCap.set(wan(p.terms().firmCap()));
        form.floor.set(wan(p.terms().floor()));
        form.budget.set(wan(p.terms().budget()));
        form.publicShare.set(percent(p.terms().publicShare()));
        form.stacking.set(p.terms().stacking());
        form.invoiceFrom.set(p.terms().invoiceFrom());
        form.invoiceTo.set(p.terms().invoiceTo());
        form.allocationShare.set(percent(p.terms().allocationShare()));
        form.commissioning.set(p.terms().commissioning());
        for (Award award : policy.awards()) {
            awards.add();
            awards.code.set(award.code());
            awards.name.set(award.name());
            awards.kind.set(award.kind());
            if (award.cost() != null) {
                awards.cost.set(award.cost());
            }
            awards.material.set(award.material() == null ? "" : words.material(award.material()));
            awards.threshold.set(wan(award.threshold()));
            awards.minOutput.set(award.minOutput() == null ? "" : award.minOutput() / 10_000 + "万只");
            awards.proof.set(award.proof() == null ? "" : words.proof(award.proof()));
            awards.tierBy.set(award.tierBy());
            for (int i = 0; i < award.tiers().size(); i++) {
                if (i > 0) {
                    awards.addTier();
                }
                AwardTier tier = award.tiers().get(i);
                String from = tier.outputFrom() == null ? day(tier.from()) : Long.toString(tier.outputFrom());
                awards.typeTier(new TierDraft(
                        awards.tiersProperty().get().get(i).id(), from, day(tier.to()), award.kind().share() ? percent(tier.value()) : wan(tier.value())));
            }
            awards.cap.set(wan(award.cap()));
            awards.clause.set(award.clause());
        }
    }

    static Stream<Policy> delivered() {
        return Programmes.delivered().stream();
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void every_delivered_policy_can_be_typed_from_nothing_published_and_tried_on_its_examples(Policy policy) {
        type(policy);
        List<Policy> stored = new ArrayList<>();
        edit.save(stored::add);
        Policy draft = stored.getFirst();
        assertThat(edit.check()).isZero();
        PublishViewModel publishing = new PublishViewModel(programmes, ui, edit);
        publishing.ask();
        publishing.publish(edit::show);
        Policy published = programmes.policy(programmes.programme(policy.programme().code()));
        assertThat(published.programme().id()).isEqualTo(draft.programme().id());
        assertThat(published.awards()).isEqualTo(policy.awards());
        assertThat(published.programme()).usingRecursiveComparison().ignoringFields("id", "version", "publishedOn", "publishedBy").isEqualTo(policy.programme());
        DeliveredProgrammesTest.examples().filter(e -> e.policy().equals(policy)).forEach(e -> {
            Claim claim = ClaimJson.claim(e.claim(), TempLedger.DAY);
            if (e.approved().isEmpty()) {
                assertThatThrownBy(() -> PolicyRule.calculate(published, claim)).isInstanceOf(FaultException.class);
            } else {
                assertThat(PolicyRule.calculate(published, claim).approved().toPlainString()).isEqualTo(e.approved());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void a_policy_shown_and_read_again_is_the_same(Policy policy) {
        edit.show(policy);
        assertThat(edit.typedProperty().get()).isEqualTo(policy);
        assertThat(edit.formulaProperty().get()).isEqualTo(new RuleWords(ZH).formula(policy));
        assertThat(form.state().dirty()).isFalse();
        assertThat(edit.locked()).isTrue();
    }

    private void harbin() {
        type(Programmes.delivered("HARBIN-2020-LINE"));
    }

    @Test
    void what_the_delivered_ones_do_not_use_can_be_typed_too() {
        harbin();
        form.productClasses.set("医用外科、KN95，儿童口罩");
        form.coFunding.set("省级 ３０％、市级 30%；街道 40%");
        form.roundingUnit.set(new BigDecimal("100"));
        form.roundingMode.set(RoundingMode.DOWN);
        form.stacking.set(Stacking.DEDUCTED);
        form.publicShare.set("70");
        form.budget.set("1,000万");
        form.floor.set("1万");
        form.documents.get("contracts").set(false);
        form.documents.get("commissioning_proof").set(true);
        form.otherDocuments.set("环评批复、用地证明");
        awards.add();
        awards.name.set("贷款贴息");
        awards.kind.set(AwardKind.INTEREST);
        awards.typeTier(new TierDraft(awards.tiersProperty().get().getFirst().id(), "", "", "50%"));
        awards.add();
        awards.name.set("净化车间补助");
        awards.cost.set(CostKind.CLEAN_ROOM);
        awards.typeTier(new TierDraft(awards.tiersProperty().get().getFirst().id(), "", "", "20%"));
        awards.cap.set("30万");
        awards.move(-1);
        List<Policy> stored = new ArrayList<>();
        edit.save(stored::add);
        Policy policy = stored.getFirst();
        Terms terms = policy.programme().terms();
        assertThat(terms.productClasses()).containsExactly("SURGICAL", "KN95", "儿童口罩");
        assertThat(terms.coFunding()).isEqualTo(Map.of("province", new BigDecimal("0.3"), "city", new BigDecimal("0.3"), "街道", new BigDecimal("0.4")));
        assertThat(terms.rounding()).isEqualTo(new Rounding(new BigDecimal("100"), RoundingMode.DOWN));
        assertThat(terms.publicShare()).isEqualByComparingTo("0.7");
        assertThat(terms.floor()).isEqualByComparingTo("10000");
        assertThat(policy.programme().documents()).containsExactly(
                "application_form", "business_licence", "invoices", "payment_proof", "machine_list", "commissioning_proof", "commitment", "环评批复", "用地证明");
        assertThat(policy.awards()).extracting(Award::code).containsExactly("equipment", "clean_room", "interest");
        assertThat(policy.awards().get(1).cap()).isEqualByComparingTo("300000");
        assertThat(edit.check()).isZero();
        assertThat(programmes.find(policy.programme().id())).contains(policy);
        temp.restart();
        assertThat(Programmes.open(temp.database(), temp.ledger()).policy(policy.programme().id())).isEqualTo(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "三成", "30%%", "30.00001%"})
    void a_share_nobody_can_be_sure_of_is_refused_at_its_field_and_stays_typed(String typed) {
        harbin();
        form.publicShare.set(typed);
        edit.save(_ -> {
            throw new AssertionError("stored");
        });
        assertThat(form.message("publicShare").get()).isNotNull().extracting(FieldMessage::level).isEqualTo(FieldMessage.Level.ERROR);
        assertThat(form.publicShare.get()).isEqualTo(typed);
        assertThat(form.state().dirty()).isTrue();
        assertThat(edit.formulaProperty().get()).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({"cap, 5000, floor, 10000, 封顶 5,000.00 低于起补额 10,000.00", "budget, 1万, cap, 2万, 高于预算"})
    void what_contradicts_is_kept_as_a_draft_and_said_at_the_field(String field, String value, String other, String otherValue, String sentence) {
        harbin();
        Map<String, StringProperty> texts = Map.of("cap", form.firmCap, "floor", form.floor, "budget", form.budget);
        texts.get(field).set(value);
        texts.get(other).set(otherValue);
        List<Policy> stored = new ArrayList<>();
        edit.save(stored::add);
        assertThat(stored).hasSize(1);
        assertThat(form.message(field).get()).isNotNull().extracting(FieldMessage::text).asString().contains(sentence);
        PublishViewModel publishing = new PublishViewModel(programmes, ui, edit);
        publishing.ask();
        assertThat(publishing.open.get()).isFalse();
        assertThat(publishing.message.get()).contains("1 处");
    }

    @Test
    void a_gap_between_tiers_brings_its_award_to_the_front() {
        type(Programmes.delivered("GUANGDONG-2020-EQUIP"));
        TierDraft second = awards.tiersProperty().get().get(1);
        awards.typeTier(new TierDraft(second.id(), "2.9", second.to(), second.value()));
        awards.add();
        awards.name.set("奖励");
        awards.kind.set(AwardKind.LUMP);
        awards.typeTier(new TierDraft(awards.tiersProperty().get().getFirst().id(), "", "", "10万"));
        edit.save(_ -> {});
        assertThat(awards.name.get()).isEqualTo("设备投资补助");
        assertThat(awards.message("tiers").get()).isNotNull().extracting(FieldMessage::text).asString().contains("空档").contains("2020-02-09");
    }

    @Test
    void a_code_that_is_taken_and_a_change_by_somebody_else_are_told_where_they_happen() {
        harbin();
        edit.save(_ -> {});
        edit.startNew();
        harbin();
        edit.save(_ -> {});
        assertThat(form.message("code").get()).isNotNull().extracting(FieldMessage::text).asString().contains("HARBIN-2020-LINE");
        form.code.set("HARBIN-2");
        edit.save(_ -> {});
        Policy mine = edit.policyProperty().get();
        assertThat(mine).isNotNull();
        form.firmCap.set("400万");
        RuleEditViewModel other = new RuleEditViewModel(programmes, ui);
        other.show(mine);
        other.fields().firmCap.set("300万");
        other.save(_ -> {});
        edit.save(_ -> {});
        assertThat(edit.staleProperty().get()).isNotNull();
        assertThat(form.firmCap.get()).isEqualTo("400万");
        edit.saveOver(_ -> {});
        assertThat(edit.staleProperty().get()).isNull();
        assertThat(programmes.find(mine.programme().id()).orElseThrow().programme().terms().firmCap()).isEqualByComparingTo("4000000");
    }

    @Test
    void unsaved_work_is_asked_about_and_never_lost() {
        harbin();
        List<Boolean> answers = new ArrayList<>();
        edit.mayLeave(answers::add);
        dialogs.leave = Leave.SAVE;
        edit.mayLeave(answers::add);
        assertThat(answers).containsExactly(false, true);
        assertThat(programmes.versions()).extracting(p -> p.programme().code()).containsExactly("HARBIN-2020-LINE");
    }

    @Test
    void a_rule_is_tried_on_numbers_before_it_is_stored() {
        type(Programmes.delivered("GUANGDONG-2020-EQUIP"));
        trial.invoices.set("２０２０-2-7 100万 设备\n2020.2.8 1,000,000\n2020年2月21日 100万");
        assertThat(trial.refusalProperty().get()).isNotNull();
        trial.allocationShare.set("60%");
        assertThat(trial.refusalProperty().get()).isNull();
        assertThat(trial.resultProperty().get()).isNotNull().extracting(Calculation::approved).isEqualTo(new BigDecimal("1700000.00"));
        TierDraft first = awards.tiersProperty().get().getFirst();
        awards.typeTier(new TierDraft(first.id(), first.from(), first.to(), "70%"));
        assertThat(trial.resultProperty().get()).isNotNull().extracting(Calculation::approved).isEqualTo(new BigDecimal("1600000.00"));
        trial.invoices.set("昨天 100万");
        assertThat(trial.resultProperty().get()).isNull();
        assertThat(trial.refusalProperty().get()).isNotNull().extracting(f -> ZH.text(f.key(), f.args())).asString().contains("第 1 行").contains("昨天 100万");
        assertThat(programmes.versions()).isEmpty();
    }

    @Test
    void material_money_received_and_output_are_tried_too() {
        type(Programmes.delivered("PUTIAN-2020-LINE"));
        trial.purchases.set("熔喷布 2020-03-01 1.5吨 20万\n无纺布 2020-02-20 2 1.2万");
        assertThat(trial.resultProperty().get()).isNotNull().extracting(Calculation::approved).isEqualTo(new BigDecimal("118000.00"));
        edit.startNew();
        harbin();
        form.publicShare.set("70%");
        trial.purchases.set("");
        trial.investment.set("90万");
        trial.received.set("省级 60万");
        assertThat(trial.resultProperty().get()).isNotNull().extracting(Calculation::approved).isEqualTo(new BigDecimal("30000.00"));
    }
}
