package com.example.donations;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class DonorClient {
    private final RestClient http;

    DonorClient(RestClient.Builder builder, @Value("${DONORS_URL}") String url) {
        this.http = builder.clone().baseUrl(url).build();
    }

    @CircuitBreaker(name = "donors")
    public Donor donor(String id) {
        return http.get().uri("/donors/{id}", id).retrieve().body(Donor.class);
    }

    record Donor(String id, String language) {
    }
}
