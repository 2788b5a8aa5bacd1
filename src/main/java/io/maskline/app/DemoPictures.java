package io.maskline.app;

import io.maskline.platform.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures of the main screens on the demo ledger: all in Chinese and light, the firms also dark and in English. */
final class DemoPictures {

    /** The screen shown in every look. */
    private static final String SHOWN_IN_ALL = "line";

    /** The firm whose record stands open where a screen has one: two lines, a failed test, a subsidy. */
    private static final String SHOWN_FIRM = "甬甲健康科技";

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
        console.open(screen, SHOWN_FIRM);
        console.shoot(file);
        taken.add(file);
    }
}
