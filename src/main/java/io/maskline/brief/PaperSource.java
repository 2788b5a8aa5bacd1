package io.maskline.brief;

import io.maskline.platform.document.Document;
import java.time.LocalDate;
import java.util.List;

/** Composes the papers of one kind from the figures as they are now. Not for the FX thread. */
public interface PaperSource {

    /** What papers of this kind can be about on a date, in the order they are chosen and printed in. */
    List<PaperSubject> subjects(LocalDate date);

    /**
     * One paper as the figures stand now.
     *
     * @param subject id of what the paper is about; empty for papers about the whole city
     * @throws io.maskline.platform.error.FaultException Missing when there is no such subject
     */
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
    }
}
