package com.example.app;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
class RateClient {
    private final RestTemplate rest;
    private final CircuitBreakerFactory<?, ?> breakers;

    RateClient(RestTemplateBuilder builder, CircuitBreakerFactory<?, ?> breakers) {
        this.rest = builder.setReadTimeout(Duration.ofSeconds(2)).build();
        this.breakers = breakers;
    }

    Rate today(String currency) {
        return breakers.create("rates").run(() -> fetch(currency), error -> new Rate(currency, 1.0));
    }

    private Rate fetch(String currency) {
        return rest.getForObject("https://rates.example.com/{c}", Rate.class, currency);
    }
}
