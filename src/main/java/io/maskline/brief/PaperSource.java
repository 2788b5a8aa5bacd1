package io.maskline.brief;

import io.maskline.platform.document.Document;
import java.time.LocalDate;
import java.util.List;

/** Composes the papers of one kind from the figures as they are now. Not for the FX thread. */
interface PaperSource {

    /** @param subject id of what the paper is about; empty for papers about the whole city */
    Composed compose(String subject, LocalDate date);

    /**
     * A paper with what was proved of it.
     *
     * @param model its number is still open: {@link PaperSlot}
     */
    record Composed(Document model, List<PaperCheck> checks) {
        public Composed {
            checks = List.copyOf(checks);
        }

        /** A paper with a failed check stays a draft. */
        boolean sound() {
            return checks.stream().noneMatch(c -> c.verdict() == PaperCheck.Verdict.BLOCKS);
        }
    }
}
