package com.acme.booking;

import io.github.resilience4j.circuitbreaker.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestClient;

@RestController
public class GeoController {
    private final CircuitBreaker breaker;
    private final RestClient http = RestClient.create("http://geo.internal");

    public GeoController(CircuitBreakerRegistry registry) {
        this.breaker = registry.circuitBreaker("geo");
    }

    @GetMapping("/geo/{q}")
    public String geo(@PathVariable String q) {
        return breaker.executeSupplier(() -> http.get().uri("/find/{q}", q).retrieve().body(String.class));
    }
}
