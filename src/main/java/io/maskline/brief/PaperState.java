package io.maskline.brief;

/** How far a paper is; the names are stored. */
enum PaperState {
    /** 草稿: follows the figures, its sentences may be edited. */
    DRAFT,
    /** 送审: stands as it was handed in; first reviewed, then signed. */
    REVIEW,
    /** 正式: numbered and frozen. */
    FORMAL,
    /** 已更正: frozen as before, but a correction has taken its place. */
    CORRECTED;

    boolean frozen() {
        return this == FORMAL || this == CORRECTED;
    }
}
