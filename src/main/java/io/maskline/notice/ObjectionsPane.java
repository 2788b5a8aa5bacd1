package io.maskline.notice;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The objections to a notice, each with its outcome or the form to settle it, and the form of another. */
final class ObjectionsPane extends VBox {

    private final UiContext ui;
    private final NoticesViewModel model;

    ObjectionsPane(UiContext ui, NoticesViewModel model) {
        this.ui = ui;
        this.model = model;
        setId("noticeObjections");
        getStyleClass().add("ml-rollup");
        model.shownProperty().subscribe(this::draw);
    }

    private void draw(@Nullable NoticeFile file) {
        getChildren().clear();
        if (file == null) {
            return;
        }
        Map<UUID, String> firms = file.lines().stream().collect(Collectors.toMap(NoticeLine::applicationId, NoticeLine::firm));
        if (file.objections().isEmpty()) {
            getChildren().add(label(ui.text("notice.objection.none"), "ml-muted"));
        }
        file.objections().forEach(o -> entry(o, NoticeWords.orDash(firms.get(o.applicationId()))));
        if (file.notice().issued()) {
            getChildren().add(newObjection(file.lines()));
        }
    }

    private void entry(Objection objection, String firm) {
        getChildren().add(label(ui.text("notice.objection.head", firm, objection.receivedOn().toString(), NoticeWords.orDash(objection.objector()),
                model.words().outcome(objection)), "ml-strong"));
        getChildren().add(label(objection.content(), "ml-muted"));
        if (!objection.open()) {
            getChildren().add(label(NoticeWords.orDash(objection.outcome()), "ml-muted"));
            return;
        }
        StringProperty outcome = new SimpleStringProperty("");
        getChildren().add(new FormPane("settleForm_" + objection.id(), ui).withoutActions()
                .field(FormField.area("noticeOutcomeArea", "notice.objection.outcome", outcome, 2).mustFill())
                .node(button("settleWrongButton", "notice.action.not-upheld", () -> model.settle(objection, false, outcome.get())))
                .node(button("settleRightButton", "notice.action.upheld", () -> model.settle(objection, true, outcome.get()))));
    }

    private FormPane newObjection(List<NoticeLine> lines) {
        ObjectProperty<NoticeLine> line = new SimpleObjectProperty<>(lines.getFirst());
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(ui.session().businessDate());
        StringProperty objector = new SimpleStringProperty("");
        StringProperty content = new SimpleStringProperty("");
        return new FormPane("objectionForm", ui).withoutActions()
                .section("notice.action.object")
                .field(FormField.choice("objectionFirmCombo", "notice.line.firm", line, lines, l -> l == null ? "" : l.firm()).mustFill())
                .field(FormField.day("objectionDayField", "notice.objection.received", day).mustFill())
                .field(FormField.text("objectionByField", "notice.objection.objector", objector))
                .field(FormField.area("objectionContentArea", "notice.objection.content", content, 3).mustFill())
                .node(button("objectButton", "notice.action.object", () -> model.object(line.get(), day.get(), objector.get(), content.get())));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
