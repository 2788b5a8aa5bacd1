package io.maskline.advisor;

import io.maskline.enterprise.Enterprises;
import io.maskline.lab.LabDesk;
import io.maskline.line.Lines;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.standard.Standards;
import io.maskline.testing.RequestDrafts;
import java.nio.file.Path;

/**
 * The registers an answer draws on.
 *
 * @param drafts where a request worked out is left for the form of requests
 * @param papers folder for the answers that are printed
 */
public record AskSources(
        Standards standards,
        LabDesk labs,
        Enterprises enterprises,
        Lines lines,
        RequestDrafts drafts,
        BusinessClock clock,
        PaperRenderer renderer,
        Path papers) {}
