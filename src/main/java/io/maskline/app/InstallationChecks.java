package io.maskline.app;

import io.maskline.app.cli.Check;
import io.maskline.output.CutOff;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.db.H2Database;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an installation must be able to do, tried on a ledger of its own that is removed again. */
final class InstallationChecks {

    private final Messages words;

    InstallationChecks(Language language) {
        this.words = Messages.of(language);
    }

    List<Check> all() {
        return List.of(
                new Check("app.check.words", this::bothLanguages),
                new Check("app.check.migrations", inFolder(InstallationChecks::migrations)),
                new Check("app.check.ledger", inFolder(this::ledger)),
                new Check("app.check.paper", this::paper),
                new Check("app.check.screens", inFolder(this::screens)));
    }

    private String bothLanguages() {
        Messages.of(Language.ZH);
        Messages.of(Language.EN);
        return words.text("app.check.words.found", Messages.bundles().size());
    }

    private static String migrations(Path folder) {
        try (H2Database database = H2Database.open(folder)) {
            return String.join(", ", database.migrations());
        }
    }

    private String ledger(Path folder) {
        try (Composition composition = Composition.open(folder, BusinessClock.system(), CutOff.USUAL)) {
            if (!composition.ledger().verify().sound()) {
                throw new IllegalStateException("a new ledger does not verify");
            }
        }
        return words.text("app.check.ledger.found");
    }

    /** One page with every face of the papers, its fonts inside. */
    private String paper() {
        String title = words.text("app.check.paper");
        Document page = new Document(
                new Document.Meta("zh-CN", title, title, title),
                new Document.Footer(List.of(title), "{page} / {pages}"),
                List.of(new Block.Masthead(title, title, title, title, title), new Block.Heading(1, title), new Block.Paragraph(title, false)));
        return words.text("app.check.paper.found", new PaperRenderer().render(page).length);
    }

    /** Fonts, style sheet and every view, painted into memory. */
    private String screens(Path folder) {
        try (Camera camera = Camera.withoutDisplay();
                Composition composition = Composition.open(folder, BusinessClock.system(), CutOff.USUAL);
                OffscreenConsole console = new OffscreenConsole(camera, composition, Language.ZH, false)) {
            console.screens().forEach(console::open);
            return String.join(", ", console.screens());
        }
    }

    private static Callable<String> inFolder(Function<Path, String> work) {
        return () -> {
            Path folder = Files.createTempDirectory("maskline-check-");
            try {
                return work.apply(folder);
            } finally {
                remove(folder);
            }
        };
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
