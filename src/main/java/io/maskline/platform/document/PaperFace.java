package io.maskline.platform.document;

import java.util.Set;

/**
 * The faces of official papers. A real one installed on the machine is used first, found by the usual names of its
 * file; the bundled one stands in for it, and for single characters the installed one lacks.
 */
enum PaperFace {
    /** 仿宋, the body. */
    BODY(Bundled.SERIF, Set.of("simfang.ttf", "fzfsk.ttf", "fzfs_gbk.ttf", "stfangso.ttf")),
    /** 小标宋, the name of the paper. */
    TITLE(Bundled.SERIF_BOLD, Set.of("fzxbsjw.ttf", "fzxbsk.ttf", "fzxbs_gbk.ttf")),
    /** 黑体, headings of the first level and table heads. */
    HEADING(Bundled.SANS_BOLD, Set.of("simhei.ttf", "fzhtk.ttf")),
    /** 楷体, headings of the second level. */
    KAI(Bundled.SERIF, Set.of("simkai.ttf", "fzktk.ttf", "stkaiti.ttf")),
    /** 宋体, numbers of pages. */
    NUMBER(Bundled.SERIF, Set.of("simsun.ttf", "fzsongs.ttf")),
    /** Sum rows. */
    STRONG(Bundled.SERIF_BOLD, Set.of());

    private final Bundled standIn;
    private final Set<String> files;

    PaperFace(Bundled standIn, Set<String> files) {
        this.standIn = standIn;
        this.files = files;
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
        SERIF("NotoSerifSC-Regular.ttf"),
        SERIF_BOLD("NotoSerifSC-Bold.ttf"),
        SANS_BOLD("NotoSansSC-Bold.ttf");

        private final String file;

        Bundled(String file) {
            this.file = file;
        }

        String resource() {
            return "/fonts/" + file;
        }
    }
}
