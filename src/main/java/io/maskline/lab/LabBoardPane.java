package io.maskline.lab;

import io.maskline.platform.calendar.DueWords;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The next two weeks of a lab, a day a line: how many are booked, which requests, and why none may be. */
final class LabBoardPane extends VBox {

    private static final double DAY_EM = 7.5;

    private final UiContext ui;

    LabBoardPane(UiContext ui, ObservableValue<@Nullable LabRow> row) {
        this.ui = ui;
        setId("labBoard");
        getStyleClass().add("ml-history");
        row.subscribe(this::show);
    }

    private void show(@Nullable LabRow row) {
        List<Node> shown = new ArrayList<>();
        if (row != null) {
            Label head = new Label(ui.text("lab.board.head", row.lab().terms().perDay() == null ? ui.text("lab.missing") : row.lab().terms().perDay()));
            head.getStyleClass().add("ml-muted");
            head.setWrapText(true);
            shown.add(head);
            row.board().forEach(day -> shown.add(line(row, day)));
        }
        getChildren().setAll(shown);
    }

    private HBox line(LabRow row, BoardDay day) {
        Label date = new Label(new DueWords(ui.messages().locale()).day(day.day(), row.today()));
        date.setMinWidth(em(DAY_EM));
        if (day.day().equals(row.today())) {
            date.getStyleClass().add("ml-strong");
        }
        HBox state = new HBox(new StatusGlyph(status(row, day)), new Label(state(row, day)));
        state.getStyleClass().add("ml-chip-row");
        state.setAlignment(Pos.CENTER_LEFT);
        VBox right = new VBox(state);
        HBox.setHgrow(right, Priority.ALWAYS);
        String detail = detail(day);
        if (!detail.isEmpty()) {
            Label under = new Label(detail);
            under.getStyleClass().add("ml-muted");
            under.setWrapText(true);
            right.getChildren().add(under);
        }
        HBox line = new HBox(date, right);
        line.getStyleClass().add("ml-history-entry");
        return line;
    }

    private static double em(double ems) {
        return ems * new Label().getFont().getSize();
    }

    private static Status status(LabRow row, BoardDay day) {
        if (day.over(row.lab().terms().perDay())) {
            return Status.OVER_CAPACITY;
        }
        return switch (day.state()) {
            case FREE -> Status.PRODUCING;
            case FULL -> Status.DUE;
            case CLOSED -> Status.STOPPED;
            case RESTING -> Status.PAUSED;
            case UNKNOWN -> Status.NOTE;
        };
    }

    private String state(LabRow row, BoardDay day) {
        Long perDay = row.lab().terms().perDay();
        int booked = day.numbers().size();
        if (day.over(perDay)) {
            return ui.text("lab.board.over", booked, perDay == null || day.state() != LabDay.FULL ? 0 : perDay);
        }
        return switch (day.state()) {
            case FREE -> ui.text("lab.board.free", booked, perDay == null ? 0 : perDay - booked);
            case FULL -> ui.text("lab.board.full", booked);
            case CLOSED -> ui.text("lab.board.closed");
            case RESTING -> ui.text("lab.board.resting");
            case UNKNOWN -> ui.text("lab.board.unknown", booked);
        };
    }

    private String detail(BoardDay day) {
        String numbers = String.join(ui.text("lab.slot.comma"), day.numbers());
        if (day.closure() == null) {
            return numbers;
        }
        return numbers.isEmpty() ? day.closure().reason() : day.closure().reason() + ui.text("lab.slot.comma") + numbers;
    }
}
