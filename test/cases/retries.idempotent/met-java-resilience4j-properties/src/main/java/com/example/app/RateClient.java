package com.example.app;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import io.github.resilience4j.retry.annotation.Retry;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private final RestTemplate rest;

    RateClient(RestTemplateBuilder builder) {
        this.rest = builder.setReadTimeout(Duration.ofSeconds(2)).build();
    }

    @Retry(name = "rates")
    Rate today(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }
}
