package io.maskline.notice;

import io.maskline.approval.Approvals;
import io.maskline.calendar.WorkingCalendars;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.Subsidies;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.testkit.Signatures;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An office with firms, approved applications of a ten per cent programme and their notices. Firms are made up. */
final class NoticeLedger implements AutoCloseable {

    static final String CODE = "HARBIN-2020-LINE";
    static final PaperRenderer RENDERER = new PaperRenderer();

    final TempLedger temp = new TempLedger(
            Stream.of(Enterprises.types(), Subsidies.entityTypes(), Approvals.entityTypes(), WorkingCalendars.entityTypes(), Notices.entityTypes())
                    .<EntityType<?>>flatMap(List::stream).toList());
    final Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger());
    final Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
    private final Signatures signatures = new Signatures(temp, subsidies);
    /** Amounts decided anew, over what the rule gave; 0 for revoked. */
    final Map<UUID, BigDecimal> anew = new HashMap<>();
    final Notices.Sources sources;
    final Notices notices;

    NoticeLedger() {
        WorkingCalendars calendars = WorkingCalendars.open(temp.database(), temp.ledger());
        calendars.seed(TempLedger.ACTOR);
        subsidies.seed(TempLedger.ACTOR);
        sources = new Notices.Sources(subsidies, enterprises, calendars, new Decided() {
            @Override
            public Optional<BigDecimal> amount(SubsidyApplication a) {
                return a.status() == ApplicationStatus.APPROVED ? Optional.of(anew.getOrDefault(a.id(), a.approved())) : Optional.empty();
            }

            @Override
            public @Nullable Budget budget(String programmeCode) {
                return new Budget(new BigDecimal("2000000.00"), new BigDecimal("1116000.00"));
            }
        });
        notices = Notices.open(temp.database(), temp.ledger(), sources);
    }

    NoticePapers papers(Language language) {
        return new NoticePapers(notices, sources, Messages.of(language), RENDERER);
    }

    /** A firm with an approved application; its short name is its name. */
    ApplicationRow approved(String firm, @Nullable String code, @Nullable String district, String investment) {
        Enterprise draft = Enterprise.draft(firm, firm).withUscc(code);
        Enterprise placed = new Enterprise(draft.id(), 0, "", firm, firm, code, new Enterprise.Place(null, district, null, null), null, null,
                Enterprise.Contact.UNKNOWN, null);
        Enterprise stored = enterprises.save(placed, Set.of(), TempLedger.ACTOR);
        ApplicationRow row = subsidies.claims().apply(CODE, stored.id(), new BigDecimal(investment), TempLedger.DAY, TempLedger.ACTOR);
        return signatures.approve(row);
    }

    static NoticeText text() {
        return new NoticeText("关于拟拨付口罩转产设备补助资金（第1批）的公示", "《支持口罩企业扩大产能的若干措施》（试发〔2020〕3号）",
                "对疫情期间新建或扩建口罩生产线的企业，按固定资产投资的10%给予一次性补助，单户最高500万元。已核对申报资料、发票和付款凭证，并到现场查看设备。",
                "口罩生产专班综合组", "0592-5351234", "新区政务中心 3 号楼 210 室", NoticeOrder.APPROVAL);
    }

    static Actor on(LocalDate day) {
        return new Actor("陈某", "综合组", day);
    }

    @Override
    public void close() throws Exception {
        enterprises.close();
        temp.close();
    }
}
