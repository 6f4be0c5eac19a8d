package dev.baton.web;

import dev.baton.api.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Tells how much of its workings the service shows to a caller. */
final class Insights {

    private static final String BEARER = "bearer ";

    /** What proxies add: then the caller is whoever is behind the proxy. */
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "Via", "CF-Connecting-IP", "True-Client-IP");

    private final InsightKeys keys;

    Insights(InsightKeys keys) {
        this.keys = keys;
    }

    /** Who asks; decided only where it matters. */
    Caller caller(HttpServletRequest request) {
        return insight -> switch (insight) {
            case NONE -> true;
            case PLAN -> local(request) || holds(request, this.keys.plan()) || holds(request, this.keys.profile());
            case PROFILE -> holds(request, this.keys.profile());
        };
    }

    /**
     * Whether the caller runs on this machine. A page of a foreign site can have its name
     * lead here, so the name that is asked for counts too.
     */
    private boolean local(HttpServletRequest request) {
        return this.keys.local() && loopback(request.getRemoteAddr()) && named(request.getServerName())
                && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static boolean named(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.matches("\\[?[0-9a-f:.]+]?") && loopback(name);
    }

    private static boolean loopback(String address) {
        try {
            // An address, never a name: nothing is looked up.
            return address.matches("\\[?[0-9a-fA-F:.]+]?") && InetAddress.getByName(address).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            return false;
        }
    }

    private static boolean holds(HttpServletRequest request, String key) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (key.isEmpty() || header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return false;
        }
        byte[] given = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, key.getBytes(StandardCharsets.UTF_8));
    }

}
