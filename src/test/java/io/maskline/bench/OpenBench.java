package io.maskline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the start of the process to the first painted grid of a big ledger, against an empty window of the same runtime. */
final class OpenBench {

    private static final int RUNS = 5;

    /** What the last process said of its memory. */
    private String memory = "";

    private OpenBench() {}

    public static void main(String[] args) throws Exception {
        new OpenBench().measure();
    }

    private void measure() throws Exception {
        Path folder = Files.createTempDirectory("maskline-bench");
        try {
            if (Benchmarks.start(BigLedger.class, folder.toString(), "10").waitFor() != 0) {
                throw new IllegalStateException("the big ledger was not made");
            }
            double[] console = new double[RUNS];
            double[] empty = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                empty[run] = untilPainted(EmptyWindow.class);
                console[run] = untilPainted(OpenedGrid.class, folder.toString());
            }
            Measure.ratio("open 10,000 lines, 100,000 returns to grid / empty window", Measure.quantile(console, 0.5), Measure.quantile(empty, 0.5), 2).say();
            System.out.println(memory);
        } finally {
            ScratchDatabase.delete(folder);
        }
    }

    private double untilPainted(Class<?> main, String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = Benchmarks.start(main, arguments);
        double took = Double.NaN;
        try (BufferedReader words = process.inputReader()) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.equals(Painted.MARK)) {
                    took = (System.nanoTime() - start) / 1e6;
                } else {
                    memory = line;
                }
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(took)) {
            throw new IllegalStateException(main.getSimpleName() + " painted nothing");
        }
        return took;
    }
}
