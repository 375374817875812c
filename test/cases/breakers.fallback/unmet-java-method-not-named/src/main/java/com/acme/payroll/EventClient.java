package com.acme.payroll;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class EventClient {
    private final RestClient http = RestClient.create("http://events.internal");

    @CircuitBreaker(name = "events")
    public List<?> upcoming(String city) {
        return http.get().uri("/upcoming/{c}", city).retrieve().body(List.class);
    }

    private List<?> fallback(String city, Throwable t) {
        return List.of();
    }
}
