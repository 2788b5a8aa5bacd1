package io.maskline.brief;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Block.Align;
import io.maskline.platform.document.Block.Column;
import io.maskline.platform.document.Block.Table;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.subsidy.SubsidyProgramme;
import java.util.ArrayList;
import java.util.List;

/** 九、补助: asked and approved by programme, in 元. */
final class SubsidySection {

    private final DailyFigures figures;
    private final PaperText words;

    SubsidySection(DailyFigures figures, PaperText words) {
        this.figures = figures;
        this.words = words;
    }

    Block block() {
        List<List<String>> rows = new ArrayList<>();
        List<SubsidyApplication> all = new ArrayList<>();
        for (SubsidyProgramme programme : figures.programmes()) {
            List<SubsidyApplication> of = figures.applications(programme);
            if (!of.isEmpty()) {
                rows.add(row(programme.name(), of));
                all.addAll(of);
            }
        }
        if (rows.isEmpty()) {
            return new Block.Paragraph(words.text("brief.subsidy.none"), false);
        }
        List<Column> columns = List.of(
                new Column(words.text("brief.column.programme"), 34, Align.LEFT), new Column(words.text("brief.column.applications"), 9, Align.RIGHT),
                new Column(words.text("brief.column.firms"), 9, Align.RIGHT), new Column(words.text("brief.column.applied"), 18, Align.RIGHT),
                new Column(words.text("brief.column.proposed"), 18, Align.RIGHT), new Column(words.text("brief.column.decided"), 18, Align.RIGHT));
        return new Table(words.text("brief.table.subsidy"), words.text("brief.unit.yuan"), columns, rows,
                row(words.text("brief.total"), all), words.text("brief.note.subsidy"));
    }

    private static List<String> row(String name, List<SubsidyApplication> applications) {
        return List.of(name, Integer.toString(applications.size()),
                Long.toString(applications.stream().map(SubsidyApplication::enterpriseId).distinct().count()),
                Yuan.format(DailyFigures.applied(applications)),
                Yuan.format(DailyFigures.approved(applications, ApplicationStatus.SUBMITTED)),
                Yuan.format(DailyFigures.approved(applications, ApplicationStatus.APPROVED)));
    }
}
