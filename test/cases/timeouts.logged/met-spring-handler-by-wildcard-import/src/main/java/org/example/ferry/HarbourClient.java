package org.example.ferry;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@Component
public class HarbourClient {
    private static final Logger log = LoggerFactory.getLogger(HarbourClient.class);

    private final RestClient rest;
    private final RetryPolicy<Object> policy = RetryPolicy.builder()
            .handle(ResourceAccessException.class)
            .withBackoff(200, 3000, ChronoUnit.MILLIS)
            .withJitter(Duration.ofMillis(100))
            .withMaxRetries(3)
            .onRetry(e -> log.warn("harbour attempt {} failed", e.getAttemptCount(), e.getLastException()))
            .build();

    public HarbourClient(RestClient.Builder builder) {
        this.rest = builder.baseUrl("https://harbour.example.org").build();
    }

    public String berths(String port) {
        return Failsafe.with(policy).get(() -> rest.get().uri("/ports/{p}/berths", port).retrieve().body(String.class));
    }
}
