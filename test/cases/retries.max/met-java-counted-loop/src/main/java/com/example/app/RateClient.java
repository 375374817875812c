package com.example.app;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private static final Logger log = LoggerFactory.getLogger(RateClient.class);
    private static final int ATTEMPTS = 4;
    private final RestTemplate rest;

    RateClient(RestTemplateBuilder builder) {
        this.rest = builder.setReadTimeout(Duration.ofSeconds(2)).build();
    }

    Rate today(String currency) throws InterruptedException {
        ResourceAccessException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
            } catch (ResourceAccessException e) {
                last = e;
                log.warn("attempt {} failed", attempt, e);
                Thread.sleep((100L << attempt) + ThreadLocalRandom.current().nextLong(100));
            }
        }
        throw last;
    }
}
