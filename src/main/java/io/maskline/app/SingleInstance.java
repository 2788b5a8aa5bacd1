package io.maskline.app;

import io.maskline.platform.task.Listening;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One window a data folder. The first start locks a file there and listens on a loopback port written into it; a second
 * start rings that port. The lock is the system's, so it ends with the process, however that ends.
 */
final class SingleInstance implements AutoCloseable {

    /** In the data folder. */
    static final String FILE = "console.lock";

    private static final Logger LOG = Logger.getLogger(SingleInstance.class.getName());
    /** Beyond the text, so that the second start may read the text although this byte is locked. */
    private static final long LOCKED_BYTE = 1 << 20;
    private static final int LONGEST = 200;
    private static final int WAIT_MILLIS = 3000;
    private static final String RAISED = "raised";

    private final FileChannel channel;
    private final FileLock lock;
    private final ServerSocket server;
    private final boolean takenOver;

    private SingleInstance(FileChannel channel, FileLock lock, ServerSocket server, boolean takenOver) {
        this.channel = channel;
        this.lock = lock;
        this.server = server;
        this.takenOver = takenOver;
    }

    /** What became of asking for the folder. */
    sealed interface Claim {
        /** This is the first window. */
        record First(SingleInstance instance) implements Claim {}

        /** Another window holds the folder; {@code raised} when it answered and came to the front. */
        record Second(boolean raised) implements Claim {}
    }

    /** @param raise called on a thread of its own each time another start rings */
    static Claim claim(Path folder, Runnable raise) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            String text = read(channel);
            if (lock == null) {
                channel.close();
                return new Claim.Second(ring(text));
            }
            return new Claim.First(hold(channel, lock, !text.isBlank(), raise));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static SingleInstance hold(FileChannel channel, FileLock lock, boolean takenOver, Runnable raise) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        String token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((server.getLocalPort() + "\n" + token + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
        Listening.start("second-start", () -> listen(server, token, raise));
        return new SingleInstance(channel, lock, server, takenOver);
    }

    /** True when the run before this one did not end in order. */
    boolean takenOver() {
        return takenOver;
    }

    private static void listen(ServerSocket server, String token, Runnable raise) {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                caller.setSoTimeout(WAIT_MILLIS);
                if (token.equals(line(caller))) {
                    raise.run();
                    caller.getOutputStream().write((RAISED + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.log(Level.WARNING, "a second start could not be answered", e);
                }
            }
        }
    }

    private static boolean ring(String text) {
        String[] lines = text.split("\n");
        if (lines.length < 2) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(lines[0])), WAIT_MILLIS);
            socket.setSoTimeout(WAIT_MILLIS);
            socket.getOutputStream().write((lines[1] + "\n").getBytes(StandardCharsets.UTF_8));
            return RAISED.equals(line(socket));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the first window does not answer", e);
            return false;
        }
    }

    private static @Nullable String line(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            // reads on until the end
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /** An empty file tells the next start that this one ended in order. */
    @Override
    public void close() {
        try {
            server.close();
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the lock was not given back in order", e);
        }
    }
}
