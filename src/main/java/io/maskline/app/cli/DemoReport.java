package io.maskline.app.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What the demo made.
 *
 * @param made pieces of the business date
 * @param approved approved pieces a day
 * @param sound whether the integrity check of the ledger passed
 */
public record DemoReport(
        Path ledger,
        Path brief,
        List<Path> pictures,
        int firms,
        int lines,
        int expectedLines,
        int reportedLines,
        int expectedFirms,
        int reportedFirms,
        long approved,
        long made,
        boolean sound) {}
