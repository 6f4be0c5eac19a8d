package dev.baton.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between a driver and its server; told to be silent, it takes whatever is sent
 * and passes nothing on, as a server does that hangs.
 */
public final class SilentProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    private final String host;

    private final int target;

    private volatile boolean silent;

    public SilentProxy(String host, int target) throws IOException {
        this.host = host;
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return this.listening.getLocalPort();
    }

    /** Lets nothing through from now on, or everything again. */
    public void silent(boolean silent) {
        this.silent = silent;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = this.listening.accept();
                Socket server = new Socket(this.host, this.target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                copy(client, server);
                copy(server, client);
            }
        }
        catch (IOException ex) {
            // Closed: the test is over.
        }
    }

    private void copy(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            byte[] buffer = new byte[1 << 16];
            try (to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (!this.silent) {
                        out.write(buffer, 0, n);
                        out.flush();
                    }
                }
            }
            catch (IOException ex) {
                // The other side has gone; so does this one.
            }
        });
    }

    @Override
    public void close() throws IOException {
        this.listening.close();
    }

}
