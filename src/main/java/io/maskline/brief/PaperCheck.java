package io.maskline.brief;

/** One thing proved of a paper before it is issued, or what speaks against it; in words. */
public record PaperCheck(Verdict verdict, String sentence, String detail) {

    /** What a check came to. */
    public enum Verdict {
        PASSED,
        /** Worth knowing; the paper may be issued. */
        NOTE,
        /** The paper stays a draft. */
        BLOCKS
    }
}
