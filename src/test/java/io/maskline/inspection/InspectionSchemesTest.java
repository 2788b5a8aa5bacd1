package io.maskline.inspection;

import static io.maskline.inspection.InspectionLedger.APPROVER;
import static io.maskline.inspection.InspectionLedger.DAY;
import static io.maskline.inspection.InspectionLedger.DRAFTER;
import static io.maskline.inspection.InspectionLedger.line;
import static io.maskline.inspection.InspectionLedger.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.maskline.inspection.SchemeLine.Draw;
import io.maskline.inspection.SchemeLine.Kind;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.sampling.InspectionLevel;
import io.maskline.standard.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionSchemesTest {

    private final InspectionLedger ledger = new InspectionLedger();
    private final InspectionSchemes schemes = ledger.schemes;

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Fault fault(ThrowingCallable call) {
        return catchThrowableOfType(FaultException.class, call).fault();
    }

    private static String words(Fault fault) {
        return Messages.of(Language.ZH).text(fault.key(), fault.args());
    }

    @Test
    void a_draft_is_approved_by_another_person_and_then_holds() {
        Scheme draft = schemes.draft(ledger.draft(DAY), DRAFTER);
        assertThat(draft.head().status(DAY)).isEqualTo(SchemeStatus.DRAFT);
        assertThat(draft.head().edition()).isEqualTo(1);
        assertThat(schemes.inForce(ledger.surgical, DAY)).isEmpty();

        Scheme approved = schemes.approve(draft.head(), APPROVER);
        assertThat(approved.head().approved()).isEqualTo(new Signature("林某", DAY));
        assertThat(approved.head().status(DAY)).isEqualTo(SchemeStatus.APPROVED);
        assertThat(schemes.inForce(ledger.surgical, DAY)).contains(approved);
        assertThat(schemes.inForce(ledger.surgical, DAY.minusDays(1))).isEmpty();
        assertThat(approved.lines()).extracting(l -> l.item().code()).containsExactly("appearance", "strap_strength", "bacteria");
    }

    @Test
    void the_drafter_cannot_approve_and_is_told_why() {
        Scheme draft = schemes.draft(ledger.draft(DAY), DRAFTER);
        Fault own = fault(() -> schemes.approve(draft.head(), DRAFTER));
        assertThat(own).isInstanceOf(Fault.Denied.class);
        assertThat(words(own)).isEqualTo("陈某 是 甬乙医疗用品 医用外科口罩 第 1 版检验方案的拟定人，不能自己核准。请另一位同事核准。");
        assertThat(fault(() -> schemes.approve(draft.head(), new Actor(" 陈某 ", "", DAY)))).isInstanceOf(Fault.Denied.class);
        assertThat(fault(() -> schemes.approve(draft.head(), new Actor("", "", DAY))).key()).isEqualTo("inspection.fault.nobody");
        assertThat(schemes.find(draft.id())).contains(draft);
    }

    /** Who changes a draft has drafted it: a reviewer cannot slip in a change of the own and approve it. */
    @Test
    void who_changes_a_draft_becomes_its_drafter() {
        Scheme draft = schemes.draft(ledger.draft(DAY), DRAFTER);
        List<SchemeLine> fewer = draft.lines().subList(0, 2);
        Scheme changed = schemes.save(draft.id(), draft.head().version(), new SchemeDraft(ledger.surgical, DAY, null, fewer), APPROVER);

        assertThat(changed.lines()).hasSize(2);
        assertThat(changed.head().drafted().by()).isEqualTo("林某");
        assertThat(fault(() -> schemes.approve(changed.head(), APPROVER)).key()).isEqualTo("inspection.fault.ownDraft");
        assertThat(schemes.approve(changed.head(), DRAFTER).head().approved()).isNotNull();
        assertThat(fault(() -> schemes.save(draft.id(), draft.head().version(), ledger.draft(DAY), DRAFTER)).key()).isEqualTo("inspection.fault.approved");
    }

    @Test
    void saving_what_is_there_already_changes_nothing_and_an_older_reading_is_refused() {
        Scheme draft = schemes.draft(ledger.draft(DAY), DRAFTER);
        SchemeDraft same = new SchemeDraft(ledger.surgical, DAY, "", draft.lines());
        assertThat(schemes.save(draft.id(), draft.head().version(), same, APPROVER)).isEqualTo(draft);

        SchemeDraft other = new SchemeDraft(ledger.surgical, DAY, null, List.of(line("appearance", "外观", Draw.fixed(8L))));
        schemes.save(draft.id(), draft.head().version(), other, DRAFTER);
        assertThat(fault(() -> schemes.save(draft.id(), draft.head().version(), same, DRAFTER))).isInstanceOf(Fault.Stale.class);
    }

    @Test
    void the_next_edition_takes_over_on_its_day_and_the_old_one_stays_readable() {
        Scheme first = ledger.approved();
        Scheme draft = schemes.nextEdition(first.head(), DRAFTER);
        assertThat(draft.head().edition()).isEqualTo(2);
        assertThat(draft.lines()).extracting(SchemeLine::draw).isEqualTo(first.lines().stream().map(SchemeLine::draw).toList());
        assertThat(fault(() -> schemes.nextEdition(first.head(), DRAFTER)).key()).isEqualTo("inspection.fault.draftThere");

        LocalDate later = DAY.plusDays(5);
        SchemeDraft typed = new SchemeDraft(ledger.surgical, later, "加严口罩带", List.of(line("strap_strength", "口罩带", Draw.of(InspectionLevel.S4, "1.0"))));
        Scheme changed = schemes.save(draft.id(), draft.head().version(), typed, DRAFTER);
        schemes.approve(changed.head(), APPROVER);

        assertThat(schemes.inForce(ledger.surgical, later.minusDays(1)).orElseThrow().id()).isEqualTo(first.id());
        assertThat(schemes.inForce(ledger.surgical, later).orElseThrow().id()).isEqualTo(changed.id());
        Scheme old = schemes.find(first.id()).orElseThrow();
        assertThat(old.lines()).isEqualTo(first.lines());
        assertThat(old.head().status(later)).isEqualTo(SchemeStatus.RETIRED);
        assertThat(ledger.temp.ledger().verify().sound()).isTrue();

        ledger.temp.ledger().undo(APPROVER);
        assertThat(schemes.inForce(ledger.surgical, later).orElseThrow().id()).isEqualTo(first.id());
    }

    @Test
    void no_day_has_two_editions() {
        Scheme first = ledger.approved();
        Scheme draft = schemes.nextEdition(first.head(), DRAFTER);
        Scheme sameDay = schemes.save(draft.id(), draft.head().version(), ledger.draft(DAY), DRAFTER);
        assertThat(words(fault(() -> schemes.approve(sameDay.head(), APPROVER)))).contains("不晚于第 1 版的生效日 2020-02-14");

        Scheme late = schemes.save(draft.id(), sameDay.head().version(), ledger.draft(DAY.plusDays(1)), DRAFTER);
        assertThat(fault(() -> schemes.approve(late.head(), on(APPROVER, DAY.plusDays(2)))).key()).isEqualTo("inspection.fault.backdated");
        schemes.approve(late.head(), APPROVER);
        for (int day = 0; day < 4; day++) {
            LocalDate date = DAY.plusDays(day);
            assertThat(schemes.of(ledger.surgical)).filteredOn(s -> s.head().inForce(date)).hasSize(1);
        }
    }

    @Test
    void an_ended_scheme_is_no_longer_in_force_and_stays_out_of_the_bin() {
        Scheme scheme = ledger.approved();
        Scheme ended = schemes.retire(scheme.head(), on(DRAFTER, DAY.plusDays(3)));
        assertThat(ended.head().status(DAY.plusDays(2))).isEqualTo(SchemeStatus.APPROVED);
        assertThat(ended.head().status(DAY.plusDays(3))).isEqualTo(SchemeStatus.RETIRED);
        assertThat(schemes.inForce(ledger.surgical, DAY.plusDays(3))).isEmpty();
        assertThat(fault(() -> schemes.retire(ended.head(), on(DRAFTER, DAY.plusDays(3)))).key()).isEqualTo("inspection.fault.notApproved");
        assertThat(fault(() -> schemes.delete(ended.head(), DRAFTER)).key()).isEqualTo("inspection.fault.keep");

        Scheme again = schemes.draft(ledger.draft(DAY.plusDays(4)), DRAFTER);
        assertThat(again.head().edition()).isEqualTo(2);
        schemes.delete(again.head(), DRAFTER);
        assertThat(schemes.draft(ledger.draft(DAY.plusDays(4)), DRAFTER).head().edition()).as("numbers are never given twice").isEqualTo(3);
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                Arguments.of(line("appearance", " ", Draw.fixed(5L)), "lines.0.item"),
                Arguments.of(line("appearance", "外观", new Draw(InspectionLevel.II, null, null)), "lines.0.aql"),
                Arguments.of(line("appearance", "外观", new Draw(null, "4.0", null)), "lines.0.level"),
                Arguments.of(line("appearance", "外观", new Draw(InspectionLevel.II, "4.0", 5L)), "lines.0.count"),
                Arguments.of(line("appearance", "外观", Draw.fixed(0L)), "lines.0.count"),
                Arguments.of(line("appearance", "外观", Draw.of(InspectionLevel.II, "3")), "lines.0.aql"),
                Arguments.of(line("appearance", "外观", Draw.of(InspectionLevel.II, "many")), "lines.0.aql"));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void what_a_line_cannot_be_is_named(SchemeLine wrong, String field) {
        Fault fault = fault(() -> schemes.draft(new SchemeDraft(ledger.surgical, DAY, null, List.of(wrong)), DRAFTER));
        assertThat(fault).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field));
        assertThat(words(fault)).doesNotContain("⟦");
        assertThat(schemes.all()).isEmpty();
    }

    @Test
    void an_item_stands_once_and_a_product_has_a_name_and_a_known_standard() {
        List<SchemeLine> twice = new ArrayList<>(InspectionLedger.lines());
        twice.add(line("appearance", "外观", Draw.fixed(5L)));
        assertThat(fault(() -> schemes.draft(new SchemeDraft(ledger.surgical, DAY, null, twice), DRAFTER)).key()).isEqualTo("inspection.fault.itemTwice");
        Product unnamed = new Product(ledger.firm.id(), " ", "YY 0469-2011");
        assertThat(fault(() -> schemes.draft(new SchemeDraft(unnamed, DAY, null, List.of()), DRAFTER)).key()).isEqualTo("inspection.fault.product");
        Product unknown = new Product(ledger.firm.id(), "口罩", "GB 1");
        assertThat(fault(() -> schemes.draft(new SchemeDraft(unknown, DAY, null, List.of()), DRAFTER))).isInstanceOf(Fault.Missing.class);
    }

    @Test
    void a_scheme_without_a_plan_for_every_exit_item_is_not_approved() {
        Scheme empty = schemes.draft(new SchemeDraft(ledger.surgical, DAY, null, List.of()), DRAFTER);
        assertThat(fault(() -> schemes.approve(empty.head(), APPROVER)).key()).isEqualTo("inspection.fault.noLines");
        Scheme open = schemes.save(empty.id(), empty.head().version(),
                new SchemeDraft(ledger.surgical, DAY, null, List.of(line("bacteria", "细菌菌落总数", Draw.UNKNOWN))), DRAFTER);
        assertThat(words(fault(() -> schemes.approve(open.head(), APPROVER)))).startsWith("“细菌菌落总数”还没有抽样方案");
    }

    @Test
    void the_habit_says_that_it_is_one_and_leaves_open_what_is_not_known() {
        List<SchemeLine> plain = schemes.habit("YY 0469-2011", false);
        assertThat(plain).allSatisfy(l -> {
            assertThat(l.grounds().basis()).isEqualTo(Basis.HABIT);
            assertThat(l.grounds().confidence()).isEqualTo(Confidence.LOW);
            assertThat(l.grounds().source()).contains("习惯");
        });
        assertThat(exit(plain)).containsExactly("外观", "尺寸", "鼻夹", "口罩带", "压力差", "颗粒过滤效率（PFE）", "细菌菌落总数");
        assertThat(plain).filteredOn(l -> l.item().code().equals("bacteria")).first().satisfies(l -> assertThat(l.draw().known()).isFalse());
        assertThat(exit(schemes.habit("YY 0469-2011", true))).endsWith("无菌", "环氧乙烷残留量").doesNotContain("细菌菌落总数");
        assertThat(exit(schemes.habit("YY/T 0969-2013", false))).as("it has no PFE").doesNotContain("颗粒过滤效率（PFE）").contains("通气阻力");
        assertThat(plain).filteredOn(l -> l.kind() == Kind.TYPE).extracting(l -> l.item().code())
                .contains("bfe", "synthetic_blood", "after_flame").doesNotContain("sterility", "eo_residue");
    }

    private static List<String> exit(List<SchemeLine> lines) {
        return lines.stream().filter(l -> l.kind() == Kind.EXIT).map(l -> l.item().name()).toList();
    }

    /** Every habitual scheme can be stored as it is offered. */
    @ParameterizedTest
    @ValueSource(strings = {"GB 2626-2006", "GB 19083-2010", "YY 0469-2011", "YY/T 0969-2013", "GB/T 32610-2016", "T/CTCA 7-2019", "EN 14683:2019+AC:2019"})
    void a_habit_is_a_valid_draft(String standard) {
        for (boolean ethyleneOxide : new boolean[] {false, true}) {
            Product product = new Product(ledger.firm.id(), "口罩" + ethyleneOxide, standard);
            List<SchemeLine> lines = schemes.habit(standard, ethyleneOxide);
            assertThat(schemes.draft(new SchemeDraft(product, DAY, null, lines), DRAFTER).lines()).hasSameSizeAs(lines);
        }
    }
}
