package io.maskline.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.testkit.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {

    private final TaskBoard board = new TaskBoard();
    private final FxBackground background = Snapshot.onFx(() -> new FxBackground(new FxThread(), board));

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void writesKeepTheirOrderOnOneThreadAndAnswersComeOnFx() throws Exception {
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        List<Integer> order = new ArrayList<>();
        CompletableFuture<Boolean> last = new CompletableFuture<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            background.write(() -> {
                threads.add(Thread.currentThread().getName());
                return number;
            }, n -> {
                order.add(n);
                if (n == 19) {
                    last.complete(Platform.isFxApplicationThread());
                }
            }, fault -> last.completeExceptionally(fault.asException()));
        }
        assertThat(last.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(order).isSorted().hasSize(20);
        assertThat(threads).containsOnly("db-writer");
    }

    @Test
    void whatWorkThrowsComesBackAsAFault() throws Exception {
        CompletableFuture<Fault> told = new CompletableFuture<>();
        background.read(() -> {
            throw new IllegalStateException("broken");
        }, _ -> told.cancel(false), told::complete);
        assertThat(told.get(20, TimeUnit.SECONDS)).isInstanceOf(Fault.Unexpected.class);
    }

    @Test
    void longWorkStandsOnTheBoardUntilItIsCancelledAndThenTellsNobody() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        List<Object> told = Collections.synchronizedList(new ArrayList<>());
        Background.Job job = background.run("导出", progress -> {
            try {
                for (long step = 0; ; step++) {
                    progress.step(step, 1000);
                    started.countDown();
                }
            } finally {
                left.countDown();
            }
        }, told::add, told::add);
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Snapshot.onFx(() -> board.running().getFirst().title())).isEqualTo("导出");
        job.cancel();
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        background.close();
        Snapshot.frames(1);
        assertThat(Snapshot.onFx(() -> board.running().size())).isZero();
        assertThat(told).isEmpty();
    }
}
