package dev.baton.benchmark;

import java.util.List;
import java.util.function.Function;

/**
 * One of the two that are compared.
 *
 * @param name as the tables call it
 * @param port where it is reached
 * @param request what is sent to it for a call
 */
record Side(String name, int port, Function<Call, byte[]> request) {

    static Side baton(int port) {
        return new Side("Baton", port, Call::toBaton);
    }

    static Side handWritten(int port) {
        return new Side("hand-written", port, Call::toHandWritten);
    }

    List<byte[]> requests(List<Call> calls) {
        return calls.stream().map(request).toList();
    }

}
