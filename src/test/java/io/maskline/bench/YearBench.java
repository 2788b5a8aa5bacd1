package io.maskline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A year of a big city: 10,000 lines, 365 days, 3.65 million returns, written through the ledger once and then asked. Takes
 * minutes, so it is not among the usual benchmarks. {@code -Dbench.year=FOLDER} keeps the file there and takes it again.
 */
final class YearBench {

    private static final int DAYS = 365;

    private YearBench() {}

    public static void main(String[] args) throws Exception {
        String kept = System.getProperty("bench.year", "");
        Path folder = kept.isEmpty() ? Files.createTempDirectory("maskline-year") : Files.createDirectories(Path.of(kept));
        try {
            if (!Files.exists(folder.resolve("maskline.mv.db"))) {
                long start = System.nanoTime();
                List<String> memory = said(BigLedger.class, folder.toString(), Integer.toString(DAYS));
                Measure.time("write 3,650,000 returns through the ledger and close", (System.nanoTime() - start) / 1e6, 300_000).say();
                memory.forEach(System.out::println);
            }
            said(YearAsked.class, folder.toString()).forEach(System.out::println);
        } finally {
            if (kept.isEmpty()) {
                ScratchDatabase.delete(folder);
            }
        }
    }

    private static List<String> said(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = Benchmarks.start(main, arguments);
        List<String> words;
        try (BufferedReader reader = process.inputReader()) {
            words = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + process.exitValue());
        }
        return words;
    }
}
