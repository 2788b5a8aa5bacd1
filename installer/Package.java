import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program that a user installs: its own Java runtime, the class path beside it, a cache that halves the
 * start, and on Debian a package. Runs on the JDK of the build, so that Maven itself may run on an older one.
 *
 * <p>{@code java installer/Package.java <basedir> <jar> <version> <main class> <runtime class path>}
 */
class Package {

    /** ASCII, in file and folder names too: launchers stumble over others. */
    private static final String NAME = "maskline";

    /** What the program and its libraries need of the JDK; localedata holds the Chinese calendar words. */
    private static final List<String> MODULES = List.of(
            "java.desktop", "java.instrument", "java.logging", "java.management", "java.naming", "java.scripting", "java.sql",
            "java.xml", "jdk.charsets", "jdk.localedata", "jdk.net", "jdk.unsupported", "jdk.zipfs", "javafx.controls", "javafx.fxml");

    private static final List<String> JVM = List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true");

    private static final int MOST_SECONDS = 180;

    private final Path base;
    private final Path jar;
    private final String version;
    private final String main;
    private final List<Path> libraries;
    private final Path out;
    private final Path work;

    private Package(Path base, Path jar, String version, String main, List<Path> libraries) {
        this.base = base;
        this.jar = jar;
        this.version = version;
        this.main = main;
        this.libraries = libraries;
        this.out = base.resolve("target/installer");
        this.work = base.resolve("target/installer-work");
    }

    public static void main(String[] args) throws Exception {
        List<Path> libraries = Arrays.stream(args[4].split(System.getProperty("path.separator"))).map(Path::of)
                .filter(p -> p.toString().endsWith(".jar")).toList();
        new Package(Path.of(args[0]), Path.of(args[1]), args[2], args[3], libraries).make();
    }

    private void make() throws Exception {
        delete(out);
        delete(work);
        Path runtime = linkRuntime();
        Path image = makeImage(runtime);
        Path launcher = launcher(image);
        long cold = selfCheck(launcher);
        train(image);
        long warm = selfCheck(launcher);
        say("self-check passed; start to end %d ms without the start cache, %d ms with it", cold, warm);
        say("program: %s", base.relativize(launcher));
        if (Files.isExecutable(Path.of("/usr/bin/dpkg-deb")) && Files.isExecutable(Path.of("/usr/bin/fakeroot"))) {
            makeDebianPackage(image);
        }
    }

    /** JavaFX goes into the runtime as modules; everything else stays on the class path. */
    private Path linkRuntime() {
        Path runtime = work.resolve("runtime");
        String modulePath = String.join(System.getProperty("path.separator"), libraries.stream().filter(Package::javafx).map(Path::toString).toList());
        tool("jlink", "--module-path", modulePath, "--add-modules", String.join(",", MODULES), "--output", runtime.toString(),
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--include-locales", "en,zh");
        return runtime;
    }

    private Path makeImage(Path runtime) throws IOException {
        Path input = Files.createDirectories(work.resolve("input"));
        Files.copy(jar, input.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        for (Path library : libraries) {
            if (!javafx(library)) {
                Files.copy(library, input.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image", "--name", NAME, "--app-version", version, "--dest", out.toString(), "--input", input.toString(),
                "--main-jar", jar.getFileName().toString(), "--main-class", main, "--runtime-image", runtime.toString(),
                "--icon", icon().toString(), "--vendor", "Maskline Console contributors", "--description", "Maskline Console"));
        if (system().contains("win")) {
            arguments.add("--win-console");
        }
        JVM.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + cacheName()));
        tool("jpackage", arguments.toArray(String[]::new));
        return out.resolve(system().contains("mac") ? NAME + ".app" : NAME);
    }

    /**
     * Lets the packaged runtime watch one self-check and write its cache of loaded and linked classes. The class path
     * has to be the launcher's, in its order, so it is read from the launcher's file.
     */
    private void train(Path image) throws IOException, InterruptedException {
        Path app = applicationFolder(image);
        List<String> classPath = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve(NAME + ".cfg"))) {
            if (line.startsWith("app.classpath=")) {
                classPath.add(line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()));
            }
        }
        List<String> command = new ArrayList<>();
        command.add(java(image).toString());
        command.addAll(JVM);
        command.addAll(List.of("-XX:AOTCacheOutput=" + app.resolve(cacheName()), "-cp",
                String.join(System.getProperty("path.separator"), classPath), main, "--self-check"));
        run(command, work.resolve("training.log"));
        if (!Files.exists(app.resolve(cacheName()))) {
            throw new IllegalStateException("no start cache was written, see " + work.resolve("training.log"));
        }
    }

    /** Starts the packaged program as a user does; returns milliseconds. */
    private long selfCheck(Path launcher) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(List.of(launcher.toString(), "--self-check"), work.resolve("self-check.log"));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void makeDebianPackage(Path image) throws IOException {
        tool("jpackage", "--type", "deb", "--name", NAME, "--app-version", version, "--dest", out.toString(),
                "--app-image", image.toString(), "--install-dir", "/opt", "--linux-package-name", "maskline-console",
                "--linux-shortcut", "--linux-menu-group", "Office", "--license-file", base.resolve("LICENSE").toString(),
                "--description", "Maskline Console", "--vendor", "Maskline Console contributors");
        try (Stream<Path> files = Files.list(out)) {
            files.filter(f -> f.toString().endsWith(".deb")).forEach(f -> say("package: %s", base.relativize(f)));
        }
    }

    private void run(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("not done after " + MOST_SECONDS + " s: " + command.getFirst() + "\n" + Files.readString(log));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + process.exitValue() + "\n" + Files.readString(log));
        }
    }

    /** Windows and macOS want the picture in a wrapper of their own; both take a PNG inside. */
    private Path icon() throws IOException {
        Path png = base.resolve("installer/icon/maskline.png");
        byte[] picture = Files.readAllBytes(png);
        if (system().contains("win")) {
            ByteBuffer ico = ByteBuffer.allocate(22 + picture.length).order(ByteOrder.LITTLE_ENDIAN);
            ico.putShort((short) 0).putShort((short) 1).putShort((short) 1);
            ico.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(picture.length).putInt(22).put(picture);
            return Files.write(work.resolve("maskline.ico"), ico.array());
        }
        if (system().contains("mac")) {
            ByteBuffer icns = ByteBuffer.allocate(16 + picture.length);
            icns.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(16 + picture.length);
            icns.put("ic08".getBytes(StandardCharsets.US_ASCII)).putInt(8 + picture.length).put(picture);
            return Files.write(work.resolve("maskline.icns"), icns.array());
        }
        return png;
    }

    private static Path launcher(Path image) {
        return system().contains("win") ? image.resolve(NAME + ".exe")
                : system().contains("mac") ? image.resolve("Contents/MacOS").resolve(NAME) : image.resolve("bin").resolve(NAME);
    }

    private static Path applicationFolder(Path image) {
        return system().contains("win") ? image.resolve("app") : system().contains("mac") ? image.resolve("Contents/app") : image.resolve("lib/app");
    }

    private static Path java(Path image) {
        return system().contains("win") ? image.resolve("runtime/bin/java.exe")
                : system().contains("mac") ? image.resolve("Contents/runtime/Contents/Home/bin/java") : image.resolve("lib/runtime/bin/java");
    }

    private static String cacheName() {
        return NAME + ".aot";
    }

    private static boolean javafx(Path library) {
        return library.getFileName().toString().startsWith("javafx-");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static void tool(String name, String... arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException(name + " is not part of this JDK"));
        if (tool.run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(name + " failed: " + String.join(" ", arguments));
        }
    }

    private static void say(String sentence, Object... arguments) {
        System.out.println("[installer] " + sentence.formatted(arguments));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
