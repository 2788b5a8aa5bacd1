package io.maskline.lab;

import io.maskline.lab.LabSlot.Hindrance;
import io.maskline.lab.LabSlot.Missing;
import io.maskline.lab.LabSlot.QuotaLeft;
import io.maskline.lab.LabSlot.Waiting;
import io.maskline.platform.calendar.DayCount;
import io.maskline.platform.calendar.DueWords;
import io.maskline.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of {@link LabSlots} in words, the same on screen, on paper and on the command line. */
public final class LabWords {

    private final Messages messages;
    private final ItemNames items;
    private final LocalDate today;
    private final DueWords days;

    /** @param today dates of another year are written with their year */
    public LabWords(Messages messages, ItemNames items, LocalDate today) {
        this.messages = messages;
        this.items = items;
        this.today = today;
        this.days = new DueWords(messages.locale());
    }

    /** {@code 02-16 周日}; a dash when there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? messages.text("platform.missing.dash") : days.day(day, today);
    }

    /** Why it is that day, or why there is none, in one or two sentences. */
    public String reason(LabSlot slot) {
        Hindrance hindrance = slot.hindrance();
        if (hindrance != null && hindrance != Hindrance.PROMISE_UNKNOWN) {
            return hindrance(slot, hindrance);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(waiting(slot.waiting()));
        if (slot.floor() != null) {
            sentences.add(new FloorWords(messages).reason(slot.floor(), items.name(slot.floor().floor().item()), today));
        } else {
            sentences.add(promise(slot.lab().terms()));
        }
        return String.join(messages.text("lab.slot.then"), sentences);
    }

    private String hindrance(LabSlot slot, Hindrance hindrance) {
        QuotaLeft quota = slot.quota();
        return switch (hindrance) {
            case NOTHING_ABLE -> messages.text("lab.slot.nothing-able");
            case CAPACITY_UNKNOWN -> messages.text("lab.slot.capacity");
            case TRANSPORT_UNKNOWN -> messages.text("lab.slot.transport");
            case NO_DAY -> messages.text("lab.slot.no-day");
            case PROMISE_UNKNOWN -> messages.text("lab.slot.no-promise");
            case NO_QUOTA -> messages.text("lab.slot.no-quota");
            case QUOTA_SPENT -> messages.text("lab.slot.quota-spent", quota(Objects.requireNonNull(quota)));
            case QUOTA_OVER -> {
                FreeQuota over = Objects.requireNonNull(quota).quota();
                String last = over.validTo() == null ? messages.text("lab.quota.open-end") : day(over.validTo());
                yield messages.text("lab.slot.quota-over", quota(quota), day(over.validFrom()), last);
            }
        };
    }

    private String waiting(Waiting waiting) {
        if (waiting.days() == 0) {
            return messages.text("lab.slot.at-once");
        }
        List<String> parts = new ArrayList<>();
        if (waiting.full() > 0) {
            parts.add(messages.text("lab.slot.full", waiting.full()));
        }
        if (waiting.closed() > 0) {
            parts.add(messages.text("lab.slot.closed", waiting.closed()));
        }
        if (waiting.resting() > 0) {
            parts.add(messages.text("lab.slot.resting", waiting.resting()));
        }
        if (waiting.unfit() > 0) {
            parts.add(messages.text("lab.slot.unfit", waiting.unfit()));
        }
        return messages.text("lab.slot.waiting", waiting.days(), String.join(messages.text("lab.slot.comma"), parts));
    }

    /** {@code 5 个工作日}, or that nothing was promised. */
    public String promise(LabTerms terms) {
        LabTerms.Promise promise = terms.promise();
        if (promise == null) {
            return messages.text("lab.slot.no-promise");
        }
        return messages.text(promise.count() == DayCount.WORKING ? "lab.slot.promise.working" : "lab.slot.promise.natural", promise.days());
    }

    /** {@code 工信局 已用 3/8 批，余 5 批}. */
    public String quota(QuotaLeft left) {
        return messages.text("lab.slot.quota", left.quota().payer(), left.used(), left.quota().total(), left.left());
    }

    /** Why each of the missing items is missing, in one line; empty when none is. */
    public String missing(LabSlot slot) {
        return slot.missing().stream().map(this::missing).collect(Collectors.joining(messages.text("lab.slot.comma")));
    }

    /** {@code BFE（资质 02-10 周一 到期）}. */
    public String missing(Missing missing) {
        return switch (missing.why()) {
            case NOT_IN_SCOPE -> messages.text("lab.slot.not-in-scope", items.name(missing.item()));
            case EXPIRED -> messages.text("lab.slot.expired", items.name(missing.item()), day(missing.day()));
            case NOT_YET -> messages.text("lab.slot.not-yet", items.name(missing.item()), day(missing.day()));
        };
    }
}
