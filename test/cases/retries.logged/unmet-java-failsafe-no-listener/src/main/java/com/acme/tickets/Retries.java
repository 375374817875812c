package com.acme.tickets;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;

public final class Retries {
    private static final RetryPolicy<String> POLICY = RetryPolicy.<String>builder()
            .handle(IOException.class)
            .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
            .withJitter(0.25)
            .withMaxRetries(3)
            .build();

    private Retries() {
    }

    public static FailsafeExecutor<String> reads() {
        return Failsafe.with(POLICY);
    }
}
