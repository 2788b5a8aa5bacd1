package io.maskline.app;

import io.maskline.app.demo.DemoLedger;
import io.maskline.line.LineStage;
import io.maskline.platform.i18n.Language;
import io.maskline.subsidy.ApplicationRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures of the main screens on the demo ledger: all in Chinese and light, the lines also dark and in English. */
final class DemoPictures {

    /** The screen shown in every look. */
    private static final String SHOWN_IN_ALL = "line";

    /** The question of the demo's first case: what must a civil mask meet? */
    private static final String ASKED = "standard/ask?use=civil&setting=everyday&form=flat&registration=no";

    private final Composition composition;
    private final Path folder;
    private final List<Path> taken = new ArrayList<>();

    DemoPictures(Composition composition, Path folder) {
        this.composition = composition;
        this.folder = folder;
    }

    List<Path> take() throws IOException {
        Files.createDirectories(folder);
        try (Camera camera = Camera.withoutDisplay()) {
            try (OffscreenConsole console = new OffscreenConsole(camera, composition, Language.ZH, false)) {
                for (String screen : console.screens()) {
                    shoot(console, screen, screen);
                }
            }
            try (OffscreenConsole console = new OffscreenConsole(camera, composition, Language.ZH, true)) {
                shoot(console, SHOWN_IN_ALL, SHOWN_IN_ALL + "-dark");
            }
            try (OffscreenConsole console = new OffscreenConsole(camera, composition, Language.EN, false)) {
                shoot(console, SHOWN_IN_ALL, SHOWN_IN_ALL + "-en");
            }
        }
        return List.copyOf(taken);
    }

    private void shoot(OffscreenConsole console, String screen, String name) throws IOException {
        Path file = folder.resolve((taken.size() + 1) + "-" + name + ".png");
        Optional<Shown> shown = shown(screen);
        if (screen.equals("standard")) {
            console.open(ASKED);
        } else if (shown.isPresent()) {
            console.open(screen, shown.get().target(), shown.get().record());
        } else {
            console.open(screen);
        }
        console.shoot(file);
        taken.add(file);
    }

    /** The record that stands open on a screen. */
    private record Shown(String target, UUID record) {}

    /** A line of a firm with two, the request with a value above its limit, the application that meets the cap. */
    private Optional<Shown> shown(String screen) {
        return switch (screen) {
            case "line" -> composition.lineBoard().rows(DemoLedger.DAY).stream()
                    .filter(r -> r.line().stage() == LineStage.PRODUCING)
                    .findFirst()
                    .map(r -> new Shown("line/lines", r.id()));
            case "testing" -> composition.demoServices().testing().rows().stream()
                    .filter(r -> !r.failing().isEmpty())
                    .findFirst()
                    .map(r -> new Shown("testing/requests", r.request().id()));
            case "subsidy" -> composition.demoServices().subsidies().rows().stream()
                    .filter(ApplicationRow::capped)
                    .findFirst()
                    .map(r -> new Shown("subsidy", r.application().id()));
            default -> Optional.empty();
        };
    }
}
