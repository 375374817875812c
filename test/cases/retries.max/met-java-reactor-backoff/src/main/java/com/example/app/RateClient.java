package com.example.app;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@Component
class RateClient {
    private final WebClient web;

    RateClient(WebClient.Builder builder) {
        this.web = builder.baseUrl("https://rates.example.com").build();
    }

    Mono<Rate> today(String currency) {
        return web.get().uri("/{c}", currency).retrieve().bodyToMono(Rate.class)
                .timeout(Duration.ofSeconds(1))
                .retryWhen(Retry.backoff(3, Duration.ofMillis(100)));
    }
}
