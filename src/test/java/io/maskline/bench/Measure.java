package io.maskline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One measured thing; a benchmark says it as a line of its output.
 *
 * @param what in words, without the separator
 * @param console milliseconds the console took
 * @param plain milliseconds of the plain way, or NaN when the aim is a time and nothing is compared
 * @param aim the most that is asked for: a ratio when there is a plain way, else milliseconds
 */
public record Measure(String what, double console, double plain, double aim) {

    private static final String MARK = "@measure\t";
    private static final String MEMORY = "@memory\t";

    public static Measure ratio(String what, double console, double plain, double aim) {
        return new Measure(what, console, plain, aim);
    }

    public static Measure time(String what, double console, double aim) {
        return new Measure(what, console, Double.NaN, aim);
    }

    boolean compared() {
        return !Double.isNaN(plain);
    }

    double ratio() {
        return console / plain;
    }

    boolean reached() {
        return (compared() ? ratio() : console) <= aim;
    }

    /** Says it to the run that started this process. */
    public void say() {
        System.out.println(MARK + what + "\t" + console + "\t" + plain + "\t" + aim);
    }

    static Optional<Measure> heard(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] parts = line.substring(MARK.length()).split("\t");
        return Optional.of(new Measure(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
    }

    /** Says the most memory this process has held, in MB: resident on Linux, else the peaks of the heap's pools. */
    public static void sayMemory() {
        System.out.println(MEMORY + peakMegabytes());
    }

    static Optional<Long> heardMemory(String line) {
        return line.startsWith(MEMORY) ? Optional.of(Long.valueOf(line.substring(MEMORY.length()))) : Optional.empty();
    }

    private static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            try {
                return Files.readAllLines(status).stream()
                        .filter(l -> l.startsWith("VmHWM:"))
                        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                        .findFirst().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed()).sum() / (1024 * 1024);
    }

    public static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The value below which {@code share} (0 to 1) of the samples lie; 0.5 is the median. */
    public static double quantile(double[] samples, double share) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    String row(long memory) {
        return String.format(Locale.ROOT, "%-58s %10.1f %10s %8s %10s  %-11s %7s",
                what, console, compared() ? String.format(Locale.ROOT, "%.1f", plain) : "-",
                compared() ? String.format(Locale.ROOT, "%.2f", ratio()) : "-",
                compared() ? String.format(Locale.ROOT, "<= %.0fx", aim) : String.format(Locale.ROOT, "< %.0f ms", aim),
                reached() ? "reached" : "NOT REACHED", memory);
    }

    static String head() {
        return String.format(Locale.ROOT, "%-58s %10s %10s %8s %10s  %-11s %7s", "what", "console ms", "plain ms", "ratio", "aim", "", "peak MB");
    }
}
