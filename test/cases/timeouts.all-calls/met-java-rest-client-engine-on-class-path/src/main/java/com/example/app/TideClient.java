package com.example.app;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class TideClient {
    private final RestClient rest = RestClient.builder().baseUrl("https://tides.example.com").build();

    String next(String harbour) {
        return rest.get().uri("/next/{harbour}", harbour).retrieve().body(String.class);
    }
}
