package io.maskline.today;

import io.maskline.output.LineRow;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.text.Wan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** State of the overview: the figures of the business date, and the returns still missing. FX thread only. */
public final class TodayViewModel implements AutoCloseable {

    private final UiContext ui;
    private final TodaySources sources;
    private final ReadOnlyObjectWrapper<@Nullable DayFigures> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private final ReadOnlyObjectWrapper<@Nullable DayCapacity> capacity = new ReadOnlyObjectWrapper<>(this, "capacity");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final Subscriptions subscriptions = new Subscriptions();
    private int request;

    public TodayViewModel(UiContext ui, TodaySources sources) {
        this.ui = ui;
        this.sources = sources;
        subscriptions.onChange(ui.session().businessDateProperty(), this::load);
    }

    ReadOnlyObjectProperty<@Nullable DayFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Set before {@link #figuresProperty()}, of the same day. */
    ReadOnlyObjectProperty<@Nullable DayCapacity> capacityProperty() {
        return capacity.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Reads the figures; the answer to an older request is dropped. */
    public void load() {
        int mine = ++request;
        LocalDate day = ui.session().businessDate();
        ui.background().read(() -> sources.read(day), read -> {
            if (mine == request) {
                capacity.set(read.capacity());
                figures.set(read.figures());
                asOf.set(ui.text("today.asOf", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), ui.text("today.weekday." + day.getDayOfWeek().getValue())));
            }
        }, fault -> message.set(ui.text(fault.key(), fault.args().toArray())));
    }

    List<LineRow> missing() {
        DayFigures now = figures.get();
        return now == null ? List.of() : now.summary().missing();
    }

    /** The sentence over the chart: what the week says, and what is missing in it. */
    String sentence() {
        DayFigures now = figures.get();
        if (now == null || now.made() == null) {
            return ui.text("today.chart.none");
        }
        int missing = now.summary().missing().size();
        return ui.text(now.risingDays() > 1 ? "today.chart.rising" : "today.chart.plain", now.risingDays(), wan(now.made()), missing);
    }

    /** The sentence over the bottlenecks: how many firms are held up, and by what most. */
    String heldSentence() {
        DayCapacity now = capacity.get();
        if (now == null || now.held().isEmpty()) {
            return ui.text("today.held.none");
        }
        DayCapacity.Held most = now.held().getFirst();
        return ui.text("today.held.sentence", now.heldFirms(), most.factor().labelKey(), most.firms().size());
    }

    /** "停 26 小时"; the day it stopped when only that is known. */
    String stopped(DayCapacity.StoppedLine line) {
        Long minutes = line.minutes();
        return minutes == null
                ? ui.text("today.stopped.since", line.row().then().stageDate().toString())
                : minutes < 60 ? ui.text("today.stopped.minutes", minutes) : ui.text("today.stopped.hours", minutes / 60);
    }

    /** 万只 with one decimal, by GB/T 8170; the dash for a missing figure. */
    String wan(@Nullable Long pieces) {
        return pieces == null ? ui.text("today.none") : Wan.of(pieces).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With its sign, − included: the change against another day. */
    String signedWan(@Nullable Long pieces) {
        if (pieces == null) {
            return ui.text("today.none");
        }
        String size = wan(Math.abs(pieces));
        return pieces < 0 ? "−" + size : "+" + size;
    }

    String percent(@Nullable BigDecimal ratio) {
        return ratio == null
                ? ui.text("today.none")
                : ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
