package io.maskline.bench;

import io.maskline.platform.fx.GridSearchBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs every benchmark in a fresh process and prints one table. A benchmark that breaks makes this fail; a missed aim does not. */
final class Benchmarks {

    private static final List<Class<?>> ALL = List.of(LedgerWriteBench.class, FormSaveBench.class, GridSearchBench.class, OpenBench.class, PaperBench.class);

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> rows = new ArrayList<>();
        for (Class<?> bench : ALL) {
            Heard heard = run(bench);
            heard.measures().forEach(m -> rows.add(m.row(heard.memory())));
        }
        System.out.println(Measure.head());
        rows.forEach(System.out::println);
    }

    /** What one process said. */
    record Heard(List<Measure> measures, long memory) {}

    private static Heard run(Class<?> bench) throws IOException, InterruptedException {
        Process process = start(bench);
        List<Measure> measures = new ArrayList<>();
        long memory = 0;
        try (BufferedReader words = process.inputReader()) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                Measure.heard(line).ifPresent(measures::add);
                memory = Measure.heardMemory(line).orElse(memory);
            }
        }
        if (process.waitFor() != 0 || measures.isEmpty()) {
            throw new IllegalStateException(bench.getSimpleName() + " ended with " + process.exitValue() + " and " + measures.size() + " measures");
        }
        return new Heard(measures, memory);
    }

    /** A new process with the options and the class path of this one. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
