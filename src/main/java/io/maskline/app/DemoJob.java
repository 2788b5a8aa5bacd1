package io.maskline.app;

import io.maskline.app.cli.DemoReport;
import io.maskline.app.demo.DemoLedger;
import io.maskline.output.CutOff;
import io.maskline.output.DaySummary;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The main job without a window: a fresh demo ledger, its daily brief, and pictures of its screens. */
final class DemoJob {

    private static final String BRIEF = "daily-" + DemoLedger.DAY + ".pdf";

    private final Path out;
    private final Path ledger;
    private final Language language;

    DemoJob(Path out, Path ledger, Language language) {
        this.out = out;
        this.ledger = ledger;
        this.language = language;
    }

    DemoReport run() throws IOException {
        try (Composition composition = Composition.open(ledger, DemoLedger.clock(), CutOff.USUAL)) {
            new DemoLedger(composition.demoServices()).load();
            Path brief = out.resolve(BRIEF);
            composition.briefs(Messages.of(language)).exportDaily(DemoLedger.DAY, DemoLedger.actor(DemoLedger.DAY), brief);
            List<Path> pictures = new DemoPictures(composition, out).take();
            DaySummary day = DaySummary.of(composition.lineBoard().rows(DemoLedger.DAY));
            return new DemoReport(
                    ledger,
                    brief,
                    pictures,
                    composition.demoServices().enterprises().all().size(),
                    composition.demoServices().lines().all().size(),
                    day.expectedLines(),
                    day.reportedLines(),
                    day.expectedFirms(),
                    day.reportedFirms(),
                    day.approved(),
                    day.made(),
                    composition.ledger().verify().sound());
        }
    }
}
