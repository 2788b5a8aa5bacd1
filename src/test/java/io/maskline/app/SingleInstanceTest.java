package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.SingleInstance.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within one process the system refuses a second lock with an exception, so the second start is another process. */
class SingleInstanceTest {

    @TempDir
    private Path temp;

    @Test
    void theFirstStartHoldsTheFolderAndAnEndInOrderLeavesNoTrace() throws IOException {
        Path folder = temp.resolve("数据 一");
        for (int run = 0; run < 2; run++) {
            try (SingleInstance held = first(folder)) {
                assertThat(held.takenOver()).isFalse();
            }
        }
        assertThat(folder.resolve(SingleInstance.FILE)).isEmptyFile();
    }

    @Test
    void aLockFileLeftByACrashIsTakenOverAndSaidSo() throws IOException {
        Files.writeString(temp.resolve(SingleInstance.FILE), "40000\nleft-over\n");
        try (SingleInstance held = first(temp)) {
            assertThat(held.takenOver()).isTrue();
        }
    }

    @Test
    void aSecondStartRaisesTheFirstWindow() throws Exception {
        java.util.concurrent.CountDownLatch raised = new java.util.concurrent.CountDownLatch(1);
        Claim claim = SingleInstance.claim(temp, raised::countDown);
        try (SingleInstance _ = ((Claim.First) claim).instance()) {
            assertThat(SecondStart.run(temp)).isEqualTo("raised");
            assertThat(raised.getCount()).isZero();
        }
    }

    private static SingleInstance first(Path folder) throws IOException {
        return ((Claim.First) SingleInstance.claim(folder, () -> {})).instance();
    }
}
