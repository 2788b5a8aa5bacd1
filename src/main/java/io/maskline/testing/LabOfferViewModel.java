package io.maskline.testing;

import io.maskline.lab.ItemNames;
import io.maskline.lab.Lab;
import io.maskline.lab.LabDesk;
import io.maskline.lab.LabSlot;
import io.maskline.lab.LabWords;
import io.maskline.lab.Wanted;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import io.maskline.standard.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The labs a new request may go to, each with its earliest start and report, and the day the report is due by the one chosen. FX thread only. */
final class LabOfferViewModel {

    private final UiContext ui;
    private final LabDesk desk;
    private final Standards standards;
    private final Consumer<Fault> failed;
    private final LatestOnly latest = new LatestOnly();
    final ObservableList<Offer> offers = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Offer> chosen = new SimpleObjectProperty<>(this, "lab");
    final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>(this, "dueOn");
    private @Nullable LocalDate filled;
    private @Nullable UUID wish;

    LabOfferViewModel(UiContext ui, LabDesk desk, Standards standards, Consumer<Fault> failed) {
        this.ui = ui;
        this.desk = desk;
        this.standards = standards;
        this.failed = failed;
        chosen.subscribe(this::fillDue);
    }

    /**
     * One lab of the register; two that say the same are the same, so a form is not changed by reading them anew.
     *
     * @param slot its days; null while nothing is asked for
     * @param words its name, its days, and what it cannot test
     */
    record Offer(Lab lab, @Nullable LabSlot slot, String words) {}

    /** @param lab the one to choose once the labs are read; null for none */
    void start(@Nullable UUID lab) {
        filled = null;
        wish = lab;
        chosen.set(null);
        offers.clear();
    }

    /**
     * Reads the labs for what is asked now; who tests everything stands first.
     *
     * @param items codes of the items; empty lists the labs without days
     */
    void look(@Nullable String standard, List<String> items, @Nullable LocalDate sampledOn) {
        LocalDate today = ui.session().businessDate();
        LocalDate ready = sampledOn == null || sampledOn.isBefore(today) ? today : sampledOn;
        LatestOnly.Ticket ticket = latest.next();
        ui.background().read(() -> {
            if (items.isEmpty()) {
                return desk.facts().stream().map(f -> new Offer(f.lab(), null, f.lab().shortName())).toList();
            }
            LabWords words = new LabWords(ui.messages(), ItemNames.of(standards, ui.messages()).under(standard), today);
            return desk.earliest(Wanted.readyOn(standard, items, ready, false)).stream().map(s -> new Offer(s.lab(), s, words(words, s))).toList();
        }, ticket.only(this::show), ticket.only(failed));
    }

    private String words(LabWords words, LabSlot slot) {
        String name = slot.lab().shortName();
        if (slot.start() == null) {
            return ui.text("testing.new.lab", name, words.reason(slot));
        }
        String days = ui.text("testing.slot.days", words.day(slot.start()), words.day(slot.report()));
        return slot.whole()
                ? ui.text("testing.new.lab", name, days)
                : ui.text("testing.new.lab-some", name, days, ui.text("testing.slot.missing", words.missing(slot)));
    }

    private void show(List<Offer> found) {
        Offer before = chosen.get();
        UUID lab = before == null ? wish : before.lab().id();
        wish = null;
        offers.setAll(found);
        chosen.set(found.stream().filter(o -> o.lab().id().equals(lab)).findFirst().orElse(null));
    }

    /** A day someone typed stays; one that was filled in follows the lab. */
    private void fillDue() {
        Offer offer = chosen.get();
        LocalDate report = offer == null || offer.slot() == null ? null : offer.slot().report();
        if (report != null && (dueOn.get() == null || Objects.equals(dueOn.get(), filled))) {
            filled = report;
            dueOn.set(report);
        }
    }
}
