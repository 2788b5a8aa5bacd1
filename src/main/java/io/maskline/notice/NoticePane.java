package io.maskline.notice;

import io.maskline.platform.document.PrivateData;
import io.maskline.platform.fx.DetailPane;
import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.LeaveQuestion;
import io.maskline.platform.fx.MessageBar;
import io.maskline.platform.fx.RecordPane;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane of one notice: its list, its words and its objections, and the papers. */
final class NoticePane implements RecordPane<NoticeFile> {

    private static final String LIST = "noticeListTab";

    private final UiContext ui;
    private final NoticesViewModel model;
    private final FormPane form;
    private final DetailPane pane;
    private final VBox lines = new VBox();
    private final VBox stops = new VBox();
    private final MessageBar said = new MessageBar(Status.NOTE, "");
    private final ObjectionsPane objections;
    private final FlowPane steps = new FlowPane();
    private final StringProperty reason = new SimpleStringProperty("");

    NoticePane(UiContext ui, NoticesViewModel model) {
        this.ui = ui;
        this.model = model;
        this.form = form();
        this.objections = new ObjectionsPane(ui, model);
        said.setId("noticeSaid");
        model.saidProperty().subscribe(text -> {
            said.setText(text);
            said.setVisible(!text.isEmpty());
            said.setManaged(!text.isEmpty());
        });
        stops.setId("noticeStops");
        model.stoppedProperty().subscribe(this::stopped);
        steps.setId("noticeSteps");
        steps.getStyleClass().add("ml-button-row");
        lines.setId("noticeLines");
        lines.getStyleClass().add("ml-rollup");
        this.pane = new DetailPane("noticePane", ui.messages())
                .above(new VBox(steps, said, stops))
                .tab(LIST, ui.text("notice.tab.list"), () -> scroll(lines))
                .tab("noticeTextTab", ui.text("notice.tab.text"), () -> form)
                .tab("noticeObjectionsTab", ui.text("notice.tab.objections"), () -> scroll(objections));
        model.shownProperty().subscribe(this::draw);
    }

    private FormPane form() {
        return new FormPane("noticeForm", ui)
                .field(FormField.area("noticeTitleArea", "notice.field.title", model.title, 2).mustFill().says(model.message("title")))
                .field(FormField.area("noticeBasisArea", "notice.field.basis", model.basis, 2).mustFill().says(model.message("basis")))
                .field(FormField.area("noticePolicyArea", "notice.field.policy", model.policy, 5).mustFill().says(model.message("policy")))
                .field(FormField.day("noticeFromField", "notice.field.from", model.first))
                .field(FormField.choice("noticeOrderCombo", "notice.field.order", model.order, List.of(NoticeOrder.values()), o -> ui.text(o.labelKey())))
                .field(FormField.text("noticeUnitField", "notice.field.unit", model.unit).mustFill().says(model.message("unit")))
                .field(FormField.text("noticePhoneField", "notice.field.phone", model.phone).mustFill().says(model.message("phone")))
                .field(FormField.text("noticeAddressField", "notice.field.address", model.address).mustFill().says(model.message("address")))
                .onSave(model::save)
                .onDiscard(model::discard)
                .dirty(model.form().state().dirtyProperty())
                .busy(model.form().state().busyProperty());
    }

    private static ScrollPane scroll(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void draw(@Nullable NoticeFile file) {
        if (file == null) {
            return;
        }
        Notice notice = file.notice();
        pane.show(model.words().batch(notice), model.words().period(notice.from(), notice.to(), notice.workingDays()));
        steps(file);
        lines.getChildren().clear();
        lines.getChildren().add(muted(ui.text("notice.pane.sum", file.firms(), Yuan.format(file.total()), ui.text(notice.text().order().labelKey()))));
        file.lines().forEach(l -> line(l, !notice.issued()));
        if (file.before() != null) {
            lines.getChildren().add(muted(ui.text("notice.difference")));
            NoticeDifference.between(file.before().lines(), file.lines()).forEach(d -> lines.getChildren().add(muted(ui.text(
                    "notice.pane.difference", d.firm(), NoticeWords.yuan(d.was()), NoticeWords.yuan(d.is())))));
        }
    }

    private void line(NoticeLine line, boolean open) {
        Label firm = new Label(ui.text("notice.pane.line", Long.toString(line.lineNo()), line.firm(), Yuan.format(line.amount())));
        firm.getStyleClass().add("ml-strong");
        firm.setWrapText(true);
        Label detail = muted(ui.text("notice.pane.detail", NoticeWords.orDash(line.creditCode()), NoticeWords.orDash(line.district()),
                NoticeWords.orDash(line.rateText()), model.words().limits(line.limits())));
        lines.getChildren().addAll(firm, detail);
        if (open) {
            StringProperty remark = new SimpleStringProperty(line.remark() == null ? "" : line.remark());
            FormField field = FormField.text("noticeRemark_" + line.lineNo(), "notice.line.remark", remark);
            Button keep = button("keepRemark_" + line.lineNo(), "notice.action.remark",
                    () -> model.remark(line, remark.get().isBlank() ? null : remark.get().strip()));
            lines.getChildren().add(new FormPane("noticeRemarkForm_" + line.lineNo(), ui).withoutActions().field(field).node(keep));
        } else if (line.remark() != null) {
            lines.getChildren().add(muted(line.remark()));
        }
    }

    private void steps(NoticeFile file) {
        steps.getChildren().clear();
        if (!file.notice().issued()) {
            Button issue = button("issueNoticeButton", "notice.action.issue", model::issue);
            issue.getStyleClass().add("accent");
            steps.getChildren().add(issue);
        } else if (!file.corrected()) {
            FormPane why = new FormPane("noticeCorrectForm", ui).withoutActions()
                    .field(FormField.text("noticeReasonField", "notice.field.reason", reason))
                    .node(button("correctNoticeButton", "notice.action.correct", () -> model.correct(reason.get())));
            steps.getChildren().add(why);
        }
        for (NoticePapers.Kind kind : NoticePapers.Kind.values()) {
            Button export = new Button(ui.text("notice.action.export", ui.text(kind.labelKey())));
            export.setId("export_" + kind.name());
            export.setOnAction(_ -> model.export(kind));
            steps.getChildren().add(export);
        }
    }

    /** Every place that stopped a paper; the words say page, row and column. */
    private void stopped(List<PrivateData> found) {
        stops.getChildren().clear();
        for (PrivateData data : found) {
            PrivateData.Cell cell = data.cell();
            stops.getChildren().add(muted(cell == null
                    ? ui.text("notice.stop.words", data.page(), data.words())
                    : ui.text("notice.stop.cell", data.page(), cell.table(), cell.row(), cell.column(), data.masked())));
        }
        if (!found.isEmpty()) {
            stops.getChildren().add(button("showPlaceButton", "notice.action.place", () -> pane.chooseTab(found.getFirst().cell() == null ? "noticeTextTab" : LIST)));
        }
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("ml-muted");
        label.setWrapText(true);
        return label;
    }

    @Override
    public DetailPane pane() {
        return pane;
    }

    @Override
    public @Nullable UUID shownKey() {
        NoticeFile file = model.shownProperty().get();
        return file == null ? null : file.notice().id();
    }

    @Override
    public void show(NoticeFile row) {
        model.show(row);
    }

    @Override
    public void focus() {
        pane.chooseTab("noticeTextTab");
        form.focusFirst();
    }

    @Override
    public void save() {
        model.save();
    }

    @Override
    public boolean unsaved() {
        return model.form().state().dirty();
    }

    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        new LeaveQuestion(ui.dialogs(), model.form().state(), then -> {
            model.save();
            then.run();
        }, model::discard).ask(ui.text("notice.leave"), "", answer);
    }
}
