package com.acme.orders;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class CreditClient {
    private final RestClient http = RestClient.create("http://credit.internal");

    @CircuitBreaker(name = "credit")
    public Integer score(String customer) {
        return http.get().uri("/score/{c}", customer).retrieve().body(Integer.class);
    }
}
