package io.maskline.notice;

import io.maskline.calendar.WorkingCalendars;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.db.Database;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.ledger.LedgerTx;
import io.maskline.platform.ledger.Title;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Public notices of subsidies: drafts, issue, corrections; what stands of them for each application on a day. */
public final class Notices {

    private final NoticeStore store;
    private final Ledger ledger;
    private final Sources sources;

    /** Where lines, amounts and days come from. */
    public record Sources(Subsidies subsidies, Enterprises enterprises, WorkingCalendars calendars, Decided decided) {}

    private Notices(NoticeStore store, Ledger ledger, Sources sources) {
        this.store = store;
        this.ledger = ledger;
        this.sources = sources;
    }

    public static Notices open(Database database, Ledger ledger, Sources sources) {
        return new Notices(new NoticeStore(database), ledger, sources);
    }

    /** The kinds of record the ledger is to know. */
    public static List<EntityType<?>> entityTypes() {
        return List.of(NoticeStore.NOTICES, NoticeStore.LINES, NoticeStore.OBJECTIONS);
    }

    /** Every notice with its lines and objections, by programme, batch and correction. */
    public List<NoticeFile> files() {
        Map<UUID, List<NoticeLine>> lines = store.lines().stream().collect(Collectors.groupingBy(NoticeLine::noticeId));
        Map<UUID, List<Objection>> objections = store.objections().stream().collect(Collectors.groupingBy(Objection::noticeId));
        List<Notice> notices = store.notices();
        List<UUID> corrected = notices.stream().filter(Notice::issued).map(Notice::correctsId).filter(Objects::nonNull).toList();
        Map<UUID, NoticeFile> made = new HashMap<>();
        List<NoticeFile> files = new ArrayList<>();
        for (Notice notice : notices) {
            NoticeFile file = new NoticeFile(
                    notice, lines.getOrDefault(notice.id(), List.of()), objections.getOrDefault(notice.id(), List.of()),
                    notice.correctsId() == null ? null : made.get(notice.correctsId()), corrected.contains(notice.id()));
            made.put(notice.id(), file);
            files.add(file);
        }
        return List.copyOf(files);
    }

    /** @throws io.maskline.platform.error.FaultException Missing when it is gone */
    public NoticeFile file(UUID notice) {
        return files().stream().filter(f -> f.notice().id().equals(notice)).findFirst()
                .orElseThrow(() -> Fault.missing("notice.fault.gone").asException());
    }

    /**
     * The notice of a batch that stands: its last correction, or the draft when none is issued.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the programme has no such batch
     */
    public NoticeFile batch(String programmeCode, long batch) {
        List<NoticeFile> all = files().stream()
                .filter(f -> f.notice().programmeCode().equalsIgnoreCase(programmeCode) && f.notice().batchNo() == batch).toList();
        return all.stream().filter(f -> f.notice().issued()).reduce((_, next) -> next).or(() -> all.stream().findFirst())
                .orElseThrow(() -> Fault.missing("notice.fault.batch", programmeCode, batch).asException());
    }

    /** What the notices in force say of every application on them, on a day. */
    public Map<UUID, NoticeStanding> standings(LocalDate day) {
        return NoticeRules.standings(files(), day);
    }

    public NoticeStanding standing(UUID application, LocalDate day) {
        return standings(day).getOrDefault(application, NoticeStanding.none(application));
    }

    /** The approved applications of a programme that stand on no notice, drafts included, in the order they came in. */
    public List<ApplicationRow> unnoticed(String programmeCode) {
        List<NoticeFile> files = files();
        List<UUID> held = files.stream().filter(f -> !f.corrected()).flatMap(f -> f.lines().stream()).map(NoticeLine::applicationId).toList();
        return sources.subsidies().rows().stream()
                .filter(r -> code(r).equalsIgnoreCase(programmeCode) && !held.contains(r.application().id()))
                .filter(r -> sources.decided().amount(r.application()).filter(a -> a.signum() > 0).isPresent())
                .toList();
    }

    private String code(ApplicationRow row) {
        return sources.subsidies().claims().policy(row.application()).programme().code();
    }

    /**
     * Makes a draft of the next batch.
     *
     * @param applications to be on it, or empty for every approved one that stands on no notice
     * @throws io.maskline.platform.error.FaultException Denied when there is none, or one is not approved or stands on another
     */
    public NoticeFile draft(String programmeCode, List<UUID> applications, NoticeText text, Actor actor) {
        String code = sources.subsidies().programmes().programme(programmeCode).code();
        NoticeRules.check(text);
        List<ApplicationRow> free = unnoticed(code);
        Map<UUID, ApplicationRow> byId = free.stream().collect(Collectors.toMap(r -> r.application().id(), Function.identity()));
        List<ApplicationRow> chosen = applications.isEmpty() ? free : free.stream().filter(r -> applications.contains(r.application().id())).toList();
        applications.stream().filter(a -> !byId.containsKey(a)).findFirst().ifPresent(a -> {
            throw Fault.denied("notice.fault.not-free", sources.subsidies().claims().row(a).application().number()).asException();
        });
        if (chosen.isEmpty()) {
            throw Fault.denied("notice.fault.none-approved", code).asException();
        }
        UUID id = Ids.next();
        ledger.change(Title.of("notice.step.draft", text.title()), actor, tx -> {
            long batch = NoticeStore.notices(tx).stream().filter(n -> n.programmeCode().equals(code)).mapToLong(Notice::batchNo).max().orElse(0) + 1;
            tx.insert(NoticeStore.NOTICES, new Notice(id, 0, code, batch, 0, null, text, null, null, NoticePeriod.DAYS, null, null, null));
            tx.insertAll(NoticeStore.LINES, lines(id, chosen, text.order()));
            return id;
        });
        return file(id);
    }

    private List<NoticeLine> lines(UUID notice, List<ApplicationRow> rows, NoticeOrder order) {
        Map<UUID, Enterprise> firms = sources.enterprises().all().stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));
        List<NoticeLine> lines = new ArrayList<>();
        for (ApplicationRow row : rows) {
            BigDecimal amount = sources.decided().amount(row.application()).orElseThrow();
            lines.add(NoticeLines.of(
                    notice, lines.size() + 1L, row, firms.get(row.application().enterpriseId()),
                    sources.subsidies().claims().policy(row.application()).programme().name(), sources.subsidies().claims().trace(row.application()), amount));
        }
        return NoticeRules.ordered(lines, order);
    }

    /**
     * Changes the words of a draft; another order places its lines anew.
     *
     * @param first first day of the period; null: the working day after the issue
     * @throws io.maskline.platform.error.FaultException Denied when it is issued, Invalid for a mobile in place of a landline,
     *     Stale when it was changed meanwhile
     */
    public NoticeFile say(NoticeFile draft, NoticeText typed, @Nullable LocalDate first, Actor actor) {
        onlyDraft(draft);
        NoticeRules.check(typed);
        ledger.change(Title.of("notice.step.text", typed.title()), actor, tx -> {
            tx.update(NoticeStore.NOTICES, draft.notice().saying(typed, first));
            if (typed.order() != draft.notice().text().order()) {
                tx.updateAll(NoticeStore.LINES, NoticeRules.ordered(draft.lines(), typed.order()));
            }
            return draft;
        });
        return file(draft.notice().id());
    }

    /** Writes the remark of a line of a draft. */
    public NoticeFile remark(NoticeFile draft, NoticeLine line, @Nullable String remark, Actor actor) {
        onlyDraft(draft);
        ledger.change(Title.of("notice.step.remark", line.firm()), actor, tx -> tx.update(NoticeStore.LINES, line.remarked(remark)));
        return file(draft.notice().id());
    }

    /** Takes a draft away; its applications are free for another. */
    public void remove(NoticeFile draft, Actor actor) {
        onlyDraft(draft);
        ledger.change(Title.of("notice.step.remove", draft.notice().text().title()), actor, tx -> {
            draft.lines().forEach(l -> tx.delete(NoticeStore.LINES, l.id(), l.version()));
            tx.delete(NoticeStore.NOTICES, draft.notice().id(), draft.notice().version());
            return draft;
        });
    }

    private static void onlyDraft(NoticeFile file) {
        if (file.notice().issued()) {
            throw Fault.denied("notice.fault.issued", file.notice().text().title()).asException();
        }
    }

    /** The period a draft gets when it is issued on a day. */
    public NoticePeriod period(Notice draft, LocalDate issue) {
        int days = Math.toIntExact(draft.workingDays());
        LocalDate first = draft.from();
        return first == null || first.isBefore(issue)
                ? NoticePeriod.after(issue, days, sources.calendars().current())
                : NoticePeriod.from(first, days, sources.calendars().current());
    }

    /** Why a draft cannot be issued yet; empty when it can. */
    public List<Fault> unready(NoticeFile draft) {
        return NoticeRules.unready(draft, id -> amount(id).orElse(null));
    }

    private Optional<BigDecimal> amount(UUID application) {
        return sources.decided().amount(sources.subsidies().claims().row(application).application());
    }

    /**
     * Issues a draft: from then on its lines stand, and undo stops at it.
     *
     * @throws io.maskline.platform.error.FaultException Denied when it is issued, empty, lacks contact, basis or a credit code,
     *     or an amount was decided anew since; Stale when it was changed meanwhile
     */
    public NoticeFile issue(NoticeFile draft, Actor actor) {
        onlyDraft(draft);
        Notice notice = draft.notice();
        ledger.seal(Title.of("notice.step.issue", notice.text().title()), actor, tx -> {
            List<NoticeLine> now = NoticeStore.lines(tx, notice.id());
            NoticeRules.unready(new NoticeFile(notice, now, List.of(), draft.before(), false), id -> amount(id).orElse(null)).stream().findFirst()
                    .ifPresent(f -> {
                        throw f.asException();
                    });
            return tx.update(NoticeStore.NOTICES, notice.issued(period(notice, actor.businessDate()), actor.operator(), actor.businessDate()));
        });
        return file(notice.id());
    }

    /**
     * Makes the draft of a correction: the firms of the notice that are still approved, with what is decided now. The notice
     * stays as it was.
     *
     * @throws io.maskline.platform.error.FaultException Denied when it is no issued notice or a correction of it exists;
     *     Invalid ({@code reason}) without a reason
     */
    public NoticeFile correct(NoticeFile issued, String reason, Actor actor) {
        Notice old = issued.notice();
        if (!old.issued()) {
            throw Fault.denied("notice.fault.not-issued", old.text().title()).asException();
        }
        if (reason.isBlank()) {
            throw Fault.invalid("reason", "notice.fault.reason").asException();
        }
        UUID id = Ids.next();
        List<ApplicationRow> rows = rowsOf(issued.lines());
        Map<UUID, NoticeLine> was = issued.lines().stream().collect(Collectors.toMap(NoticeLine::applicationId, Function.identity()));
        List<NoticeLine> lines = lines(id, rows, old.text().order()).stream().map(l -> l.remarked(was.get(l.applicationId()).remark())).toList();
        ledger.change(Title.of("notice.step.correct", old.text().title()), actor, tx -> {
            if (NoticeStore.notices(tx).stream().anyMatch(n -> old.id().equals(n.correctsId()))) {
                throw Fault.denied("notice.fault.corrected", old.text().title()).asException();
            }
            tx.insert(NoticeStore.NOTICES, new Notice(
                    id, 0, old.programmeCode(), old.batchNo(), old.correctionNo() + 1, old.id(), old.text(), null, null, old.workingDays(), reason.strip(),
                    null, null));
            tx.insertAll(NoticeStore.LINES, lines);
            return id;
        });
        return file(id);
    }

    private List<ApplicationRow> rowsOf(Collection<NoticeLine> lines) {
        List<UUID> ids = lines.stream().map(NoticeLine::applicationId).toList();
        return sources.subsidies().rows().stream().filter(r -> ids.contains(r.application().id()))
                .filter(r -> sources.decided().amount(r.application()).filter(a -> a.signum() > 0).isPresent()).toList();
    }

    /**
     * Registers an objection to a firm on an issued notice.
     *
     * @throws io.maskline.platform.error.FaultException Denied when the notice is not issued or the firm is not on it, Invalid
     *     without content or for a day before the issue or after the business date
     */
    public Objection object(NoticeFile issued, UUID application, LocalDate receivedOn, @Nullable String objector, String content, Actor actor) {
        NoticeLine line = issued.lines().stream().filter(l -> l.applicationId().equals(application)).findFirst()
                .orElseThrow(() -> Fault.denied("notice.fault.not-on", issued.notice().text().title()).asException());
        LocalDate since = issued.notice().issuedOn();
        if (since == null) {
            throw Fault.denied("notice.fault.not-issued", issued.notice().text().title()).asException();
        }
        if (content.isBlank()) {
            throw Fault.invalid("content", "notice.fault.content").asException();
        }
        if (receivedOn.isBefore(since) || receivedOn.isAfter(actor.businessDate())) {
            throw Fault.invalid("receivedOn", "notice.fault.received", since.toString(), actor.businessDate().toString()).asException();
        }
        String name = objector == null || objector.isBlank() ? null : objector.strip();
        return ledger.change(Title.of("notice.step.object", line.firm()), actor, tx -> tx.insert(NoticeStore.OBJECTIONS, new Objection(
                Ids.next(), 0, issued.notice().id(), application, receivedOn, name, content.strip(), null, null, null, null)));
    }

    /**
     * Settles an objection.
     *
     * @param upheld true: it was right; the firm is not paid until a correction is issued
     * @throws io.maskline.platform.error.FaultException Denied when it is settled already, Invalid without the outcome in words
     */
    public Objection settle(Objection open, boolean upheld, String outcome, Actor actor) {
        if (!open.open()) {
            throw Fault.denied("notice.fault.settled").asException();
        }
        if (outcome.isBlank()) {
            throw Fault.invalid("outcome", "notice.fault.outcome").asException();
        }
        return ledger.change(Title.of("notice.step.settle"), actor, (LedgerTx tx) -> tx.update(
                NoticeStore.OBJECTIONS, open.settled(upheld, outcome.strip(), actor.operator(), actor.businessDate())));
    }
}
