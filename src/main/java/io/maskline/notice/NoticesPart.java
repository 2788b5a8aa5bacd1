package io.maskline.notice;

import io.maskline.platform.fx.GridColumn;
import io.maskline.platform.fx.GridPart;
import io.maskline.platform.fx.GridSpec;
import io.maskline.platform.fx.Hint;
import io.maskline.platform.fx.MlTable;
import io.maskline.platform.fx.PartGrid;
import io.maskline.platform.fx.Subscriptions;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.SubsidyProgramme;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The batches of notices and beside them the one chosen. */
final class NoticesPart implements GridPart {

    private final UiContext ui;
    private final NoticesViewModel model;
    private final PartGrid<NoticeFile> grid;
    private final Button draft;
    private final ComboBox<SubsidyProgramme> programme = new ComboBox<>();
    private final Subscriptions subscriptions = new Subscriptions();

    NoticesPart(UiContext ui, NoticesViewModel model) {
        this.ui = ui;
        this.model = model;
        MlTable<NoticeFile> table = new MlTable<>(columns(), ui);
        this.grid = new PartGrid<>(table, f -> f.notice().id(), new NoticePane(ui, model));
        this.draft = new Button(ui.text("notice.action.draft"), new FontIcon("fth-list"));
        draft.setId("draftNoticeButton");
        draft.setOnAction(_ -> model.draft());
        programme.setId("noticeProgrammeCombo");
        programme.setAccessibleText(ui.text("notice.field.programme"));
        programme.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SubsidyProgramme p) {
                return p == null ? "" : p.name();
            }

            @Override
            public @Nullable SubsidyProgramme fromString(String text) {
                return null;
            }
        });
        subscriptions.follow(model.programmesProperty(), all -> programme.getItems().setAll(all));
        programme.valueProperty().bindBidirectional(model.programme);
        grid.feeds(model.filesProperty()).onNew(model::draft).onRefresh(model::load);
        List.<AutoCloseable>of(model, subscriptions).forEach(grid::closes);
        table.onOpen(_ -> grid.openForm());
        table.emptyState().action("firstNoticeButton", ui.text("notice.action.draft"), true, model::draft);
        subscriptions.follow(model.shownProperty(), file -> {
            if (file != null) {
                table.select(file.notice().id());
            }
        });
        subscriptions.follow(model.saidProperty(), status().message::set);
        model.load();
    }

    private GridSpec<NoticeFile> columns() {
        NoticeWords words = model.words();
        return GridSpec.<NoticeFile>of("noticeTable", f -> f.notice().id())
                .withoutChecks()
                .empty("notice.empty")
                .column(GridColumn.<NoticeFile>text("batch", "notice.field.batch", f -> words.batch(f.notice())).frozen().width(8, 10).hint(_ -> Hint.STRONG))
                .column(GridColumn.<NoticeFile>text("programme", "notice.field.programme", f -> f.notice().programmeCode()).width(12, 12))
                .column(GridColumn.<NoticeFile>text("phase", "notice.field.state", f -> ui.text(phase(f))).width(7, 8))
                .column(GridColumn.<NoticeFile>count("firms", "notice.col.firms", NoticeFile::firms).width(5, 5))
                .column(GridColumn.<NoticeFile>decimal("total", "notice.col.total", 2, NoticeFile::total).unit("line.unit.yuan").width(10, 11))
                .column(GridColumn.<NoticeFile>text("period", "notice.heading.days", f -> words.period(f.notice().from(), f.notice().to(), f.notice().workingDays()))
                        .width(20, 26))
                .column(GridColumn.<NoticeFile>count("objections", "notice.col.objections", f -> (long) f.objections().size()).width(5, 7))
                .column(GridColumn.<NoticeFile>text("title", "notice.field.title", f -> f.notice().text().title()).width(24, 26));
    }

    private String phase(NoticeFile file) {
        if (!file.notice().issued()) {
            return "notice.state.draft";
        }
        if (file.corrected()) {
            return "notice.state.corrected";
        }
        return NoticeRules.standings(List.of(file), ui.session().businessDate()).values().stream().map(NoticeStanding::phase)
                .filter(Objects::nonNull).min((one, other) -> Boolean.compare(other == NoticePhase.OBJECTED, one == NoticePhase.OBJECTED))
                .orElse(NoticePhase.RUNNING).labelKey();
    }

    @Override
    public PartGrid<?> grid() {
        return grid;
    }

    @Override
    public ObservableValue<String> asOf() {
        return model.asOfProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(programme, draft);
    }
}
