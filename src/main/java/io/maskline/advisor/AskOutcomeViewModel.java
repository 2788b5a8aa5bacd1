package io.maskline.advisor;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.standard.Advice;
import io.maskline.testing.Priority;
import io.maskline.testing.RequestDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a call ends in: a printed answer or a testing request. FX thread only. */
final class AskOutcomeViewModel {

    /** The form of a new request, see {@code testing.RequestDrafts}. */
    private static final String NEW_REQUEST = "testing/new";

    private final UiContext ui;
    private final AskSources sources;
    private final AskViewModel call;
    private final Navigator navigator;
    private final Predicate<Path> viewer;

    /** @param viewer opens a file with the program of the machine; false when there is none */
    AskOutcomeViewModel(UiContext ui, AskSources sources, AskViewModel call, Navigator navigator, Predicate<Path> viewer) {
        this.ui = ui;
        this.sources = sources;
        this.call = call;
        this.navigator = navigator;
        this.viewer = viewer;
    }

    /** Opens the form of a new request filled with the answer; nothing is stored before the form is saved. */
    void request(@Nullable LabAble chosen) {
        Answer answer = call.answerProperty().get();
        if (answer == null) {
            call.status().message.set(ui.text("advisor.said.no-answer"));
            return;
        }
        if (!answer.offer().standing().usable()) {
            call.status().message.set(ui.text("advisor.said.not-usable", answer.offer().standard().code()));
            return;
        }
        sources.drafts().offer(draft(answer, chosen == null && !answer.labs().isEmpty() ? answer.labs().getFirst() : chosen));
        navigator.open(NEW_REQUEST);
    }

    private RequestDraft draft(Answer answer, @Nullable LabAble lab) {
        Enterprise firm = call.firm.get();
        Line line = call.line.get();
        LocalDate day = call.onDay();
        List<RequestDraft.Wanted> items = new ArrayList<>();
        for (int i = 0; i < answer.items().size(); i++) {
            items.add(new RequestDraft.Wanted(answer.items().get(i), Math.toIntExact(answer.specimens().needs().get(i).pieces())));
        }
        String product = line == null || line.product() == null ? answer.offer().standard().title() : line.product();
        return new RequestDraft(
                firm == null ? null : firm.id(),
                firm == null ? "" : firm.shortName(),
                line == null ? null : line.id(),
                product,
                answer.offer().standard().code(),
                answer.grade(),
                items,
                lab == null ? null : lab.slot().lab().id(),
                lab != null && lab.slot().quota() != null,
                new RequestDraft.Dates(ui.session().businessDate(), day, lab == null ? null : lab.slot().report()),
                Priority.ORDINARY,
                null);
    }

    /** Writes the answer as one page among the papers of the data folder and opens it. */
    void print() {
        Advice advice = call.adviceProperty().get();
        if (advice == null) {
            call.status().message.set(ui.text("advisor.said.no-answer"));
            return;
        }
        Enterprise firm = call.firm.get();
        Line line = call.line.get();
        AdvicePaper.Asked asked = new AdvicePaper.Asked(
                call.asker.get().strip(), firm == null ? "" : firm.name(), line == null ? "" : line.lineNo(), ui.session().actor().operator(),
                sources.clock().now());
        Answer answer = call.answerProperty().get();
        String name = ui.text("advisor.paper.file", DateTimeFormatter.BASIC_ISO_DATE.format(call.onDay()),
                DateTimeFormatter.ofPattern("HHmmss", ui.messages().locale()).format(asked.at()));
        Path file = sources.papers().resolve(name);
        FaultText faults = new FaultText(ui.messages());
        ui.background().run(ui.text("advisor.task.print"), progress -> {
            progress.step(0, 1);
            PaperRenderer.write(sources.renderer().render(AdvicePaper.of(asked, advice, answer, ui.messages())), file);
            return viewer.test(file);
        }, opened -> call.status().message.set(ui.text(opened ? "advisor.said.opened" : "advisor.said.not-opened", file.toString())),
                fault -> call.status().message.set(faults.sentence(fault)));
    }
}
