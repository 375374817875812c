package com.tolls;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class PlateClient {

    private final RestClient http;

    PlateClient(RestClient.Builder builder, @Value("${plates.api-key}") String apiKey) {
        this.http = builder.baseUrl("https://plates.example/v2").defaultHeader("X-Api-Key", apiKey).build();
    }

    String keeper(String plate) {
        return http.get().uri("/keepers/{plate}", plate).retrieve().body(String.class);
    }
}
