package com.example.app;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@Component
class RateClient {
    private final WebClient web;

    RateClient(WebClient.Builder builder) {
        this.web = builder.baseUrl("https://rates.example.com").build();
    }

    Mono<Rate> today(String currency) {
        return web.get().uri("/{c}", currency)
                .retrieve()
                .bodyToMono(Rate.class)
                .timeout(Duration.ofMillis(1500));
    }
}
