package com.example.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@Component
class ScoringClient {
    private final RestClient http;

    ScoringClient(Clients clients) {
        this.http = clients.to("scoring");
    }

    Optional<Integer> score(String account) {
        try {
            return Optional.ofNullable(http.get().uri("/scores/{id}", account).retrieve().body(Integer.class));
        } catch (ResourceAccessException e) {
            return Optional.empty();
        }
    }
}
