package io.maskline.platform.document;

import java.util.Set;

/**
 * The faces of official papers. A real one installed on the machine is used first, found by the usual names of its
 * file; the bundled one stands in for it, and for single characters the installed one lacks.
 */
enum PaperFace {
    /** 仿宋, the body. */
    BODY("fang-song", Bundled.SERIF, Set.of("simfang.ttf", "fzfsk.ttf", "fzfs_gbk.ttf", "stfangso.ttf")),
    /** 小标宋, the name of the paper. */
    TITLE("biao-song", Bundled.SERIF_BOLD, Set.of("fzxbsjw.ttf", "fzxbsk.ttf", "fzxbs_gbk.ttf")),
    /** 黑体, headings of the first level and table heads. */
    HEADING("hei", Bundled.SANS_BOLD, Set.of("simhei.ttf", "fzhtk.ttf")),
    /** 楷体, headings of the second level. */
    KAI("kai", Bundled.SERIF, Set.of("simkai.ttf", "fzktk.ttf", "stkaiti.ttf")),
    /** Sum rows. */
    STRONG("strong", Bundled.SERIF_BOLD, Set.of());

    private final String family;
    private final Bundled standIn;
    private final Set<String> files;

    PaperFace(String family, Bundled standIn, Set<String> files) {
        this.family = family;
        this.standIn = standIn;
        this.files = files;
    }

    /** Name of the installed face in the style sheet. */
    String family() {
        return family;
    }

    Bundled standIn() {
        return standIn;
    }

    /** Names of font files, in lower case, that hold this face. */
    Set<String> files() {
        return files;
    }

    /** The fonts that come with the console, all with TrueType outlines: others cannot be embedded as subsets. */
    enum Bundled {
        SERIF("serif", "NotoSerifSC-Regular.ttf"),
        SERIF_BOLD("serif-bold", "NotoSerifSC-Bold.ttf"),
        SANS_BOLD("sans-bold", "NotoSansSC-Bold.ttf");

        private final String family;
        private final String file;

        Bundled(String family, String file) {
            this.family = family;
            this.file = file;
        }

        String family() {
            return family;
        }

        String resource() {
            return "/fonts/" + file;
        }
    }
}
