package dev.baton.web;

import dev.baton.plan.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Reads bodies up to a limit of length and of time, and never the whole of one that is
 * too long.
 */
final class BodyReader {

    private static final int CHUNK = 8 * 1024;

    private final BodyLimits limits;

    BodyReader(BodyLimits limits) {
        this.limits = limits;
    }

    /**
     * The whole body.
     * @throws Refusal if it is too long or too slow
     */
    byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > this.limits.bytes()) {
            throw tooLong();
        }
        long start = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = request.getInputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                body.write(chunk, 0, read);
                if (body.size() > this.limits.bytes()) {
                    throw tooLong();
                }
                if (System.nanoTime() - start > this.limits.time().toNanos()) {
                    throw tooSlow();
                }
            }
        }
        catch (IOException ex) {
            if (isTimeout(ex)) {
                throw tooSlow();
            }
            throw ex;
        }
        return body.toByteArray();
    }

    /** The server wraps what happened on the connection. */
    private static boolean isTimeout(Throwable ex) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private Refusal tooLong() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED,
                "The request's body may have %d bytes at most".formatted(this.limits.bytes()))
            .with(HttpHeaders.CONNECTION, "close");
    }

    private Refusal tooSlow() {
        return new Refusal(HttpStatus.REQUEST_TIMEOUT, ErrorCode.LIMIT_EXCEEDED,
                "The request's body did not arrive within %d seconds".formatted(this.limits.time().toSeconds()))
            .with(HttpHeaders.CONNECTION, "close");
    }

}
