package io.maskline.lab;

import static io.maskline.testkit.TempLedger.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ids;
import io.maskline.platform.ledger.Title;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookingsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2020, 2, 14);
    private static final LocalDate MONDAY = LocalDate.of(2020, 2, 17);

    private final TempLedger temp = SampleLedger.open();
    private final LabServices services = SampleLedger.services(temp);

    @AfterEach
    void close() {
        temp.close();
    }

    private Lab lab(@Nullable Long perDay) {
        Lab blank = Labs.blank();
        LabTerms terms = new LabTerms(perDay, 1L, new LabTerms.Promise(3, DayCount.WORKING), false, false, null, false);
        return services.labs().save(new Lab(blank.id(), 0, "市检测中心", "", null, null, null, null, terms), ACTOR);
    }

    private Booking book(Lab lab, String number, UUID request, LocalDate day, @Nullable UUID quota) {
        return temp.ledger().change(Title.of("lab.step.change", number), ACTOR,
                tx -> services.bookings().book(tx, new BookingDraft(lab.id(), request, number, List.of("bfe"), day, quota)));
    }

    private void free(UUID request) {
        temp.ledger().change(Title.of("lab.step.change", "x"), ACTOR, tx -> {
            services.bookings().free(tx, request);
            return request;
        });
    }

    private FreeQuota quota(Lab lab, long total, LocalDate to, String... items) {
        return services.quotas().save(new FreeQuota(Ids.next(), 0, lab.id(), "工信局", total, FRIDAY, to, List.of(items), null), ACTOR);
    }

    private static String said(Throwable thrown) {
        Fault fault = ((FaultException) thrown).fault();
        return Messages.of(Language.ZH).text(fault.key(), fault.args());
    }

    private void refused(Lab lab, LocalDate day, @Nullable UUID quota, String field, String sentence) {
        assertThatThrownBy(() -> book(lab, "A-0009", Ids.next(), day, quota)).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo(field));
            assertThat(said(e)).isEqualTo(sentence);
        });
    }

    @Test
    void a_place_is_kept_for_a_request_and_survives_a_restart() {
        Lab lab = lab(1L);
        UUID request = Ids.next();
        Booking booked = book(lab, "A-0001", request, FRIDAY, null);
        temp.restart();

        LabServices again = SampleLedger.services(temp);
        assertThat(again.bookings().of(request)).contains(booked);
        assertThat(again.bookings().ofLab(lab.id(), FRIDAY, FRIDAY)).containsExactly(booked);
        assertThat(temp.ledger().verify().sound()).isTrue();
    }

    @Test
    void a_full_day_is_refused_naming_what_is_taken_and_the_next_free_day() {
        Lab lab = lab(1L);
        book(lab, "A-0001", Ids.next(), FRIDAY, null);
        refused(lab, FRIDAY, null, "day", "市检测中心 2020-02-14 已排 1 批，日能力 1 批，没有余位，没有排上。下一个空日：2020-02-17。");
        assertThat(services.bookings().ofLab(lab.id(), FRIDAY, FRIDAY)).hasSize(1);
    }

    @Test
    void closed_days_weekends_and_labs_of_unknown_capacity_are_refused() {
        Lab lab = lab(2L);
        services.closures().save(new LabClosure(Ids.next(), 0, lab.id(), FRIDAY, MONDAY, "设备检定"), ACTOR);
        refused(lab, FRIDAY, null, "day", "市检测中心 2020-02-14 停检（设备检定），没有排上。下一个空日：2020-02-18。");
        refused(lab, LocalDate.of(2020, 2, 22), null, "day", "市检测中心 2020-02-22 休息不排样，没有排上。下一个空日：2020-02-24。");
        Lab silent = services.labs().save(new Lab(Ids.next(), 0, "高新质检所", "", null, null, null, null, LabTerms.UNKNOWN), ACTOR);
        refused(silent, FRIDAY, null, "day", "高新质检所 没有登记日能力，不知道能否排上，没有排。请先在实验室资料里填日能力。");
    }

    @Test
    void a_quota_pays_until_it_is_spent_and_a_freed_place_gives_it_back() {
        Lab lab = lab(5L);
        FreeQuota quota = quota(lab, 1, MONDAY);
        UUID request = Ids.next();
        book(lab, "A-0001", request, FRIDAY, quota.id());
        assertThat(services.quotas().used(quota)).isEqualTo(1);
        refused(lab, FRIDAY, quota.id(), "quota", "市检测中心：工信局 的免费额度共 1 批，已用 1 批，余 0 批，没有排上。请改为收费，或换一家。");

        free(request);
        assertThat(services.quotas().used(quota)).isZero();
        assertThat(services.bookings().of(request)).isEmpty();
        book(lab, "A-0002", Ids.next(), FRIDAY, quota.id());
        temp.ledger().undo(ACTOR);
        assertThat(services.quotas().used(quota)).isZero();
    }

    @Test
    void a_quota_pays_within_its_days_and_for_its_items_only() {
        Lab lab = lab(5L);
        FreeQuota ended = quota(lab, 3, FRIDAY);
        refused(lab, MONDAY, ended.id(), "quota", "市检测中心：工信局 的免费额度从 2020-02-14 到 2020-02-14，2020-02-17 不在期内（余 3 批），没有排上。请改在期内，或改为收费。");
        FreeQuota other = quota(lab, 3, MONDAY, "pfe");
        refused(lab, FRIDAY, other.id(), "quota", "市检测中心：工信局 的免费额度不含所选的全部项目，没有排上。请去掉额度外的项目，或改为收费。");
    }

    @Test
    void booking_anew_moves_the_one_place_of_a_request() {
        Lab lab = lab(1L);
        UUID request = Ids.next();
        Booking first = book(lab, "A-0001", request, FRIDAY, null);
        Booking same = book(lab, "A-0001", request, FRIDAY, null);
        Booking moved = book(lab, "A-0001", request, MONDAY, null);
        assertThat(moved.id()).isEqualTo(first.id()).isEqualTo(same.id());
        assertThat(services.bookings().ofLab(lab.id(), FRIDAY, MONDAY)).containsExactly(moved);

        free(request);
        free(request);
        assertThat(book(lab, "A-0001", request, FRIDAY, null).id()).isEqualTo(first.id());
        assertThat(temp.ledger().history(BookingStore.TYPE, first.id())).hasSize(4);
    }

    @Test
    void a_quota_in_use_is_neither_removed_nor_made_smaller_than_its_use() {
        Lab lab = lab(5L);
        FreeQuota quota = quota(lab, 2, MONDAY);
        book(lab, "A-0001", Ids.next(), FRIDAY, quota.id());
        book(lab, "A-0002", Ids.next(), FRIDAY, quota.id());
        assertThatThrownBy(() -> services.quotas().remove(quota, ACTOR)).satisfies(e -> assertThat(said(e)).contains("已排 2 批"));
        FreeQuota less = new FreeQuota(quota.id(), quota.version(), lab.id(), "工信局", 1, FRIDAY, MONDAY, List.of(), null);
        assertThatThrownBy(() -> services.quotas().save(less, ACTOR)).satisfies(e -> assertThat(said(e)).contains("少于已用的 2 批"));
    }
}
