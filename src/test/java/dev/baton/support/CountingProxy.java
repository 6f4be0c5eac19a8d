package dev.baton.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server and counts how often the driver has to wait for
 * the server.
 */
public final class CountingProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    private final AtomicInteger roundTrips = new AtomicInteger();

    private final String host;

    private final int target;

    public CountingProxy(String host, int target) throws IOException {
        this.host = host;
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** How often the server has answered to something sent after its last answer. */
    public int roundTrips() {
        return roundTrips.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(host, target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                AtomicBoolean asked = new AtomicBoolean();
                copy(client.getInputStream(), server.getOutputStream(), () -> asked.set(true));
                copy(server.getInputStream(), client.getOutputStream(), () -> {
                    if (asked.getAndSet(false)) {
                        roundTrips.incrementAndGet();
                    }
                });
            }
        }
        catch (IOException ex) {
            // Closed: the test is over.
        }
    }

    private static void copy(InputStream from, OutputStream to, Runnable seen) {
        Thread.ofVirtual().start(() -> {
            byte[] buffer = new byte[1 << 16];
            try {
                for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                    seen.run();
                    to.write(buffer, 0, n);
                    to.flush();
                }
            }
            catch (IOException ex) {
                // The other side has gone; so does this one.
            }
        });
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

}
