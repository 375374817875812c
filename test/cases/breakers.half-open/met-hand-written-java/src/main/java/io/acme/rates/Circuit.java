package io.acme.rates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

class Circuit {
    enum State { CLOSED, OPEN, HALF_OPEN }

    private final int limit;
    private final Duration pause;
    private final Clock clock;
    private State state = State.CLOSED;
    private int failures;
    private Instant openedAt;

    Circuit(int limit, Duration pause, Clock clock) {
        this.limit = limit;
        this.pause = pause;
        this.clock = clock;
    }

    <T> T call(Supplier<T> operation) {
        enter();
        try {
            T result = operation.get();
            succeeded();
            return result;
        } catch (RuntimeException e) {
            failed();
            throw e;
        }
    }

    private synchronized void enter() {
        if (state == State.OPEN) {
            if (clock.instant().isBefore(openedAt.plus(pause))) {
                throw new CircuitOpenException();
            }
            state = State.HALF_OPEN;
        } else if (state == State.HALF_OPEN) {
            throw new CircuitOpenException();
        }
    }

    private synchronized void succeeded() {
        state = State.CLOSED;
        failures = 0;
    }

    private synchronized void failed() {
        failures++;
        if (state == State.HALF_OPEN || failures >= limit) {
            state = State.OPEN;
            openedAt = clock.instant();
        }
    }
}
