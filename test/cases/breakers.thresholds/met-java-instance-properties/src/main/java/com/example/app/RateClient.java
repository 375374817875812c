package com.example.app;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private final RestTemplate rest;

    RateClient(RestTemplateBuilder builder) {
        this.rest = builder.setConnectTimeout(Duration.ofSeconds(1)).setReadTimeout(Duration.ofSeconds(2)).build();
    }

    @CircuitBreaker(name = "rates", fallbackMethod = "lastKnown")
    Rate today(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }

    Rate lastKnown(String currency, Throwable cause) {
        return new Rate(currency, 1.0);
    }
}
