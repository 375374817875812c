package com.example.signs;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class Breaker {
    private int failures;
    private long openedAt;
    private boolean probing;

    static class OpenException extends RuntimeException {
    }

    <T> T call(Supplier<T> work) {
        admit();
        try {
            T result = work.get();
            succeeded();
            return result;
        } catch (RuntimeException e) {
            failed();
            throw e;
        }
    }

    private synchronized void admit() {
        if (failures < 7) {
            return;
        }
        if (probing || System.currentTimeMillis() - openedAt < 25_000) {
            throw new OpenException();
        }
        probing = true;
    }

    private synchronized void succeeded() {
        failures = 0;
        probing = false;
    }

    private synchronized void failed() {
        failures++;
        probing = false;
        openedAt = System.currentTimeMillis();
    }
}
