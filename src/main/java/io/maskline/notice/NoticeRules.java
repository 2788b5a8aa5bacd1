package io.maskline.notice;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.Phone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds for notices, without a ledger. */
final class NoticeRules {

    private NoticeRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid for a text that is missing or too long, or for a phone that is no landline */
    static void check(NoticeText text) {
        if (text.title().isBlank()) {
            throw Fault.invalid("title", "notice.fault.title").asException();
        }
        FieldRules.atMost("title", text.title(), 200);
        FieldRules.atMost("basis", text.basis(), 400);
        FieldRules.atMost("policy", text.policy(), 1000);
        FieldRules.atMost("unit", text.contactUnit(), 120);
        FieldRules.atMost("address", text.contactAddress(), 200);
        String phone = text.contactPhone();
        if (phone != null && !Phone.parse("phone", phone).startsWith("0")) {
            throw Fault.invalid("phone", "notice.fault.phone").asException();
        }
    }

    /** The lines in that order, numbered from 1; they come in the order of approval. */
    static List<NoticeLine> ordered(List<NoticeLine> lines, NoticeOrder order) {
        List<NoticeLine> sorted = lines.stream().sorted(order.comparator()).toList();
        List<NoticeLine> placed = new ArrayList<>();
        sorted.forEach(l -> placed.add(l.placed(placed.size() + 1L)));
        return List.copyOf(placed);
    }

    /**
     * Why a draft cannot be issued; empty when it can.
     *
     * @param decided the amount decided for an application now, or null
     */
    static List<Fault> unready(NoticeFile draft, Function<UUID, @Nullable BigDecimal> decided) {
        NoticeText text = draft.notice().text();
        List<Fault> faults = new ArrayList<>();
        if (draft.lines().isEmpty()) {
            faults.add(Fault.denied("notice.fault.empty", text.title()));
        }
        if (text.basis().isBlank()) {
            faults.add(Fault.invalid("basis", "notice.fault.basis"));
        }
        if (text.contactUnit() == null || text.contactPhone() == null || text.contactAddress() == null) {
            faults.add(Fault.invalid("unit", "notice.fault.contact"));
        }
        for (NoticeLine line : draft.lines()) {
            BigDecimal now = decided.apply(line.applicationId());
            if (now == null || now.compareTo(line.amount()) != 0) {
                faults.add(Fault.denied("notice.fault.decided-anew", line.firm()));
            }
            if (line.creditCode().isEmpty()) {
                faults.add(Fault.denied("notice.fault.code", line.firm()));
            }
        }
        return List.copyOf(faults);
    }

    /** What the notices in force say of every application on them. */
    static Map<UUID, NoticeStanding> standings(List<NoticeFile> files, LocalDate day) {
        Map<UUID, NoticeStanding> standings = new HashMap<>();
        for (NoticeFile file : files) {
            if (file.notice().issued() && !file.corrected()) {
                file.lines().forEach(l -> standings.put(l.applicationId(), standing(file, l, day)));
            }
        }
        return Map.copyOf(standings);
    }

    private static NoticeStanding standing(NoticeFile file, NoticeLine line, LocalDate day) {
        Notice notice = file.notice();
        LocalDate to = notice.to();
        long against = file.objections().stream().filter(o -> o.applicationId().equals(line.applicationId()) && (o.open() || o.right())).count()
                + openBefore(file, line.applicationId());
        NoticePhase phase = against > 0 ? NoticePhase.OBJECTED : to == null || !day.isAfter(to) ? NoticePhase.RUNNING : NoticePhase.CLEARED;
        boolean upheld = file.objections().stream().anyMatch(o -> o.applicationId().equals(line.applicationId()) && o.right());
        return new NoticeStanding(line.applicationId(), line.amount(), notice.id(), notice.batchNo(), notice.from(), to, phase, against, upheld);
    }

    /** A correction answers what was right in an objection; one that is still open goes on. */
    private static long openBefore(NoticeFile file, UUID application) {
        long open = 0;
        for (NoticeFile before = file.before(); before != null; before = before.before()) {
            open += before.objections().stream().filter(o -> o.applicationId().equals(application) && o.open()).count();
        }
        return open;
    }
}
