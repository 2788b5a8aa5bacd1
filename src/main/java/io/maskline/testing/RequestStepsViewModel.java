package io.maskline.testing;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done with the request in front, and the small forms it takes. FX thread only. */
final class RequestStepsViewModel {

    private final UiContext ui;
    private final TestingRequests requests;
    private final ResultEntryViewModel entry;
    private final StopViewModel stop;
    private final RetestViewModel retest;
    private final AssignViewModel assign;
    private final SplitViewModel split;
    private final SlipPrinter slips;
    private final TrialViewModel trial;
    private final ReportViewModel report;
    private final SampleFormViewModel samples;

    RequestStepsViewModel(UiContext ui, TestingServices services, ResultEntryViewModel entry) {
        this.ui = ui;
        this.requests = services.requests();
        this.entry = entry;
        this.stop = new StopViewModel(ui, requests);
        this.retest = new RetestViewModel(ui, requests);
        this.assign = new AssignViewModel(ui, services);
        this.split = new SplitViewModel(ui, services);
        this.slips = services.slips();
        this.trial = new TrialViewModel(ui, services.trial());
        this.report = new ReportViewModel(ui, services);
        this.samples = new SampleFormViewModel(ui, services.samples(), requests);
    }

    StopViewModel stop() {
        return stop;
    }

    RetestViewModel retest() {
        return retest;
    }

    AssignViewModel assign() {
        return assign;
    }

    SplitViewModel split() {
        return split;
    }

    TrialViewModel trial() {
        return trial;
    }

    ReportViewModel report() {
        return report;
    }

    SampleFormViewModel samples() {
        return samples;
    }

    @Nullable TestingRow row() {
        return entry.rowProperty().get();
    }

    /** Moves the request in front to a stage that asks for nothing more. */
    void move(TestingStage to) {
        TestingRow row = row();
        if (row != null) {
            Actor actor = ui.session().actor();
            entry.store(() -> requests.move(row.request(), to, "", actor), "testing.said.moved", () -> {});
        }
    }

    /** Sends the samples on with what is typed of them: SENT or RECEIVED. */
    void moveWithSamples(TestingStage to, Consumer<TestingRow> done) {
        samples.go(to, stored -> {
            moved(stored);
            done.accept(stored);
        });
    }

    /** Takes over a request a form has stored. */
    void moved(TestingRow stored) {
        entry.took(stored, ui.text("testing.said.moved", stored.request().number(), ui.text(stored.request().stage().labelKey())));
    }

    void retested(TestingRow made) {
        entry.took(made, ui.text("testing.said.retest", made.request().number()));
    }

    void giveBack(boolean tooFew) {
        TestingRow row = row();
        if (row != null) {
            stop.startGivingBack(row, tooFew ? ReturnReason.TOO_FEW : ReturnReason.DAMAGED, tooFew ? samples.shortage() : "");
        }
    }

    void withdraw() {
        TestingRow row = row();
        if (row != null) {
            stop.startWithdrawing(row);
        }
    }

    void startAssigning() {
        TestingRow row = row();
        if (row != null) {
            assign.start(row);
        }
    }

    void assigned(TestingRow stored) {
        entry.took(stored, ui.text("testing.said.assigned", stored.request().number(), stored.lab() == null ? "" : stored.lab()));
    }

    void startSplitting() {
        TestingRow row = row();
        if (row != null) {
            split.start(row);
        }
    }

    /** The first part is in front; the list shows them all. */
    void divided(List<TestingRow> parts) {
        String numbers = parts.stream().map(p -> p.request().number()).collect(Collectors.joining(ui.text("testing.list.mark")));
        TestingRow whole = row();
        parts.reversed().forEach(p -> entry.took(p, ui.text("testing.said.split", whole == null ? "" : whole.request().number(), numbers)));
    }

    /** Writes and opens the slip of the request in front; what is typed of its samples is stored before. */
    void print() {
        TestingRow row = row();
        if (row != null && samples.state().dirty()) {
            samples.save(() -> slips.print(ui, row.request(), entry.messageProperty()::set));
        } else if (row != null) {
            slips.print(ui, row.request(), entry.messageProperty()::set);
        }
    }

    void startTrial() {
        TestingRow row = row();
        if (row != null) {
            trial.start(row);
        }
    }

    void rejudged(TestingRow stored) {
        entry.took(stored, ui.text("testing.said.rejudged", stored.request().number()));
    }

    void startRetest() {
        TestingRow row = row();
        if (row != null) {
            retest.start(row);
        }
    }
}
