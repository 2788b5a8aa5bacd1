package io.maskline.subsidy;

import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Prints the 补件通知 of an application from what is stored. Not for the FX thread.
 *
 * @param folder where papers lie
 * @param viewer opens a file with the program of the machine; false when there is none
 */
public record SupplementDesk(PaperRenderer renderer, Path folder, Predicate<Path> viewer) {

    /** @param opened whether a program of the machine shows it */
    public record Printed(Path file, boolean opened) {}

    /** The paper as the application stands now. */
    public static Document paper(Claims claims, ApplicationRow row, Actor actor, Messages words) {
        SubsidyApplication application = row.application();
        boolean returned = application.status() == ApplicationStatus.RETURNED;
        return SupplementPaper.of(
                new SupplementPaper.Asked(
                        row.firmFullName(), application.number(), claims.policy(application).programme().name(),
                        returned ? Objects.requireNonNullElse(application.remark(), "") : "", actor.operator(), actor.businessDate()),
                claims.missing(claims.file(application.id())), words);
    }

    /**
     * Writes it among the papers and opens it.
     *
     * @throws io.maskline.platform.error.FaultException Missing when the application is gone, Busy when the file is held open,
     *     Denied when it cannot be written or holds private data
     */
    Printed print(Claims claims, UUID application, Actor actor, Messages words) {
        ApplicationRow row = claims.row(application);
        Path file = folder.resolve(PaperFiles.safe(words.text("claim.paper.file", row.firm(), row.application().number(), actor.businessDate().toString())));
        renderer.save(paper(claims, row, actor, words), file);
        return new Printed(file, viewer.test(file));
    }
}
