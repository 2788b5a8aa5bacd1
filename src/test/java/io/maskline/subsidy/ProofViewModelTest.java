package io.maskline.subsidy;

import static io.maskline.subsidy.ClaimRows.machine;
import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs.Leave;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.EntityType;
import io.maskline.subsidy.MissingDocuments.Lack;
import io.maskline.subsidy.MissingDocuments.Missing;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofViewModelTest {

    private static final String HARBIN = "HARBIN-2020-LINE";

    @TempDir
    Path folder;

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Approvals.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> said = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private ProofViewModel proof;
    private Policy policy;
    private ClaimFile first;
    private ClaimFile second;

    @BeforeEach
    void open() {
        subsidies.seed(ACTOR);
        Messages messages = Messages.of(Language.ZH);
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        proof = new ProofViewModel(
                new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs), subsidies.claims(),
                new SupplementDesk(new PaperRenderer(), folder, opened::add));
        proof.onDone(said::add);
        policy = subsidies.programmes().policy(subsidies.programmes().programme(HARBIN, DAY).id());
        first = submitted("甬乙医疗用品有限公司", "KZ-01", "KZ-02");
        second = submitted("甬丙防护用品有限公司", "KZ-03");
        proof.show(first, policy);
    }

    @AfterEach
    void close() throws Exception {
        enterprises.close();
        temp.close();
    }

    private ClaimFile submitted(String firm, String... serials) {
        Enterprise of = enterprises.save(Enterprise.draft(firm, firm.substring(0, 4)), Set.of(), ACTOR);
        List<ClaimMachine> machines = Stream.of(serials).map(s -> machine(s, null, null)).toList();
        ClaimDraft draft = ClaimDraft.of(subsidies.programmes().programme(HARBIN, DAY).id(), of.id(), new BigDecimal("1280000"), DAY)
                .with(new ClaimParts(List.of(), machines, List.of(), List.of(), List.of()));
        return subsidies.claims().submit(null, draft, ACTOR);
    }

    private SightingViewModel sighting(int at) {
        return proof.sightingsProperty().get().get(at);
    }

    private ClaimFile stored(ClaimFile file) {
        return subsidies.claims().file(file.application().id());
    }

    private String refusal() {
        return Objects.requireNonNull(proof.messageProperty().get()).text();
    }

    @Test
    void originals_and_machines_are_stored_together_as_one_step_with_who_and_when() {
        proof.tick("contracts", true, true);
        proof.tick(sighting(0), true);
        sighting(1).on.set("2.10");
        sighting(1).by.set("周某");
        sighting(1).note.set("走访 3 号");
        assertThat(proof.missingProperty().get()).extracting(Missing::lack).doesNotContain(Lack.UNSEEN);
        proof.save(() -> {});
        ClaimFile now = stored(first);
        assertThat(now.evidence()).singleElement().satisfies(e -> {
            assertThat(e.originalChecked()).isTrue();
            assertThat(e.checkedBy()).isEqualTo("陈某");
            assertThat(e.checkedOn()).isEqualTo(DAY);
        });
        assertThat(now.machines()).extracting(ClaimMachine::seenOn).containsExactly(DAY, DAY.withMonth(2).withDayOfMonth(10));
        assertThat(now.machines()).extracting(ClaimMachine::seenBy).containsExactly("陈某", "周某");
        assertThat(now.machines().get(1).seenNote()).isEqualTo("走访 3 号");
        assertThat(proof.state().dirty()).isFalse();
        assertThat(said).singleElement().asString().startsWith("已保存 " + first.application().number() + " 的佐证核对。缺 ");
        temp.ledger().undo(ACTOR);
        assertThat(stored(first).evidence()).isEmpty();
        assertThat(stored(first).machines()).noneMatch(ClaimMachine::seen);
    }

    @Test
    void what_cannot_be_read_or_is_half_said_is_refused_in_a_sentence_and_stays_as_typed() {
        sighting(1).on.set("2月31日");
        proof.save(() -> {});
        assertThat(refusal()).isEqualTo("设备第 2 行（KZ-02　KN95 一拖一）的见到日期“2月31日”不是日期。请填成 2020-02-14 或 2.14 的样子。");
        assertThat(sighting(1).on.get()).isEqualTo("2月31日");
        sighting(1).on.set(DAY.toString());
        assertThat(proof.messageProperty().get()).isNull();
        proof.save(() -> {});
        assertThat(refusal()).isEqualTo("设备第 2 行缺见到人：现场见到要写明哪天、谁见到。请一并填写。");
        sighting(1).by.set("周某");
        sighting(1).on.set(DAY.plusDays(1).toString());
        proof.save(() -> {});
        assertThat(refusal()).contains("在营业日期 " + DAY + " 之后");
        assertThat(stored(first).machines()).noneMatch(ClaimMachine::seen);
        assertThat(proof.state().busyProperty().get()).isFalse();
    }

    @Test
    void a_tick_taken_back_takes_name_and_day_with_it() {
        proof.tick("contracts", true, true);
        proof.tick(sighting(0), true);
        proof.save(() -> {});
        proof.tick("contracts", true, false);
        proof.tick(sighting(0), false);
        proof.save(() -> {});
        assertThat(stored(first).evidence()).singleElement().satisfies(e -> assertThat(e.checkedBy()).isNull());
        assertThat(stored(first).machines()).noneMatch(ClaimMachine::seen);
    }

    @Test
    void what_is_typed_waits_while_another_application_is_in_front() {
        proof.tick("contracts", true, true);
        sighting(0).by.set("周某");
        proof.show(second, policy);
        assertThat(proof.state().dirty()).isFalse();
        assertThat(proof.sightingsProperty().get()).extracting(SightingViewModel::name).containsExactly("KZ-03　KN95 一拖一");
        proof.show(first, policy);
        assertThat(proof.state().dirty()).isTrue();
        assertThat(sighting(0).by.get()).isEqualTo("周某");
        dialogs.leave = Leave.DISCARD;
        proof.mayLeave(may -> assertThat(may).isTrue());
        assertThat(dialogs.asked).singleElement().asString().contains(first.application().number());
        assertThat(sighting(0).by.get()).isEmpty();
    }

    @Test
    void a_check_over_one_made_meanwhile_is_refused_and_shows_it_when_discarded() {
        proof.tick("contracts", true, true);
        ClaimFile meanwhile = subsidies.claims().prove(first, List.of(), List.of(ClaimRows.evidence("contracts", false)), ACTOR);
        proof.show(meanwhile, policy);
        proof.save(() -> {});
        assertThat(dialogs.faults).singleElement().isInstanceOf(Fault.Stale.class);
        proof.discard();
        assertThat(proof.evidence.get()).singleElement().satisfies(e -> assertThat(e.originalChecked()).isFalse());
    }

    @Test
    void what_is_decided_has_nothing_to_be_checked() {
        new Signatures(temp, subsidies).approve(subsidies.claims().row(first.application().id()));
        proof.show(stored(first), policy);
        assertThat(proof.fileProperty().get()).isNull();
    }

    @Test
    void the_notice_of_missing_documents_is_written_from_what_is_stored_and_opened() {
        proof.tick("contracts", true, true);
        proof.print();
        assertThat(opened).singleElement().satisfies(f -> {
            assertThat(f).isNotEmptyFile();
            assertThat(f.getFileName().toString()).startsWith("补件通知_甬乙医疗_" + first.application().number());
        });
        assertThat(said).singleElement().asString().startsWith("补件通知已打开：");
    }

    @Test
    void the_words_of_what_is_missing_stay_within_their_room_and_count_all() {
        MissingWords words = new MissingWords(Messages.of(Language.ZH));
        List<Missing> missing = subsidies.claims().missing(first);
        assertThat(words.within(missing, 1000)).isEqualTo(words.sentence(missing));
        assertThat(words.within(missing, 40)).hasSizeLessThanOrEqualTo(40).startsWith("缺 " + missing.size() + " 项：").endsWith("等。");
    }
}
