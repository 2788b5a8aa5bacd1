package io.maskline.app.demo;

import io.maskline.app.demo.DemoFile.Row;
import io.maskline.notice.NoticeFile;
import io.maskline.notice.NoticeProposal;
import io.maskline.notice.NoticeText;
import io.maskline.notice.Notices;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.Programmes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The demo's public notices: 陈某 writes them, 沈某 issues them; and what was objected to them. */
final class DemoNotices {

    private final Notices notices;
    private final Programmes programmes;
    private final DemoPeople people;
    private final DemoClaims claims;

    DemoNotices(Notices notices, Programmes programmes, DemoPeople people, DemoClaims claims) {
        this.notices = notices;
        this.programmes = programmes;
        this.people = people;
        this.claims = claims;
    }

    List<DemoStep> steps() {
        return Stream.concat(
                        DemoFile.read("subsidy_notices").stream().map(r -> new DemoStep(r.day("issued_on"), () -> issue(r))),
                        DemoFile.read("subsidy_objections").stream().map(r -> new DemoStep(r.day("received_on"), () -> object(r))))
                .toList();
    }

    private void issue(Row row) {
        LocalDate day = row.day("issued_on");
        String programme = row.text("programme");
        List<UUID> applications = Arrays.stream(row.text("claims").split(" ")).map(claims::id).toList();
        NoticeText proposed = NoticeProposal.of(programmes.policy(programmes.programme(programme, day)), notices.files(), Messages.of(Language.ZH));
        NoticeText text = new NoticeText(
                proposed.title(), row.text("basis"), proposed.policy(), row.text("unit"), row.text("phone"), row.text("address"), proposed.order());
        NoticeFile draft = notices.draft(programme, applications, text, people.actor("陈某", day));
        notices.issue(draft, people.actor("沈某", day));
    }

    private void object(Row row) {
        LocalDate day = row.day("received_on");
        NoticeFile notice = notices.batch(row.text("programme"), row.count("batch"));
        notices.object(notice, claims.id(row.text("claim")), day, row.textOrNull("objector"), row.text("content"), people.actor("陈某", day));
    }
}
