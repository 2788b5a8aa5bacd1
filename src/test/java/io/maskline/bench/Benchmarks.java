package io.maskline.bench;

import io.maskline.planner.PlannerBench;
import io.maskline.platform.fx.GridSearchBench;
import io.maskline.platform.fx.GridStallBench;
import io.maskline.testing.PassedReportsBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual benchmarks, or those named as arguments, each in a fresh process, and prints one table. A benchmark that
 * breaks makes this fail; a missed aim does not.
 */
final class Benchmarks {

    private static final List<Class<?>> USUAL = List.of(
            LedgerWriteBench.class, FormSaveBench.class, GridSearchBench.class, GridStallBench.class, OpenBench.class, PaperBench.class,
            PlannerBench.class, PassedReportsBench.class);
    /** Takes minutes. */
    private static final Class<?> YEAR = YearBench.class;

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> rows = new ArrayList<>();
        for (Class<?> bench : asked(List.of(args))) {
            rows.addAll(rows(bench));
        }
        System.out.println(Measure.head());
        rows.forEach(System.out::println);
    }

    private static List<Class<?>> asked(List<String> names) {
        if (names.isEmpty()) {
            return USUAL;
        }
        return names.stream()
                .<Class<?>>map(name -> Stream.concat(USUAL.stream(), Stream.of(YEAR))
                        .filter(b -> b.getSimpleName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no benchmark " + name)))
                .toList();
    }

    /** What one process says of its memory belongs to what it measured before. */
    private static List<String> rows(Class<?> bench) throws IOException, InterruptedException {
        Process process = start(bench);
        List<String> rows = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        try (BufferedReader words = process.inputReader()) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                Measure.heard(line).ifPresent(measures::add);
                Measure.heardMemory(line).ifPresent(memory -> {
                    measures.forEach(m -> rows.add(m.row(memory)));
                    measures.clear();
                });
            }
        }
        measures.forEach(m -> rows.add(m.row(0)));
        if (process.waitFor() != 0 || rows.isEmpty()) {
            throw new IllegalStateException(bench.getSimpleName() + " ended with " + process.exitValue() + " and " + rows.size() + " measures");
        }
        return rows;
    }

    /** A new process with the options and the class path of this one. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /** The same with more options and another class path. */
    static Process start(List<String> options, String classPath, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
