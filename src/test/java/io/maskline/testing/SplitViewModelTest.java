package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.lab.Booking;
import io.maskline.lab.Lab;
import io.maskline.lab.ScopeDraft;
import io.maskline.lab.ScopeMark;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Splitting a request over labs, and printing the slip, as the screen does both. */
class SplitViewModelTest {

    private static final String INHALE = "inhalation_resistance";
    private static final String EXHALE = "exhalation_resistance";

    private final TestingRegisters office = new TestingRegisters();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final UiContext ui = new UiContext(
            Messages.of(Language.ZH), new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(Messages.of(Language.ZH)), office.temp.ledger(), dialogs);
    private final SplitViewModel split = new SplitViewModel(ui, office.services());
    private final List<TestingRow> made = new ArrayList<>();

    @AfterEach
    void close() {
        office.close();
    }

    private Lab lab(String name, String... items) {
        Lab lab = office.lab(name, 5);
        office.labServices.scopes().enter(
                new ScopeDraft(lab.id(), TestingRegisters.CIVIL, List.of(items), new ScopeDraft.Terms(ScopeMark.CMA, null, null, null, null)), TempLedger.ACTOR);
        return lab;
    }

    private SplitViewModel.Choice choice(String item) {
        return split.choicesProperty().get().stream().filter(c -> c.code().equals(item)).findFirst().orElseThrow();
    }

    private void choose(String item, Lab lab) {
        SplitViewModel.Choice choice = choice(item);
        choice.lab().set(choice.offers().stream().filter(o -> o.slot().lab().id().equals(lab.id())).findFirst().orElseThrow());
    }

    private static String text(FieldMessage said) {
        assertThat(said).isNotNull();
        return said.text();
    }

    @Test
    void each_item_offers_the_labs_that_test_it_and_one_lab_takes_what_it_can() {
        lab("两项所", INHALE, EXHALE);
        lab("一项所", INHALE);
        split.start(office.create("III", 1, INHALE, EXHALE));

        assertThat(choice(INHALE).offers()).extracting(SplitViewModel.Offer::words)
                .containsExactlyInAnyOrder("两项所，02-14 周五开检，02-17 周一出报告", "一项所，02-14 周五开检，02-17 周一出报告");
        assertThat(choice(EXHALE).offers()).extracting(o -> o.slot().lab().shortName()).containsExactly("两项所");
        assertThat(choice(EXHALE).lab().get().slot().lab().shortName()).isEqualTo("两项所");
    }

    @Test
    void two_labs_make_two_parts_with_a_day_each() {
        Lab both = lab("两项所", INHALE, EXHALE);
        Lab one = lab("一项所", INHALE);
        TestingRow whole = office.create("III", 1, INHALE, EXHALE);
        split.start(whole);
        choose(INHALE, one);
        assertThat(split.partsProperty().get()).containsExactly(
                "一项所：吸气阻力，02-14 周五开检，02-17 周一出报告", "两项所：呼气阻力，02-14 周五开检，02-17 周一出报告");

        split.save(made::addAll);

        assertThat(made).extracting(r -> r.request().number()).containsExactly(whole.request().number() + "-S1", whole.request().number() + "-S2");
        assertThat(made).extracting(r -> r.request().assignment().labId()).containsExactly(one.id(), both.id());
        assertThat(made).allSatisfy(r -> assertThat(office.labServices.bookings().of(r.request().id())).map(Booking::day).contains(TempLedger.DAY));
        assertThat(office.requests.row(whole.request().id()).request().stage()).isEqualTo(TestingStage.SPLIT);
    }

    @Test
    void one_lab_for_all_is_no_split() {
        Lab both = lab("两项所", INHALE, EXHALE);
        split.start(office.create("III", 1, INHALE, EXHALE));
        choose(INHALE, both);
        split.save(made::addAll);
        assertThat(text(split.message("items").getValue())).contains("同一家", "没有拆分");
        assertThat(made).isEmpty();
        assertThat(office.requests.rows()).hasSize(1);
    }

    @Test
    void an_item_nobody_tests_and_one_without_a_lab_are_named() {
        lab("一项所", INHALE);
        split.start(office.create("III", 1, INHALE, EXHALE));
        split.save(made::addAll);
        assertThat(text(split.message("items").getValue())).contains("呼气阻力", "没有实验室能测");
        lab("另一所", EXHALE);
        split.start(office.create("III", 1, INHALE, EXHALE));
        choice(INHALE).lab().set(null);
        split.save(made::addAll);
        assertThat(text(split.message("items").getValue())).contains("吸气阻力", "还没有选实验室");
        assertThat(made).isEmpty();
    }

    @Test
    void it_is_offered_before_sending_for_more_than_one_item() {
        TestingRow two = office.create("III", 1, INHALE, EXHALE);
        assertThat(RequestStep.SPLIT.obstacle(two)).isNull();
        assertThat(RequestStep.SPLIT.obstacle(office.through(two, TestingStage.ACCEPTED))).isNull();
        assertThat(RequestStep.SPLIT.obstacle(office.create("III", 1, INHALE))).isEqualTo("testing.why.split.one");
        TestingRow sent = office.through(office.requests.row(two.request().id()), TestingStage.SENT);
        assertThat(RequestStep.SPLIT.obstacle(sent)).isEqualTo("testing.why.split");
        lab("两项所", INHALE, EXHALE);
        Lab one = lab("一项所", INHALE);
        split.start(sent);
        choose(INHALE, one);
        split.save(made::addAll);
        assertThat(dialogs.faults).singleElement().isInstanceOf(Fault.Denied.class);
    }

    @Test
    void a_slip_is_written_and_opened_once_there_are_samples() {
        List<Path> opened = new ArrayList<>();
        TestingServices services = office.services(Language.ZH, file -> opened.add(file));
        TestingRow row = office.create("III", 1, INHALE);
        List<String> said = new ArrayList<>();
        services.slips().print(ui, row.request(), said::add);
        assertThat(said.getLast()).contains(row.request().number(), "还没有登记样品", "先在");
        assertThat(opened).isEmpty();

        Samples samples = services.samples();
        samples.save(samples.draft(row.request().id()).with(new Sample.Quantity(2, 1L, null)), TempLedger.ACTOR);
        services.slips().print(ui, row.request(), said::add);
        assertThat(opened).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
        assertThat(said.getLast()).contains("已用系统阅读器打开", opened.getFirst().toString());
    }
}
