package io.maskline.testing;

import io.maskline.platform.i18n.Messages;
import io.maskline.testing.Custody.Transfer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The head of a request in words, two lines a column. */
final class RequestFacts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;
    private final DueWords days;

    RequestFacts(Messages messages) {
        this.messages = messages;
        this.days = new DueWords(messages);
    }

    /** @param labelKey name of the fact */
    record Fact(String labelKey, String value) {}

    /** What stands one above the other; facts that are not known are left out. */
    List<List<Fact>> columns(RequestFile file) {
        TestingRow row = file.row();
        TestingRequest request = row.request();
        return List.of(
                column(fact("testing.field.standard", request.subject().standardCode()), fact("testing.field.grade", request.subject().grade())),
                column(fact("testing.field.product", request.subject().product()), fact("testing.fact.lot", lots(file))),
                column(fact("testing.field.lab", row.lab()), fact("testing.fact.received", received(file))),
                column(fact("testing.fact.samples", samples(file)), fact("testing.fact.custody", custody(file))),
                column(fact("testing.fact.requested", days.shortDay(request.dates().requestedOn())), fact("testing.fact.reported", day(request.dates().reportedOn()))),
                column(fact("testing.field.report-number", request.report().number()), fact("testing.field.valid-until", day(request.report().validUntil()))));
    }

    private static List<Fact> column(Optional<Fact> above, Optional<Fact> below) {
        List<Fact> column = new ArrayList<>();
        above.ifPresent(column::add);
        below.ifPresent(column::add);
        return column;
    }

    private static Optional<Fact> fact(String labelKey, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Fact(labelKey, value));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : days.shortDay(day);
    }

    private String lots(RequestFile file) {
        return file.samples().stream().map(s -> s.sample().marks().lotNumber()).filter(Objects::nonNull).distinct().collect(Collectors.joining(messages.text("testing.list.mark")));
    }

    /** When the lab took them: the last hand-over of samples that are there. */
    private @Nullable String received(RequestFile file) {
        if (file.row().request().stage().compareTo(TestingStage.RECEIVED) < 0 || file.row().request().stage() == TestingStage.RETURNED) {
            return null;
        }
        return last(file).map(t -> messages.text("testing.fact.moment", days.shortDay(t.at().toLocalDate()), CLOCK.format(t.at()))).orElse(null);
    }

    /** 5/5 只，封样 F-0231. */
    private @Nullable String samples(RequestFile file) {
        if (file.samples().isEmpty()) {
            return null;
        }
        SampleCount count = file.count();
        String pieces = count.handedOver() == null
                ? messages.text("testing.fact.due", count.due())
                : messages.text("testing.fact.pieces", count.handedOver(), count.due());
        String seals = file.samples().stream().map(SampleRow::sample).filter(s -> s.state().inPlay()).map(s -> s.marks().sealNumber())
                .filter(Objects::nonNull).collect(Collectors.joining(messages.text("testing.list.mark")));
        return seals.isEmpty() ? pieces : messages.text("testing.fact.sealed", pieces, seals);
    }

    /** 王某交，赵某收，封条完好. */
    private @Nullable String custody(RequestFile file) {
        return last(file).map(t -> t.condition() == null
                ? messages.text("testing.fact.hands", t.from(), t.to())
                : messages.text("testing.fact.hands-condition", t.from(), t.to(), t.condition())).orElse(null);
    }

    private static Optional<Transfer> last(RequestFile file) {
        return file.samples().stream().map(SampleRow::last).flatMap(Optional::stream).max((a, b) -> a.at().compareTo(b.at()));
    }
}
