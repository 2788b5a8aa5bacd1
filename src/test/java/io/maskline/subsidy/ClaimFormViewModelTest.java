package io.maskline.subsidy;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.approval.Approvals;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
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
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimFormViewModelTest {

    private static final String HARBIN = "HARBIN-2020-LINE";
    /** 10 % of fixed assets, without a window of invoices. */
    private static final String SHEET = "发票号码\t开票日期\t金额\n03872215\t2020-02-10\t1,000,000\n03872216\t2.11\t28万\n";

    private final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Approvals.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
    private final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<ClaimFile> stored = new ArrayList<>();
    private ClaimFormViewModel form;
    private Enterprise firm;

    @BeforeEach
    void open() {
        subsidies.seed(ACTOR);
        firm = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗用品"), Set.of(), ACTOR);
        Session session = new Session(DAY);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        form = new ClaimFormViewModel(
                subsidies, enterprises, new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs));
        form.onStored(stored::add);
        form.start(HARBIN);
    }

    @AfterEach
    void close() throws Exception {
        enterprises.close();
        temp.close();
    }

    private ClaimRowsViewModel invoices() {
        return form.rows(ClaimList.INVOICES);
    }

    private UUID row(int at) {
        return invoices().shown().get(at).id();
    }

    private String said(String field) {
        FieldMessage message = form.messages.at(field).get();
        return message == null ? "" : message.text();
    }

    @Test
    void a_sheet_is_pasted_with_its_heads_and_the_calculation_follows() {
        form.firm.set(firm);
        assertThat(invoices().paste(row(0), "number", SHEET)).isEqualTo(2);
        assertThat(invoices().rowsProperty().get()).hasSize(2);
        assertThat(invoices().shown()).hasSize(3);
        assertThat(Objects.requireNonNull(form.calculationProperty().get()).approved()).isEqualTo(new BigDecimal("128000.00"));
        form.submit(() -> {});
        assertThat(stored).singleElement().satisfies(f -> {
            assertThat(f.application().status()).isEqualTo(ApplicationStatus.SUBMITTED);
            assertThat(f.invoices()).extracting(ClaimInvoice::number).containsExactly("03872215", "03872216");
            assertThat(f.application().investment()).isEqualTo(new BigDecimal("1280000.00"));
        });
        assertThat(form.state().dirty()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_refused_at_its_cell_and_stays_as_typed() {
        form.firm.set(firm);
        invoices().paste(row(0), "number", "1\t2月31日\t\t1.234");
        assertThat(form.messages.flawsProperty().get()).containsExactlyInAnyOrder("invoices.1.date", "invoices.1.amount");
        assertThat(said("invoices")).contains("2月31日");
        form.submit(() -> {});
        assertThat(stored).isEmpty();
        assertThat(invoices().rowsProperty().get().getFirst().cells()).startsWith("1", "2月31日", "", "1.234");
        invoices().set(row(0), "date", "2.13");
        invoices().set(row(0), "amount", "1.23");
        assertThat(form.messages.flawsProperty().get()).isEmpty();
        assertThat(said("invoices")).isEmpty();
    }

    @Test
    void a_half_filled_draft_is_kept_and_opened_again_as_it_was_typed() {
        form.firm.set(firm);
        form.head("remark").set("等合同");
        invoices().paste(row(0), "number", "03872215");
        form.tick("contracts", true, true);
        form.save(() -> {});
        ClaimFile draft = stored.getFirst();
        assertThat(draft.application().status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(draft.evidence()).singleElement().satisfies(e -> assertThat(e.checkedBy()).isEqualTo("陈某"));
        form.start(HARBIN);
        form.edit(draft);
        assertThat(form.firm.get()).isEqualTo(firm);
        assertThat(form.head("remark").get()).isEqualTo("等合同");
        assertThat(invoices().rowsProperty().get()).singleElement().satisfies(r -> assertThat(r.cells().getFirst()).isEqualTo("03872215"));
        assertThat(form.state().dirty()).isFalse();
        form.submit(() -> {});
        assertThat(said("invoices")).isEqualTo("发票第 1 行没有开票日期。请补填，或去掉这一行。");
        assertThat(form.messages.flawsProperty().get()).containsExactly("invoices.1.date");
    }

    @Test
    void an_investment_alone_is_worked_out_and_its_invoices_are_missing() {
        form.head("investment").set("128万");
        assertThat(Objects.requireNonNull(form.calculationProperty().get()).approved()).isEqualTo(new BigDecimal("128000.00"));
        assertThat(said("investment")).contains("1,280,000.00");
        assertThat(form.missingProperty().get()).extracting(MissingDocuments.Missing::lack).contains(MissingDocuments.Lack.NOT_LISTED);
        form.submit(() -> {});
        assertThat(said("firm")).isEqualTo("请选一家企业。");
    }

    @Test
    void a_programme_asks_for_its_facts_only_and_says_why_it_gives_nothing() {
        assertThat(form.askedProperty().get().interest()).isFalse();
        form.policies.stream().filter(p -> AskedFacts.of(p).purchases()).findFirst().ifPresent(form.policy::set);
        assertThat(form.askedProperty().get().purchases()).isTrue();
        form.rows(ClaimList.PURCHASES).paste(form.rows(ClaimList.PURCHASES).shown().getFirst().id(), "material", "熔喷布\t2020-02-10\t1.5\t20万");
        assertThat(form.calculationProperty().get() != null || form.refusalProperty().get() != null).isTrue();
    }

    @Test
    void what_was_approved_before_lowers_what_the_cap_leaves() {
        form.firm.set(firm);
        ClaimFile first = subsidies.claims().submit(null, ClaimDraft.of(subsidies.programmes().programme(HARBIN).id(), firm.id(), new BigDecimal("49000000"), DAY), ACTOR);
        new Signatures(temp, subsidies).approve(subsidies.claims().row(first.application().id()));
        form.start(HARBIN);
        form.firm.set(firm);
        form.head("investment").set("2000000");
        assertThat(Objects.requireNonNull(form.calculationProperty().get()).approved()).isEqualTo(new BigDecimal("100000.00"));
    }

    @Test
    void leaving_asks_and_saving_keeps_a_draft() {
        form.firm.set(firm);
        dialogs.leave = Leave.SAVE;
        List<Boolean> left = new ArrayList<>();
        form.mayLeave(left::add);
        assertThat(left).containsExactly(true);
        assertThat(stored).singleElement().satisfies(f -> assertThat(f.application().status()).isEqualTo(ApplicationStatus.DRAFT));
    }
}
