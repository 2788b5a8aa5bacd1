package io.maskline.testing;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Writes the slip of a request (样品交接单) among the papers of the data folder and opens it. FX thread only.
 *
 * @param papers folder of the slips; made when first needed
 * @param viewer opens a PDF; false when this machine has no program for it
 */
public record SlipPrinter(SampleSlips slips, Samples samples, Path papers, Predicate<Path> viewer) {

    /** @param said takes what became of it, in words: where the file lies, or what to do before */
    void print(UiContext ui, TestingRequest request, Consumer<String> said) {
        LocalDate day = ui.session().businessDate();
        FaultText faults = new FaultText(ui.messages());
        ui.background().run(ui.text("sample.task.slip", request.number()), progress -> {
            progress.step(0, 1);
            if (samples.ofRequest(request.id()).isEmpty()) {
                throw Fault.denied("sample.fault.slip.none", request.number()).asException();
            }
            Path file = slips.write(request.id(), day, papers);
            return ui.text(viewer.test(file) ? "sample.said.slip.opened" : "sample.said.slip.not-opened", request.number(), file.toString());
        }, said, fault -> said.accept(faults.sentence(fault)));
    }
}
