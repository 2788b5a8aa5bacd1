package io.maskline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From the start of the process to the first painted grid of a big ledger, against an empty window of the same runtime:
 * both bare, and both with a start cache of their own, as the installed program has one.
 */
final class OpenBench {

    private static final int RUNS = 5;
    private static final String WHAT = "open 10,000 lines, 100,000 returns to grid / empty window";

    private final Path folder;
    /** What the last process said of its memory. */
    private String memory = "";

    private OpenBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("maskline-bench");
        try {
            new OpenBench(folder).measure();
        } finally {
            ScratchDatabase.delete(folder);
        }
    }

    private void measure() throws Exception {
        if (Benchmarks.start(BigLedger.class, folder.toString(), "10").waitFor() != 0) {
            throw new IllegalStateException("the big ledger was not made");
        }
        String bare = System.getProperty("java.class.path");
        compare(WHAT, List.of(), List.of(), bare);
        String packed = packed(bare);
        compare(WHAT + ", start cache", cached(EmptyWindow.class, packed), cached(OpenedGrid.class, packed, folder.toString()), packed);
    }

    private void compare(String what, List<String> emptyOptions, List<String> consoleOptions, String classPath) throws Exception {
        double[] console = new double[RUNS];
        double[] empty = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            empty[run] = untilPainted(emptyOptions, classPath, EmptyWindow.class);
            console[run] = untilPainted(consoleOptions, classPath, OpenedGrid.class, folder.toString());
        }
        Measure.ratio(what, Measure.quantile(console, 0.5), Measure.quantile(empty, 0.5), 2).say();
        System.out.println(memory);
    }

    /** Trains a start cache in one run; returns the option to use it. */
    private List<String> cached(Class<?> main, String classPath, String... arguments) throws Exception {
        Path cache = folder.resolve(main.getSimpleName() + ".aot");
        untilPainted(List.of("-XX:AOTCacheOutput=" + cache), classPath, main, arguments);
        return List.of("-XX:AOTCache=" + cache);
    }

    /** The class path with its folders packed: a start cache takes classes from files only. */
    private String packed(String classPath) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            Path place = Path.of(part);
            parts.add(Files.isDirectory(place) ? jar(place, folder.resolve(parts.size() + ".jar")).toString() : part);
        }
        return String.join(File.pathSeparator, parts);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file); Stream<Path> files = Files.walk(classes)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(source).toString().replace(File.separatorChar, '/')));
                Files.copy(source, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private double untilPainted(List<String> options, String classPath, Class<?> main, String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = Benchmarks.start(options, classPath, main, arguments);
        double took = Double.NaN;
        try (BufferedReader words = process.inputReader()) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.equals(Painted.MARK)) {
                    took = (System.nanoTime() - start) / 1e6;
                } else if (Measure.heardMemory(line).isPresent()) {
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
