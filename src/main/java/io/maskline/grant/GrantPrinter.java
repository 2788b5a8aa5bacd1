package io.maskline.grant;

import io.maskline.notice.NoticeFile;
import io.maskline.notice.NoticePapers;
import io.maskline.notice.Notices;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.subsidy.Programmes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Writes the papers of applications and payments among the papers of the data folder and opens them. FX thread only; reading
 * and writing happen elsewhere.
 *
 * @param desk where the words of a paper come from
 * @param folder of the papers; made when first needed
 * @param viewer opens a PDF; false when this machine has no program for it
 */
public record GrantPrinter(Desk desk, PaperRenderer renderer, Path folder, Predicate<Path> viewer) {

    /** The notices with their internal sheets, and the names of the programmes. */
    public record Desk(Notices notices, NoticePapers sheets, Programmes programmes) {}

    private interface Work {
        Path write();
    }

    /** @param said takes what became of it, in words: where the file lies, or what to do before */
    void list(UiContext ui, Optional<PaymentList> list, Consumer<String> said) {
        print(ui, ui.text("grant.paper.list.caption"), () -> {
            PaymentList of = list.orElseThrow(() -> Fault.denied("grant.fault.print.list").asException());
            String programme = desk.programmes().programme(of.programme()).name();
            Path file = folder.resolve(ui.text("grant.paper.file", PaymentListPaper.title(of, of.programme(), ui.messages()), of.day().toString()));
            renderer.save(PaymentListPaper.of(of, programme, ui.messages()), file);
            return file;
        }, said);
    }

    /** 内部核定表 of the batch an application stands on; while it stands on none, its own calculation. */
    void sheet(UiContext ui, Dossier dossier, Consumer<String> said) {
        LocalDate day = ui.session().businessDate();
        print(ui, ui.text("grant.do.print"), () -> {
            UUID notice = desk.notices().standing(dossier.row().id(), day).notice();
            return notice == null ? trace(ui, dossier, day) : internal(desk.notices().file(notice), day);
        }, said);
    }

    private Path internal(NoticeFile batch, LocalDate day) {
        Path file = folder.resolve(desk.sheets().fileName(batch, NoticePapers.Kind.INTERNAL));
        desk.sheets().save(batch, NoticePapers.Kind.INTERNAL, day, file);
        return file;
    }

    private Path trace(UiContext ui, Dossier dossier, LocalDate day) {
        if (dossier.trace() == null) {
            throw (dossier.problem() == null ? Fault.denied("grant.fault.print.trace", dossier.row().number()) : dossier.problem()).asException();
        }
        Path file = folder.resolve(ui.text("grant.paper.file", ui.text("grant.paper.trace.title", dossier.row().number()), day.toString()));
        renderer.save(TracePaper.of(dossier, dossier.trace(), day, ui.messages()), file);
        return file;
    }

    private void print(UiContext ui, String task, Work work, Consumer<String> said) {
        FaultText faults = new FaultText(ui.messages());
        ui.background().run(task, progress -> {
            progress.step(0, 1);
            Path file = work.write();
            return ui.text(viewer.test(file) ? "grant.said.print.opened" : "grant.said.print.written", file.toString());
        }, said, fault -> said.accept(faults.sentence(fault)));
    }
}
