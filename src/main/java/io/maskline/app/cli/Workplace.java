package io.maskline.app.cli;

import io.maskline.advisor.AdvicePapers;
import io.maskline.approval.Approvals;
import io.maskline.brief.Briefs;
import io.maskline.capacity.Bottlenecks;
import io.maskline.capacity.Forecasts;
import io.maskline.capacity.RollUps;
import io.maskline.enterprise.Enterprises;
import io.maskline.exchange.Exports;
import io.maskline.lab.LabDesk;
import io.maskline.line.Lines;
import io.maskline.notice.NoticePapers;
import io.maskline.notice.Notices;
import io.maskline.output.LineBoard;
import io.maskline.planner.PlanDesk;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ledger;
import io.maskline.standard.Standards;
import io.maskline.subsidy.Subsidies;
import io.maskline.testing.SampleSlips;

/** An open ledger with the services the verbs ask. */
public interface Workplace extends AutoCloseable {

    Ledger ledger();

    Exports exports();

    Standards standards();

    Subsidies subsidies();

    Approvals approvals();

    Notices notices();

    NoticePapers noticePapers(Messages words);

    /** Slips that go with samples, in the language of {@code words}. */
    SampleSlips sampleSlips(Messages words);

    /** Answers about standards, in the language of {@code words}. */
    AdvicePapers advicePapers(Messages words);

    LabDesk labDesk();

    PlanDesk planDesk();

    Enterprises enterprises();

    Lines lines();

    LineBoard lineBoard();

    Bottlenecks bottlenecks();

    RollUps rollUps();

    Forecasts forecasts();

    /** The papers, in the language of {@code words}. */
    Briefs briefs(Messages words);

    @Override
    void close();
}
