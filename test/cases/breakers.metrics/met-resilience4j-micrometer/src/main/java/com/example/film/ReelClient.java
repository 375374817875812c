package com.example.film;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class ReelClient {
    private final RestClient http;

    ReelClient(@Value("${reels.url}") String url) {
        var factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(1000);
        factory.setReadTimeout(2000);
        this.http = RestClient.builder().baseUrl(url).requestFactory(factory).build();
    }

    @CircuitBreaker(name = "reels")
    public Reel reel(String signature) {
        return http.get().uri("/reels/{signature}", signature).retrieve().body(Reel.class);
    }

    record Reel(String signature, String vault, int metres) {
    }
}
