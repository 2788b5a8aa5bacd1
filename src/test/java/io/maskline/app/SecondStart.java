package io.maskline.app;

import io.maskline.app.SingleInstance.Claim;
import java.io.IOException;
import java.nio.file.Path;

/** Another process that asks for the folder, as a second start of the program does. */
final class SecondStart {
    private SecondStart() {}

    static String run(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                        SecondStart.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(switch (SingleInstance.claim(Path.of(args[0]), () -> {})) {
            case Claim.First _ -> "first";
            case Claim.Second second -> second.raised() ? "raised" : "silent";
        });
    }
}
