package io.maskline.grant;

import io.maskline.approval.Approvals;
import io.maskline.approval.Side;
import io.maskline.calendar.WorkingCalendars;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.notice.Decided;
import io.maskline.notice.NoticeFile;
import io.maskline.notice.NoticeOrder;
import io.maskline.notice.NoticePapers;
import io.maskline.notice.NoticePhase;
import io.maskline.notice.NoticeText;
import io.maskline.notice.Notices;
import io.maskline.people.People;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SupplementDesk;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An office on a ledger of its own, from application to payment, with a desk that does everything at once. Firms are made up. */
final class GrantOffice implements AutoCloseable {

    static final String HARBIN = "HARBIN-2020-LINE";
    static final String SHENZHEN = "SHENZHEN-2020-EQUIP";
    static final Actor CHECKER = new Actor("林某", "经发局", TempLedger.DAY);
    /** The first day after the notices that are issued on {@link TempLedger#DAY}. */
    static final LocalDate CLEARED = LocalDate.of(2020, 2, 24);
    static final Actor PAYER = new Actor("郑某", "财政局", CLEARED);

    final TempLedger temp = new TempLedger(Stream.of(
                    Enterprises.types(), People.entityTypes(), Subsidies.entityTypes(), Approvals.entityTypes(), WorkingCalendars.entityTypes(),
                    Notices.entityTypes(), Payments.entityTypes())
            .<EntityType<?>>flatMap(List::stream).toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    final Approvals approvals = Approvals.open(temp.database(), temp.ledger(), subsidies, Payments::paid);
    final WorkingCalendars calendars = WorkingCalendars.open(temp.database(), temp.ledger());
    final Notices.Sources sources = new Notices.Sources(subsidies, enterprises, calendars, Decided.of(approvals));
    final Notices notices = Notices.open(temp.database(), temp.ledger(), sources);
    final Entitlements entitlements = new Entitlements(subsidies, approvals, this::noticed);
    final Payments payments = Payments.open(temp.database(), temp.ledger(), entitlements::of);
    final Grants grants = new Grants(subsidies, approvals, entitlements, payments);
    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final Session session = new Session(CLEARED);
    final List<Path> opened = new ArrayList<>();
    final UiContext ui;
    final GrantServices services;

    GrantOffice() {
        calendars.seed(TempLedger.ACTOR);
        subsidies.seed(TempLedger.ACTOR);
        session.operatorProperty().set("陈某");
        Messages messages = Messages.of(Language.ZH);
        ui = new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), dialogs);
        PaperRenderer renderer = new PaperRenderer();
        Path papers = temp.folder().resolve("papers");
        GrantPrinter.Desk desk = new GrantPrinter.Desk(notices, new NoticePapers(notices, sources, messages, renderer), subsidies.programmes());
        services = new GrantServices(
                subsidies, approvals, payments, grants, People.open(temp.database(), temp.ledger()), enterprises,
                new GrantServices.Papers(new GrantPrinter(desk, renderer, papers, opened::add), new SupplementDesk(renderer, papers, opened::add)));
    }

    private Map<UUID, Notified> noticed(LocalDate day) {
        return notices.standings(day).values().stream().collect(Collectors.toMap(s -> s.application(), s -> new Notified(
                s.noticed(), GrantStage.Noticed.valueOf(s.phase() == NoticePhase.NONE ? "NOT_YET" : s.phase().name()), s.objections(), s.upheld(), s.to())));
    }

    /** An application handed in by a firm of its own; the programme gives 10 % of the investment. */
    UUID applied(String firm, String creditCode, String investment) {
        return applied(HARBIN, firm, creditCode, investment);
    }

    UUID applied(String programme, String firm, String creditCode, String investment) {
        Enterprise draft = Enterprise.draft(firm + "有限公司", firm).withUscc(creditCode);
        Enterprise stored = enterprises.save(draft, Set.of(), TempLedger.ACTOR);
        return subsidies.claims().apply(programme, stored.id(), new BigDecimal(investment), TempLedger.DAY, TempLedger.ACTOR).application().id();
    }

    UUID approved(String firm, String creditCode, String investment) {
        UUID id = applied(firm, creditCode, investment);
        approvals.review(id, Side.INDUSTRY, true, null, new Actor("周某", "工信局", TempLedger.DAY));
        approvals.review(id, Side.FINANCE, true, null, new Actor("吴某", "财政局", TempLedger.DAY));
        approvals.approve(id, CHECKER);
        return id;
    }

    /** Everything approved so far is put on a notice that ends before {@link #CLEARED}. */
    NoticeFile noticed() {
        NoticeText text = new NoticeText(
                "关于拟拨付口罩转产设备补助资金的公示", "试发〔2020〕3号", "按固定资产投资的10%给予一次性补助。", "口罩生产专班综合组", "0592-5351234", "新区政务中心 3 号楼 210 室",
                NoticeOrder.APPROVAL);
        return notices.issue(notices.draft(HARBIN, List.of(), text, TempLedger.ACTOR), TempLedger.ACTOR);
    }

    /** An objection to one firm of a notice, found right on {@link #CLEARED}. */
    void upheld(NoticeFile notice, UUID application) {
        Actor desk = new Actor("陈某", "综合组", CLEARED);
        notices.settle(notices.object(notice, application, CLEARED, null, "发票金额含税", desk), true, "应按不含税金额", desk);
    }

    Payment paid(UUID application, String amount) {
        return payments.pay(HARBIN, List.of(new Payments.Order(application, new BigDecimal(amount))), "GK-01", PAYER).lines().getFirst();
    }

    GrantRow row(UUID application) {
        return grants.row(application, session.businessDate());
    }

    @Override
    public void close() throws Exception {
        enterprises.close();
        temp.close();
    }
}
