package io.maskline.brief;

import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of the paper in front, each taken off the FX thread. FX thread. */
final class PaperStepsViewModel {

    private final UiContext ui;
    private final Papers papers;
    private final Supplier<@Nullable PaperIssue> shown;
    private final Consumer<PaperIssue> done;
    private final Consumer<Fault> failed;
    private final BriefListWords words;

    /** @param done takes what came of a step */
    PaperStepsViewModel(UiContext ui, Papers papers, Supplier<@Nullable PaperIssue> shown, Consumer<PaperIssue> done, Consumer<Fault> failed) {
        this.ui = ui;
        this.papers = papers;
        this.shown = shown;
        this.done = done;
        this.failed = failed;
        this.words = new BriefListWords(ui);
    }

    void submit() {
        step(papers::submit);
    }

    void review() {
        step(papers::review);
    }

    void sign() {
        step(papers::sign);
    }

    void giveBack() {
        step(papers::giveBack);
    }

    void correct(String reason) {
        step((paper, actor) -> papers.correct(paper, reason, actor));
    }

    /** @param keep true keeps the edited sentences whose figures moved on, false takes the new ones */
    void renew(boolean keep) {
        step((paper, actor) -> papers.renew(paper, keep, actor));
    }

    /** @param written sentences by their place */
    void edit(Map<String, String> written) {
        step((paper, actor) -> {
            PaperIssue edited = paper;
            for (Map.Entry<String, String> edit : written.entrySet()) {
                edited = papers.edit(edited, edit.getKey(), edit.getValue(), actor);
            }
            return edited;
        });
    }

    private void step(BiFunction<PaperIssue, Actor, PaperIssue> step) {
        PaperIssue paper = shown.get();
        if (paper == null) {
            return;
        }
        Actor actor = ui.session().actor();
        ui.background().run(ui.text("paper.task.step", words.name(paper)), progress -> {
            progress.step(0, 1);
            return step.apply(paper, actor);
        }, done, failed);
    }
}
