package com.example.app;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private final RestTemplate rest;

    RateClient(RestTemplateBuilder builder) {
        this.rest = builder.setReadTimeout(Duration.ofSeconds(2)).build();
    }

    @Retryable(maxAttempts = 4, backoff = @Backoff(delay = 200, multiplier = 2, random = true))
    Rate today(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }
}
